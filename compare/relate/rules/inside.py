"""One site of one event, told to be in it by one side and outside or near it by the other."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.senses import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.places import Place

__all__ = ["find_inside"]

_IN = frozenset({"in", "inside", "within"})
_OUT = frozenset({"outside", "near"})

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_inside(a: Side, b: Side) -> Iterator[Spans]:
    """Places of one name, of which only one is where it happened: "near Belsk", "in Belsk".

    Nothing is said where an article has it both ways: there was more than one thing to tell.
    """
    for left, right in product(_of(a), _of(b)):
        if not _one_place(left, right) or not _apart(left, right):
            continue
        if _one_verb(a, b, left, right) and not (_has(a, right) or _has(b, left)):
            yield (left.prep_start, left.end), (right.prep_start, right.end)


def _of(side: Side) -> tuple[Place, ...]:
    return side.within(side.evidence.sites)


def _one_place(one: Place, other: Place) -> bool:
    """Whether two places have one name, and lie in the same town if both tell in which."""
    apart = one.within and other.within and not one.within & other.within
    return bool(one.words) and one.words == other.words and not apart


def _apart(one: Place, other: Place) -> bool:
    """Whether what happens in the one place does not happen in the other."""
    ways = {one.preposition, other.preposition}
    return bool(ways & _IN) and bool(ways & _OUT)


def _one_verb(a: Side, b: Side, left: Place, right: Place) -> bool:
    mine, theirs = standing(a, (left.start, left.end)), standing(b, (right.start, right.end))
    return bool(mine and theirs and (mine.verbs & theirs.verbs) - LIGHT)


def _has(side: Side, place: Place) -> bool:
    """Whether an article has something in the place, or outside, as another tells of it."""
    return any(
        s.words == place.words and not _apart(s, place) and s.preposition in _IN | _OUT
        for s in side.evidence.sites
    )
