"""One source tells of all what the other tells of all but some, or of only part of it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.contrasts.two_ways import told_in_two_ways
from compare.relate.sides import passages
from compare.relate.slots import rest_shared
from compare.values.statements.bounds.all_but import find_wholes
from compare.values.statements.bounds.only_parts import find_done

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.statements.bounds.all_but import Whole
    from compare.values.statements.bounds.only_parts import Done

__all__ = ["find_excepted"]

# Passages that share less of their words tell of two things.
_LEAST_SHARED = 0.4


def find_excepted(a: Side, b: Side) -> Iterator[Divergence]:
    """All of something beside all but some, of one verb; and what is done, or asked for, of a whole
    beside only part of it. No article may tell it both ways.
    """
    if rest_shared(a, b) < _LEAST_SHARED:
        return
    for whole, other in told_in_two_ways(a, b, find_wholes, attrgetter("but"), _of_one):
        yield _divergence(a, b, whole, other, "all in one, not all in the other")
    for done, other_done in told_in_two_ways(a, b, find_done, attrgetter("partly"), _is_one_deed):
        why = "all of it in one, only part of it in the other"
        yield _divergence(a, b, done, other_done, why)


def _divergence(a: Side, b: Side, left: Placed, right: Placed, why: str) -> Divergence:
    sides = passages(a, left, b, right)
    return Divergence(DivergenceKind.OTHER, f"{sides[0].text} / {sides[1].text}: {why}", sides)


def _is_one_deed(left: Done, right: Done) -> bool:
    one = (left.deed, left.above) == (right.deed, right.above)
    return one and left.noun == right.noun


def _of_one(left: Whole, right: Whole) -> bool:
    """Whether one thing is told of one sort; that both "are" something is told of by the noun."""
    if left.verb != right.verb:
        return False
    if left.noun and right.noun:
        return left.noun == right.noun
    return left.verb != "be"
