// What the page holds, read once.
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const listed = (value) => (value ? value.split(" ") : []);
const byId = (id) => document.getElementById(id);

// Letters compare without their case and accents, so that "Lopez" finds "López".
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const filters = byId("filters");
const chooser = byId("choose");
const slip = byId("slip");
const desk = one(".desk");
const columns = all(".column");
const runs = all(".text .c");

const facts = all(".fact").map((node) => ({
  id: node.id,
  node,
  standing: node.dataset.standing,
  kinds: listed(node.dataset.kinds),
  sources: listed(node.dataset.sources),
  shown: true,
}));
const factById = new Map(facts.map((fact) => [fact.id, fact]));

const runsOfFact = new Map(facts.map((fact) => [fact.id, []]));
for (const run of runs) {
  for (const id of listed(run.dataset.facts)) runsOfFact.get(id)?.push(run);
}

// The words of a fact as the sources and the report give them, without the page's own labels.
const told = (fact) =>
  (fact.text ??= fold(
    all(".passage, .told, .note-text, .name, .detail", fact.node)
      .map((node) => node.textContent)
      .join("\n"),
  ));

const columnOf = (node) => node.closest(".column");
const motion = () =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
const stacked = matchMedia("(max-width: 48rem)");
