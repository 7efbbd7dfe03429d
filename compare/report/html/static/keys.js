// Single keys move through the facts; they can be switched off, since some people's speech
// input types them.
const help = byId("help");
let current = null;

function step(by) {
  const shown = facts.filter((fact) => fact.shown);
  const at = shown.findIndex((fact) => fact.node.contains(document.activeElement));
  const from = at >= 0 ? at : shown.indexOf(current);
  const next = shown[from < 0 ? 0 : Math.min(Math.max(from + by, 0), shown.length - 1)];
  if (!next) return;
  current = next;
  openFact(next);
}

function openInArticles() {
  const node = document.activeElement?.closest(".fact") ?? current?.node;
  if (node) one("a[data-place]", node)?.click();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  o: openInArticles,
  "/": () => filters.elements.q.focus(),
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !help.open) letGo();
  const typing = event.target.closest("select, textarea, input:not([type='checkbox'])");
  if (typing || help.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!byId("keys-on").checked || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
});

byId("help-open").addEventListener("click", () => help.showModal());
byId("help-close").addEventListener("click", () => help.close());
