// Which articles stand on the desk: all, some, or a pair.
function showColumns(ids) {
  const known = columns.map((column) => column.dataset.source);
  const chosen = ids?.filter((id) => known.includes(id)) ?? known;
  const shown = chosen.length ? chosen : known;
  for (const column of columns) column.hidden = !shown.includes(column.dataset.source);
  for (const box of all('input[name="column"]', chooser)) box.checked = shown.includes(box.value);
  const pair = chooser.elements.pair;
  if (pair) pair.value = shown.length === 2 ? shown.join(" ") : "";
  drawRibbons();
}

chooser.addEventListener("change", (event) => {
  if (event.target.name === "pair") {
    showColumns(event.target.value ? listed(event.target.value) : null);
  } else {
    showColumns(ticked(chooser, "column"));
  }
  writeAddress();
});
chooser.addEventListener("submit", (event) => event.preventDefault());
