"""How long one thing lasted, where no more than its place in the sentence tells that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.rules.quantities.apart import told_of_two_things
from compare.relate.rules.quantities.leftover import left_over
from compare.relate.rules.quantities.quantity import counted, given_elsewhere, told
from compare.relate.rules.times.spans import spans_apart, steps_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Divergence
    from compare.relate.sides import Side
    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity

__all__ = ["find_lasting"]

# Two versions of how long one thing lasted lie no further apart than so many times.
_APART = 2.0


def find_lasting(a: Side, b: Side) -> Iterator[Divergence]:
    """Durations that are left over on both sides, each the best for the other.

    "A tense two hours" and "for almost three hours" share no verb: only of passages that are surely
    of one thing is that enough. Both must be counted in the same unit, unless the words tell what
    it is that lasts: "the talks took six weeks".
    """
    mine, theirs = (counted(side, DivergenceKind.TIME) for side in (a, b))
    seen = set()
    for left, right in (*spans_apart(a, b), *steps_apart(a, b)):
        seen.add((left.start, right.start))
        yield told(DivergenceKind.TIME, a, b, left, right)
    for left, right in left_over(a, b, mine, theirs):
        if (left.start, right.start) in seen or not _near(left, right):
            continue
        if given_elsewhere(a, b, left, right) or told_of_two_things(a, b, left, right):
            continue
        yield told(DivergenceKind.TIME, a, b, left, right)


def _near(left: Quantity, right: Quantity) -> bool:
    bounds = left.amount.bounds_as(right.amount)
    low, high = sorted(_length(q.amount, bounds) for q in (left, right))
    return left.family == right.family and low > 0 and high <= low * _APART


def _length(amount: Amount, bounds: bool) -> float:
    """How long, of two bounds of one sort their ends: "within three months" is told to be three."""
    return amount.high if bounds and amount.low <= 0 else amount.low
