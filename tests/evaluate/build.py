"""Events for the tests: the annotated example, and small ones whose every count is certain."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.evaluate.event import SIDES, Event, Link, Marked, Point
from compare.model import Article, DivergenceKind, Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.evaluate.event import Sides

EXAMPLE = Path(__file__).parent / "example"


def copied(folder: Path) -> Path:
    """The example's events in a folder of the test's own."""
    return Path(shutil.copytree(EXAMPLE, folder / "events"))


def edited(file: Path, *place: str | int, value: Any) -> None:
    """Puts ``value`` at ``place`` of a JSON file; a value of None takes away what stands there."""
    data = json.loads(file.read_text("utf-8"))
    inner = data
    for key in place[:-1]:
        inner = inner[key]
    if value is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = value
    file.write_text(json.dumps(data), "utf-8")


def words(side: str, number: int, start: int = 0, end: int = 20) -> Passage:
    """The characters from ``start`` to ``end`` of a sentence of ``event``'s articles."""
    at = number * 22
    return Passage(side, at + start, at + end, _text(side)[at + start : at + end])


def event(
    *readings: Iterable[Link],
    boilerplate: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset()),
) -> Event:
    """Two articles of a headline and five sentences each, all of twenty characters."""
    first, second = (Article(name=side, text=_text(side), id=side) for side in SIDES)
    spans = [tuple(_span(words(side, n)) for n in range(6)) for side in SIDES]
    return Event(
        "small", (first, second), (spans[0], spans[1]), boilerplate, tuple(map(tuple, readings))
    )


def link(first: int, second: int, marked: Marked = Marked.AGREE, *points: Sides) -> Link:
    """A link of one sentence of each article, with points of conflict about a number."""
    told = tuple(Point(DivergenceKind.QUANTITY, sides) for sides in points)
    return Link((frozenset({first}), frozenset({second})), marked, told)


def _text(side: str) -> str:
    return "\n\n".join(f"Sentence {number} of {side} end." for number in range(6))


def _span(passage: Passage) -> Span:
    return Span(passage.start, passage.end, passage.text)
