"""The same event at two different times, or lasting differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quantity import find_numbers
from compare.values.comparison import Comparison
from compare.values.measures import compare_quantities
from compare.values.times import Moment, compare_moments, explain_moments, known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side
    from compare.values.quantities import Quantity

__all__ = ["find_time"]

# A number this many characters away counts what happened at the time, if they share a verb.
_NEAR = 160


def find_time(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting times and durations of two sides.

    Nothing is said where either article elsewhere dates the event as the other does, nor where
    the numbers told of the two events differ as well: then they are two events.
    """
    yield from find_numbers(a, b, DivergenceKind.TIME)
    for left in _of(a):
        for right in _of(b):
            if compare_moments(left, right) is not Comparison.CONFLICTS:
                continue
            if _known(left, b.evidence.moments) or _known(right, a.evidence.moments):
                continue
            if _differ(_numbers(left, a), _numbers(right, b)):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_moments(left, right, sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.TIME, why, sides)


def _of(side: Side) -> list[Moment]:
    return side.within(side.evidence.moments)


def _known(one: Moment, others: Sequence[Moment]) -> bool:
    return any(known_as(one, other) for other in others)


def _numbers(one: Moment, side: Side) -> list[Quantity]:
    return [
        q
        for q in side.evidence.quantities
        if abs(q.start - one.start) <= _NEAR and q.context.predicates & one.event.heads
    ]


def _differ(left: Sequence[Quantity], right: Sequence[Quantity]) -> bool:
    """Whether numbers of the two events conflict and none agree."""
    outcomes = {compare_quantities(a, b) for a in left for b in right}
    return outcomes - {Comparison.NOT_COMPARABLE} == {Comparison.CONFLICTS}
