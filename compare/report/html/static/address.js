// The state of the page stands in its address, behind the "#": a place, filters, columns.
//   #f9    #relation=diverge&kind=quantity&source=a,b&q=gate&show=a,b    #f9&relation=diverge
let place = "";

function writeAddress() {
  const parts = place ? [place] : [];
  for (const name of ["relation", "kind", "source"]) {
    const values = ticked(filters, name);
    if (values.length) parts.push(`${name}=${values.map(encodeURIComponent).join(",")}`);
  }
  const words = filters.elements.q.value.trim();
  if (words) parts.push(`q=${encodeURIComponent(words)}`);
  const shown = columns.filter((column) => !column.hidden).map((column) => column.dataset.source);
  if (shown.length < columns.length) {
    parts.push(`show=${shown.map(encodeURIComponent).join(",")}`);
  }
  try {
    const bare = location.pathname + location.search;
    history.replaceState(null, "", parts.length ? `#${parts.join("&")}` : bare);
  } catch {
    // A page shown inside another one may not change its address; it works without.
  }
}

function plain(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

// Takes over what the address says; a bare place leaves the filters as they are.
function readAddress() {
  const parts = location.hash.slice(1).split("&").filter(Boolean);
  const settings = new Map();
  place = "";
  for (const part of parts) {
    const at = part.indexOf("=");
    if (at < 0) place = plain(part);
    else settings.set(part.slice(0, at), part.slice(at + 1));
  }
  if (settings.size || !parts.length) takeSettings(settings);
  filter();
  if (place) goTo(place);
  writeAddress();
}

function takeSettings(settings) {
  const values = (name) => (settings.get(name) ?? "").split(",").filter(Boolean).map(plain);
  clearFilters();
  for (const name of ["relation", "kind", "source"]) {
    for (const box of all(`input[name="${name}"]`, filters)) {
      box.checked = values(name).includes(box.value);
    }
  }
  filters.elements.q.value = plain(settings.get("q") ?? "");
  showColumns(settings.has("show") ? values("show") : null);
}

function goTo(id) {
  const fact = factById.get(id);
  if (fact) {
    openFact(fact);
    return;
  }
  const run = runOfClaim(id);
  if (run) openPlace(run, listed(run.dataset.facts));
  else openSection(byId(id));
}

// A section whose facts the filters hide is shown with all of them.
function openSection(section) {
  if (section?.hidden) {
    clearFilters();
    filter();
  }
  section?.scrollIntoView();
}

function openFact(fact) {
  if (!fact.shown) {
    clearFilters();
    filter();
  }
  place = fact.id;
  fact.node.focus({ preventScroll: true });
  fact.node.scrollIntoView({ block: "start" });
  writeAddress();
}
