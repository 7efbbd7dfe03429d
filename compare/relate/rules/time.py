"""The same event at two different times, or lasting differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quantity import find_numbers
from compare.values.comparison import Comparison
from compare.values.times import Moment, compare_moments, explain_moments, known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["find_time"]


def find_time(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting times and durations of two sides.

    Nothing is said where either article elsewhere dates the event as the other does.
    """
    yield from find_numbers(a, b, DivergenceKind.TIME)
    for left in _of(a):
        for right in _of(b):
            if compare_moments(left, right) is not Comparison.CONFLICTS:
                continue
            if _known(left, b.evidence.moments) or _known(right, a.evidence.moments):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_moments(left, right, sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.TIME, why, sides)


def _of(side: Side) -> list[Moment]:
    return [m for m in side.evidence.moments if side.covers(m.start, m.end)]


def _known(one: Moment, others: Sequence[Moment]) -> bool:
    return any(known_as(one, other) for other in others)
