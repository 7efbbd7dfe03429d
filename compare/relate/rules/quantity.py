"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.comparison import Comparison
from compare.values.measures import compare_quantities, explain_quantities, fits
from compare.values.quantities import DURATION, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["find_numbers", "find_quantity"]


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides; durations are left to the rule for times."""
    return find_numbers(a, b, DivergenceKind.QUANTITY)


def find_numbers(a: Side, b: Side, kind: DivergenceKind) -> Iterator[Divergence]:
    """Conflicting quantities of one kind: durations for TIME, all others for QUANTITY.

    Nothing is said where either article elsewhere gives a number that fits the other's: it then
    reports both, of different scope.
    """
    for left in _of(a, kind):
        for right in _of(b, kind):
            if compare_quantities(left, right) is not Comparison.CONFLICTS:
                continue
            if _known(left, b.evidence.quantities) or _known(right, a.evidence.quantities):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_quantities(left, right, sides[0].text, sides[1].text)
            yield Divergence(kind, why, sides)


def _of(side: Side, kind: DivergenceKind) -> list[Quantity]:
    durations = kind is DivergenceKind.TIME
    return [
        q
        for q in side.evidence.quantities
        if (q.unit == DURATION) == durations and side.covers(q.start, q.end)
    ]


def _known(one: Quantity, others: Sequence[Quantity]) -> bool:
    return any(fits(one, other) for other in others)
