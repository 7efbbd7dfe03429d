// Draws a ribbon between the lit claims of neighbouring columns, one for each fact.
const drawing = one(".ribbons");
const SVG = "http://www.w3.org/2000/svg";
let due = false;

function drawRibbons() {
  if (due) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    drawing.replaceChildren();
    if (!stacked.matches) for (const id of lit) drawFact(factById.get(id));
  });
}

function drawFact(fact) {
  const origin = desk.getBoundingClientRect();
  const ends = columns
    .filter((column) => !column.hidden)
    .map((column) => end(column, fact.id))
    .filter(Boolean);
  for (let i = 1; i < ends.length; i += 1) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", ribbon(ends[i - 1], ends[i], origin));
    const away = ends[i - 1].away || ends[i].away;
    path.setAttribute("class", away ? `${fact.standing} away` : fact.standing);
    drawing.append(path);
  }
}

// The stretch of a column's edge beside its claims of the fact, held inside what is on view.
function end(column, id) {
  const claims = (runsOfFact.get(id) ?? []).filter((run) => columnOf(run) === column);
  if (!claims.length) return null;
  const view = one(".text", column).getBoundingClientRect();
  const boxes = claims.map((run) => run.getBoundingClientRect());
  const on = boxes.filter((box) => box.bottom > view.top && box.top < view.bottom);
  const near = on.length ? on : boxes.slice(0, 1);
  const hold = (y) => Math.min(Math.max(y, view.top), view.bottom);
  return {
    left: view.left,
    right: view.right,
    top: hold(Math.min(...near.map((box) => box.top))),
    bottom: hold(Math.max(...near.map((box) => box.bottom))),
    away: !on.length,
  };
}

function ribbon(from, to, origin) {
  const x1 = from.right - origin.left;
  const x2 = to.left - origin.left;
  const bend = (x2 - x1) / 2;
  const y = (value) => value - origin.top;
  const curve = (a, b, start, stop) =>
    `C ${start + (stop > start ? 1 : -1) * Math.abs(bend)} ${a} ` +
    `${stop - (stop > start ? 1 : -1) * Math.abs(bend)} ${b} ${stop} ${b}`;
  return [
    `M ${x1} ${y(from.top)}`,
    curve(y(from.top), y(to.top), x1, x2),
    `L ${x2} ${y(to.bottom)}`,
    curve(y(to.bottom), y(from.bottom), x2, x1),
    "Z",
  ].join(" ");
}

for (const box of [one(".columns"), ...all(".text")]) {
  box.addEventListener("scroll", () => lit.length && drawRibbons(), { passive: true });
}
addEventListener("resize", () => lit.length && drawRibbons());
