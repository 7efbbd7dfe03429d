// Shows the controls that need this script, and takes over what the address says.
filters.hidden = false;
chooser.hidden = columns.length < 2;
desk.classList.add("linked");

function refresh() {
  place = "";
  filter();
  writeAddress();
}

filters.addEventListener("input", refresh);
filters.addEventListener("submit", (event) => event.preventDefault());
byId("clear").addEventListener("click", () => {
  clearFilters();
  refresh();
  filters.elements.q.focus();
});
addEventListener("hashchange", readAddress);

// What is jumped to must not end up under the bar, which is as high as its chips need.
const measure = () => {
  const stuck = getComputedStyle(filters).position === "sticky";
  const height = stuck ? `${filters.offsetHeight}px` : "0px";
  document.documentElement.style.setProperty("--bar", height);
};
new ResizeObserver(measure).observe(filters);
measure();
readAddress();
