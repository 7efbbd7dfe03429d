"""Fits what tells a value told differently from two values of two things.

    python training/fit_instead.py EVENTS_DIR [EVENTS_DIR ...] [--write]

For every sort of value (names, numbers, times, denials) a logistic regression is fitted on the
candidates in linked sentences of annotated article pairs: those that readers marked as a divergence
against all others. What the other rules tell is left out: it is told anyway, and what is left is of
another sort. Prints, by 5-fold cross-validation over events, how many are found and how many of
these are marked, for each EVENTS_DIR; ``--write`` writes the weights.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from regression import cross_validated_logits, fitted_scorer

from compare.align import align
from compare.claims import find_claims
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_events
from compare.models.encoder import load_encoder
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from compare.relate.evidence import Evidence
from compare.relate.linked import linked_sentences
from compare.relate.links import links_of
from compare.relate.rules import RULES
from compare.relate.rules.instead import replaced
from compare.relate.rules.instead.candidates import LEAST, candidates
from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.instead.signals import SIGNALS
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy as np

    from compare.align import Alignment
    from compare.claims import Parse
    from compare.model import Passage
    from compare.parsed import ParsedArticle

WEIGHTS = Path(str(files("compare.relate.rules.instead") / "weights.json"))
FOLDS = 5
REGULARISATION = 0.1
# Those that tell what stands in the place of another value.
OTHERS = tuple(rule for rule in RULES if rule.find.__module__ != replaced.__name__)
# The logits that are tried, and those from which on a value counts.
THRESHOLDS = (-2.0, -1.5, -1.0, -0.5, -0.25, 0.0, 0.25, 0.5)
ENOUGH = {Sort.NAME: -0.25, Sort.NUMBER: -0.25, Sort.TIME: -0.5, Sort.DENIAL: -1.0}

Span = tuple[int, int]
Point = tuple[Span, Span]


@dataclass(frozen=True)
class Example:
    """Two fillings of an event; ``told``: where they stand; ``marked``: readers see a conflict."""

    part: str
    event: str
    sort: Sort
    signals: tuple[float, ...]
    told: Point
    marked: bool


def examples(
    part: str, event: str, parsed: Sequence[ParsedArticle], found: Alignment, marks: Sequence[Point]
) -> Iterator[Example]:
    """The candidates in two articles that nothing tells to be of two things, nor any other rule."""
    links = links_of(parsed, found.likelihood)
    evidence = [Evidence(article, links) for article in parsed]
    known = [*_told(parsed, found)]
    first, second = (e.side(tuple(range(len(e.parsed.claims)))) for e in evidence)
    for a, b, link in linked_sentences(first, second):
        if link.probability < LEAST:
            continue
        for sort in Sort:
            for c in candidates(a, b, sort, link):
                told = (c.left.start, c.left.end), (c.right.start, c.right.end)
                marked = among(told, marks)
                if not among(told, known) and not c.left.are_two(a, b, c.right):
                    yield Example(part, event, sort, c.signals, told, marked)


def _told(parsed: Sequence[ParsedArticle], found: Alignment) -> Iterator[Point]:
    """Where the divergences stand that the other rules tell."""
    groups = [group.members for group in found.groups]
    for fact in relate(parsed, groups, found.likelihood, OTHERS):
        for divergence in fact.divergences:
            yield as_point(divergence.sides)


def as_point(sides: Sequence[Passage]) -> Point:
    """Where two passages stand."""
    first, second = ((side.start, side.end) for side in sides)
    return first, second


def among(told: Point, points: Iterable[Point]) -> bool:
    """Whether both sides of a point lie on those of one of others."""
    return any(all(map(_overlap, told, point)) for point in points)


def _overlap(one: Span, other: Span) -> bool:
    return min(one[1], other[1]) > max(one[0], other[0])


def annotated(root: Path, parse: Parse) -> Iterator[Example]:
    """The examples of the annotated pairs below a folder."""
    encoder = load_encoder(Settings())
    for event in load_events(root):
        parsed = find_claims(event.articles, parse)
        found = align(parsed, encoder, Settings())
        marks = [as_point(point.words) for point in agreed(event).allowed_points]
        yield from examples(root.name, event.name, parsed, found, marks)


def report(sort: Sort, rows: Sequence[Example], logits: np.ndarray) -> None:
    """Prints for each part how many are marked of those from each threshold on."""
    best: Mapping[str, dict[tuple[str, Point], tuple[float, bool]]] = defaultdict(dict)
    for row, logit in zip(rows, logits, strict=True):
        key, known = (row.event, row.told), best[row.part]
        known[key] = max(known.get(key, (-99.0, False)), (float(logit), row.marked))
    for part, found in best.items():
        cells = []
        for least in THRESHOLDS:
            said = [marked for logit, marked in found.values() if logit >= least]
            cells.append(f"{least:5.2f}: {sum(said)} of {len(said)}")
        print(f"{sort:8}{part:15} {sum(m for _, m in found.values())} marked | {'  '.join(cells)}")


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    options = parser.parse_args()
    parse = partial(parse_words, load_syntax())
    rows = [row for root in options.events for row in annotated(root, parse)]
    data = fitted(rows)
    if options.write:
        WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def fitted(rows: Sequence[Example]) -> dict[str, object]:
    """The scorers as ``weights.json`` holds them; prints what each finds of unseen events."""
    data: dict[str, object] = {}
    for sort in Sort:
        some = [row for row in rows if row.sort is sort]
        values, labels = [row.signals for row in some], [row.marked for row in some]
        groups = [(row.part, row.event) for row in some]
        report(sort, some, cross_validated_logits(values, labels, groups, REGULARISATION, FOLDS))
        data[sort.value] = fitted_scorer(
            values, labels, REGULARISATION, SIGNALS[sort], ENOUGH[sort]
        )
    return data


if __name__ == "__main__":
    main()
