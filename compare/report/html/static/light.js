// Lights the claims of a fact in every column. A click pins them; Esc lets go.
let lit = [];
let pinned = [];

function light(ids) {
  for (const run of all(".c.lit", desk)) run.classList.remove("lit");
  lit = ids;
  for (const id of ids) for (const run of runsOfFact.get(id) ?? []) run.classList.add("lit");
  drawRibbons();
}

function pin(run, ids) {
  pinned = ids;
  light(ids);
  tell(run, ids);
}

function letGo() {
  pinned = [];
  slip.hidden = true;
  light([]);
}

// Partners of a claim: in every other shown column the first place of the same facts.
function partners(run, ids) {
  return columns
    .filter((column) => column !== columnOf(run) && !column.hidden)
    .map((column) => placeIn(column, ids))
    .filter(Boolean);
}

function placeIn(column, ids) {
  for (const id of ids) {
    const found = runsOfFact.get(id)?.find((run) => columnOf(run) === column);
    if (found) return found;
  }
  return null;
}

// Scrolls the columns so that a claim and its partners stand ``wish`` pixels below their top,
// or as far down as the one can go that stands first in its article.
function align(run, ids, wish) {
  if (stacked.matches) return;
  const places = [run, ...partners(run, ids)].map((place) => {
    const text = place.closest(".text");
    const top = place.getBoundingClientRect().top - text.getBoundingClientRect().top;
    return { text, depth: top + text.scrollTop };
  });
  const line = Math.min(wish, ...places.map((place) => place.depth));
  for (const { text, depth } of places) {
    text.scrollTo({ top: depth - line, behavior: motion() });
  }
}

// From a card to the articles: the columns come into view, and all claims of the fact in line.
function openPlace(run, ids) {
  if (columnOf(run).hidden) showColumns(null);
  if (stacked.matches) {
    run.scrollIntoView({ block: "center" });
  } else {
    desk.scrollIntoView({ block: "start", behavior: "instant" });
    columnOf(run).scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    align(run, ids, run.closest(".text").clientHeight / 4);
  }
  run.focus({ preventScroll: true });
  pin(run, ids);
}

// Says which facts a claim belongs to and where else they stand, also to screen readers.
function tell(run, ids) {
  slip.replaceChildren(...ids.map((id) => entry(run, factById.get(id))));
  slip.hidden = false;
}

function entry(run, fact) {
  const row = document.createElement("div");
  row.className = "entry";
  const label = one("h3", fact.node)?.textContent.trim() ?? "in one source only";
  row.append(link(`#${fact.id}`, `${fact.id}: ${label}`));
  for (const partner of partners(run, [fact.id])) {
    const name = one(".name", columnOf(partner)).textContent;
    const anchor = link(`#${fact.id}`, `also in ${name}`);
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      openPlace(partner, [fact.id]);
    });
    row.append(anchor);
  }
  return row;
}

function link(href, text) {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text.replace(/\s+/g, " ");
  return anchor;
}

desk.addEventListener("pointerover", (event) => {
  const run = event.target.closest(".c:not(.off)");
  const ids = run ? listed(run.dataset.facts) : pinned;
  if (ids.join() !== lit.join()) light(ids);
});
desk.addEventListener("pointerleave", () => light(pinned));

desk.addEventListener("focusin", (event) => {
  const run = event.target.closest(".c:not(.off)");
  if (run?.matches(":focus-visible")) pin(run, listed(run.dataset.facts));
});

desk.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const run = event.target.closest(".c:not(.off)");
  if (!run) {
    letGo();
    return;
  }
  event.preventDefault();
  const ids = listed(run.dataset.facts);
  align(run, ids, run.getBoundingClientRect().top - run.closest(".text").getBoundingClientRect().top);
  pin(run, ids);
});

document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a[data-place]");
  const fact = anchor && factById.get(anchor.closest(".fact").id);
  const run = fact && runOfClaim(plain(anchor.hash.slice(1)));
  if (!run) return;
  event.preventDefault();
  openPlace(run, [fact.id]);
});

// The stretch of an article that a claim begins in.
function runOfClaim(id) {
  return byId(id)?.closest(".c");
}
