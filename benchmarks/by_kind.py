"""Precision and recall of a bench's reports, by relation and by kind of divergence.

The bench's ``score.py`` reads the reports and says which links count; here its counts are split.
A divergence is required when both readers marked it, and right when either did; whether its kind is
theirs, too, is counted beside it, for readers name one point differently at times.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare import DivergenceKind, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import ModuleType

__all__ = ["tables"]

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Point:
    """A divergence as it stands in the two articles: the offsets of its words on each side."""

    kind: str
    a: Extent
    b: Extent

    def meets(self, other: Point) -> bool:
        """Whether the words of both points overlap on either side."""
        return _overlap(self.a, other.a) and _overlap(self.b, other.b)


def tables(score: Path, events: Path, reports: Path) -> Iterator[str]:
    """Two tables over all events: relations of the links found, then kinds of divergences."""
    scorer = _load(score)
    confusion: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    for folder in sorted(path.parent for path in events.glob("*/gold.json")):
        report = reports / f"{folder.name}.json"
        confusion.update(scorer.score_event(folder, report)[1])
        counts.update(_count(*_marked(folder), _said(scorer, folder, report)))
    yield from _relations(confusion)
    yield ""
    yield from _kinds(counts)


def _load(score: Path) -> ModuleType:
    """The bench's scorer as a module: it is a script and belongs to no package."""
    spec = importlib.util.spec_from_file_location("bench_score", score)
    assert spec is not None, f"{score} is no Python file"
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _said(scorer: ModuleType, folder: Path, report: Path) -> list[Point]:
    """The divergences of a report, at their places in the bench's text."""
    sources = _read(folder / "event.json")["sources"]
    texts = {s["id"]: (folder / s["file"]).read_text(encoding="utf-8") for s in sources}
    said = scorer.read_report(report, _read(folder / "sentences.json"), texts)[1]
    return [Point(kind, a, b) for kind, a, b in said]


def _marked(folder: Path) -> tuple[list[Point], list[Point]]:
    """What the two readers of an event marked as divergences."""
    sentences, annotations = _read(folder / "sentences.json"), _read(folder / "gold.json")
    one, other = (
        [
            Point(d["kind"], *(_place(sentences[s], link[s], d[f"{s}_span"]) for s in "ab"))
            for link in annotations["annotations"][reader]["links"]
            for d in link["divergences"]
        ]
        for reader in "xy"
    )
    return one, other


def _place(sentences: Sequence[Mapping[str, Any]], numbers: Sequence[int], words: str) -> Extent:
    """Where the words stand in the sentences of these numbers; nowhere is an empty extent."""
    for number in sorted(numbers):
        at = sentences[number]["text"].find(words)
        if at >= 0:
            start = sentences[number]["start"] + at
            return start, start + len(words)
    return 0, 0


def _overlap(one: Extent, other: Extent) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def _count(
    one: Sequence[Point], other: Sequence[Point], said: Sequence[Point]
) -> Counter[tuple[str, str]]:
    """How many divergences of each kind were required, found, said and right."""
    counts: Counter[tuple[str, str]] = Counter()
    for point in one:
        if any(point.meets(second) for second in other):
            counts[point.kind, "required"] += 1
            hits = [p for p in said if p.meets(point)]
            counts[point.kind, "found"] += bool(hits)
            counts[point.kind, "same kind"] += any(p.kind == point.kind for p in hits)
    for point in said:
        counts[point.kind, "said"] += 1
        counts[point.kind, "right"] += any(point.meets(marked) for marked in (*one, *other))
    return counts


def _relations(confusion: Mapping[tuple[str, str], int]) -> Iterator[str]:
    yield f"{'links found, by relation':24} {'readers':>8} {'said':>6} {'right':>6}" + _HEADS
    for label in map(str, Relation):
        marked = sum(n for (gold, _), n in confusion.items() if gold == label)
        said = sum(n for (_, told), n in confusion.items() if told == label)
        right = confusion.get((label, label), 0)
        yield f"{label:24} {marked:8} {said:6} {right:6}" + _shares(right, said, right, marked)


def _kinds(counts: Mapping[tuple[str, str], int]) -> Iterator[str]:
    columns = ("required", "found", "same kind", "said", "right")
    heads = " ".join(f"{column:>9}" for column in columns)
    yield f"{'divergences, by kind':24} {heads}" + _HEADS
    rows = {kind: [counts.get((kind, c), 0) for c in columns] for kind in map(str, DivergenceKind)}
    rows["all"] = [sum(row[n] for row in rows.values()) for n in range(len(columns))]
    for kind, row in rows.items():
        if any(row):
            required, found, _, said, right = row
            cells = " ".join(f"{n:9}" for n in row)
            yield f"{kind:24} {cells}" + _shares(right, said, found, required)


_HEADS = f" {'precision':>10} {'recall':>7}"


def _shares(right: int, said: int, found: int, required: int) -> str:
    """Precision and recall, in the columns that ``_HEADS`` names; a dash for none."""
    precision = f"{right / said:.3f}" if said else "-"
    recall = f"{found / required:.3f}" if required else "-"
    return f" {precision:>10} {recall:>7}"
