"""How a game stood at one time on its clock: "a 45-36 lead with 13:41 to play", "45-35"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import find_quantities
from compare.values.quantities.time_left import TIME_LEFT
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["stood_otherwise"]


def stood_otherwise(a: Side, b: Side) -> Iterator[tuple[Quantity, Quantity]]:
    """Scores of two sides, each the only one of its sentence, at one time of a game.

    Both sentences name somebody, and one of the two teams has as many points in both.
    """
    for left, right in product(_scores(a), _scores(b)):
        mine, theirs = left.score or (), right.score or ()
        if left.score == right.score or set(mine).isdisjoint(theirs):
            continue
        times = _times(a, left) & _times(b, right)
        if times and _names(a, left) & _names(b, right):
            yield left, right


def _scores(side: Side) -> list[Quantity]:
    found = [q for q in side.quantities if q.score]
    return found if len(found) == 1 else []


def _times(side: Side, one: Quantity) -> frozenset[float]:
    """The times on the clock that the sentence of a score tells, if there is but one."""
    sentence = side.sentence_at(one.start)
    told = () if sentence is None else side.evidence.read(find_quantities, sentence)
    found = frozenset(q.amount.low for q in told if q.family == TIME_LEFT)
    return found if len(found) == 1 else frozenset()


def _names(side: Side, one: Quantity) -> frozenset[str]:
    sentence = side.sentence_at(one.start)
    words = () if sentence is None else sentence.words
    return frozenset(fold(w.text) for w in words if w.pos == "PROPN")
