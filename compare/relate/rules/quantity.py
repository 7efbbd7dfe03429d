"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import Side
from compare.values.comparison import Comparison
from compare.values.quantities import Quantity, compare_quantities, explain_quantities

__all__ = ["find_quantity"]


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides.

    Nothing is said where either article elsewhere gives a number that fits the other's: it then
    reports both, of different scope.
    """
    for left in _of(a):
        for right in _of(b):
            if compare_quantities(left, right) is not Comparison.CONFLICTS:
                continue
            if _fits(left, b.evidence.quantities) or _fits(right, a.evidence.quantities):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_quantities(sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.QUANTITY, why, sides)


def _of(side: Side) -> list[Quantity]:
    return [q for q in side.evidence.quantities if side.covers(q.start, q.end)]


def _fits(one: Quantity, others: Sequence[Quantity]) -> bool:
    fine = {Comparison.SAME, Comparison.COMPATIBLE, Comparison.REFINES}
    return any(compare_quantities(one, other) in fine for other in others)
