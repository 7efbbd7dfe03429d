// Filters: within one group any ticked box will do, between groups all must hold; sources are
// the exception: a fact must be reported by every ticked one, so that two of them are a pair.
const ticked = (form, name) => all(`input[name="${name}"]:checked`, form).map((box) => box.value);

function wanted() {
  return {
    relations: ticked(filters, "relation"),
    kinds: ticked(filters, "kind"),
    sources: ticked(filters, "source"),
    terms: listed(fold(filters.elements.q.value).trim().replace(/\s+/g, " ")),
  };
}

// Words are searched for by how they begin: "rain" finds "rains", not "train".
const atWordStart = (term) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}`, "gu");

function fits(fact, want) {
  return (
    (!want.relations.length || want.relations.includes(fact.standing)) &&
    (!want.kinds.length || want.kinds.some((kind) => fact.kinds.includes(kind))) &&
    want.sources.every((source) => fact.sources.includes(source)) &&
    want.terms.every((term) => atWordStart(term).test(told(fact)))
  );
}

function filter() {
  const want = wanted();
  for (const fact of facts) {
    fact.shown = fits(fact, want);
    fact.node.hidden = !fact.shown;
  }
  for (const row of all("tr[data-fact]")) row.hidden = !factById.get(row.dataset.fact)?.shown;
  for (const group of all(".coverage tbody")) {
    group.hidden = !all("tr[data-fact]:not([hidden])", group).length;
  }
  for (const section of all(".facts")) count(section);
  for (const run of runs) {
    run.classList.toggle("off", !listed(run.dataset.facts).some((id) => factById.get(id)?.shown));
  }
  report(want);
  highlight(want.terms);
}

// A heading says how many of its facts the filters leave.
function count(section) {
  const shown = all(".fact:not([hidden])", section).length;
  const label = one(".count", section);
  const total = Number(label.dataset.all);
  section.hidden = shown === 0;
  label.textContent = shown === total ? `(${total})` : `(${shown} of ${total})`;
}

function report(want) {
  const shown = facts.filter((fact) => fact.shown).length;
  byId("shown").textContent =
    shown === facts.length ? `${shown} facts` : `${shown} of ${facts.length} facts`;
  byId("none").hidden = shown > 0 || facts.length === 0;
  byId("clear").hidden = !Object.values(want).some((values) => values.length);
}

function clearFilters() {
  for (const box of all("input:checked", filters)) box.checked = false;
  filters.elements.q.value = "";
}

// Shows where the searched words stand, without touching the page; browsers without it do not.
function highlight(terms) {
  if (!globalThis.Highlight) return;
  CSS.highlights.delete("found");
  if (!terms.length) return;
  const ranges = facts
    .filter((fact) => fact.shown)
    .flatMap((fact) => all(".passage, .told, .note-text", fact.node))
    .flatMap((node) => hits(node, terms));
  CSS.highlights.set("found", new Highlight(...ranges.slice(0, 2000)));
}

function hits(node, terms) {
  const ranges = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const folded = fold(text.data);
    if (folded.length !== text.data.length) continue;
    for (const term of terms) {
      for (const { index } of folded.matchAll(atWordStart(term))) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + term.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
