"""One site of one event, told to be in it by one side and outside or near it by the other."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.places.places import find_places
from compare.values.places.words import INSIDE, OUTSIDE
from compare.values.times.clock import PARTS_OF_DAY
from compare.values.times.dates import WEEKDAYS
from compare.values.words.senses import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.names.standing import Standing
    from compare.values.places.places import Place

__all__ = ["DAYS", "find_inside"]

# What goes on for long may be so in a place and near it.
_LASTING = frozenset(
    "continue fight grow live patrol protest rag rage rain remain reside search serve stand stay "
    "wait work".split()
)
DAYS = frozenset({*WEEKDAYS, *PARTS_OF_DAY})

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_inside(a: Side, b: Side) -> Iterator[Spans]:
    """Places of one name, of which only one is where it happened: "near Belsk", "in Belsk".

    Nothing is said where an article has it both ways: there was more than one thing to tell.
    """
    for left, right in product(_of(a), _of(b)):
        if not _one_place(left, right) or not _apart(left, right):
            continue
        if _one_event(a, b, left, right) and not (_has(a, right) or _has(b, left)):
            yield (left.prep_start, left.end), (right.prep_start, right.end)


def _of(side: Side) -> tuple[Place, ...]:
    return side.read(find_places)


def _one_place(one: Place, other: Place) -> bool:
    """Whether two places have one name, and lie in the same town if both tell in which."""
    apart = one.within and other.within and not one.within & other.within
    return bool(one.words) and one.words == other.words and not apart


def _apart(one: Place, other: Place) -> bool:
    """Whether what happens in the one place does not happen in the other."""
    ways = {one.preposition, other.preposition}
    return bool(ways & INSIDE) and bool(ways & OUTSIDE)


def _one_event(a: Side, b: Side, left: Place, right: Place) -> bool:
    """Whether one thing happened at both, to somebody or something that both name."""
    mine, theirs = standing(a, (left.start, left.end)), standing(b, (right.start, right.end))
    if mine is None or theirs is None or (mine.verbs | theirs.verbs) & _LASTING:
        return False
    who = _who(left, mine) & _who(right, theirs) - mine.verbs - theirs.verbs - left.words
    return bool(who) and bool(mine.verbs & theirs.verbs - LIGHT)


def _who(place: Place, told: Standing) -> frozenset[str]:
    """Who or what a place is told of: no day, and no number of them."""
    found = place.parties | {place.event} | told.nouns | told.company
    return frozenset(p for p in found if p and not p.isdigit()) - DAYS


def _has(side: Side, place: Place) -> bool:
    """Whether an article has something in the place, or outside, as another tells of it."""
    return any(
        s.words == place.words and not _apart(s, place) and s.preposition in INSIDE | OUTSIDE
        for s in side.evidence.sites
    )
