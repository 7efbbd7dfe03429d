"""The only street on either side of claims that tell of one thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.places.words import STREETS
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["find_streets"]

# Words of content around two streets that must be the same.
_LEAST_AROUND = 2
# Behind or before these, a letter and a number name a road.
_ROADS = frozenset("motorway highway autobahn expressway freeway interstate route road".split())
_NUMBERED = re.compile(r"[A-Z]{0,2}-?\d{1,4}")

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_streets(a: Side, b: Side) -> Iterator[Spans]:
    """Two streets, if either side has one, which the other article does not name.

    A corner is of two streets; a street that both articles name is not told apart by another.
    """
    mine, theirs = _streets(a), _streets(b)
    if len(mine) != 1 or len(theirs) != 1:
        return
    (name, place), (other, its_place) = *mine.items(), *theirs.items()
    if _bare(name) == _bare(other) or _has(b, name) or _has(a, other):
        return
    left, right = standing(a, place), standing(b, its_place)
    if left and right and len(left.around & right.around) >= _LEAST_AROUND:
        yield place, its_place


def _streets(side: Side) -> dict[str, tuple[int, int]]:
    """The streets in the claims by name, as they stand first."""
    found: dict[str, tuple[int, int]] = {}
    for sentence, inside in side.pieces():
        for at in inside:
            if (road := _road(sentence, at)) is not None:
                found.setdefault(f"{road.text.lower()} road", (road.start, road.end))
                continue
            kind = STREETS.get(fold(sentence.words[at].text))
            first = at
            while first - 1 in inside and sentence.words[first - 1].pos == "PROPN":
                first -= 1
            if kind is None or first == at or sentence.words[at].pos != "PROPN":
                continue
            name = " ".join(fold(w.text) for w in sentence.words[first:at])
            place = sentence.words[first].start, sentence.words[at].end
            found.setdefault(f"{name} {kind}", place)
    return found


def _road(sentence: Sentence, at: int) -> Word | None:
    """The word that names a numbered road: "the A7 motorway", "Highway 61"."""
    word = sentence.words[at]
    if not _NUMBERED.fullmatch(word.text):
        return None
    before = [fold(w.text) for w in sentence.words[max(0, at - 1) : at]]
    behind = [fold(w.text) for w in sentence.words[at + 1 : at + 2]]
    lettered = word.text[0].isalpha() and not _ROADS.isdisjoint(behind)
    return word if lettered or not _ROADS.isdisjoint(before) else None


def _bare(name: str) -> str:
    return name.rsplit(" ", 1)[0]


def _has(side: Side, name: str) -> bool:
    """Whether an article has the words of a street's name, of whatever kind it is there."""
    return set(_bare(name).split()) <= side.evidence.content
