"""Directions from places that are named: "40 miles west of Torvik"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Bearing", "compare_bearings", "degrees_of", "find_bearings"]

_DIRECTIONS = {"north": 0, "northeast": 45, "east": 90, "southeast": 135,
               "south": 180, "southwest": 225, "west": 270, "northwest": 315}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bearing:
    """A direction from a place that is named: "40 miles west of Torvik"."""

    degrees: int
    reference: frozenset[str]
    start: int
    end: int


def degrees_of(word: str) -> int | None:
    """The direction that a word tells, "north", "northern" or "northbound"; None for any other."""
    return _DIRECTIONS.get(fold(word).removesuffix("ern").removesuffix("bound"))


def find_bearings(sentence: Sentence) -> Iterator[Bearing]:
    """The directions from named places, in order."""
    words = sentence.words
    for i, word in enumerate(words[:-2]):
        degrees = degrees_of(word.text)
        if degrees is None or words[i + 1].text.lower() != "of":
            continue
        names = [w for w in words[i + 2 : i + 6] if w.entity in PLACE_TYPES or w.pos == "PROPN"]
        if names:
            yield Bearing(degrees, frozenset(fold(w.text) for w in names), word.start, word.end)


def compare_bearings(a: Bearing, b: Bearing) -> Comparison:
    """Directions from one place conflict from a right angle on."""
    if not a.reference & b.reference:
        return Comparison.NOT_COMPARABLE
    angle = abs(a.degrees - b.degrees) % 360
    angle = min(angle, 360 - angle)
    if not angle:
        return Comparison.SAME
    return Comparison.CONFLICTS if angle >= 90 else Comparison.COMPATIBLE
