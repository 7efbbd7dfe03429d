"""Bounds that two writers who mean one number would not both give: "at least 50" and "70"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.values.quantities.scales import one_dimension, same_amount

if TYPE_CHECKING:
    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity

__all__ = ["outgrown", "shut_out"]

# A number is far above "at least 50" from this many times it on, and from the second on above
# "more than 50", which is said of any number over a round one. Much further up it is of another
# thing.
_FAR, _FAR_OVER, _TOO_FAR = 1.2, 1.5, 4.0
# Two lower bounds leave each other more room: "at least 300" and later "more than 400".
_FAR_BOUNDS = 2.0


def outgrown(a: Quantity, b: Quantity) -> bool:
    """Whether a careful writer who has one of two numbers would not give the other.

    Each of them alone leaves room for both. "Up to 50" and "nearly 50" do not go with "more than
    50" either.
    """
    if a.vague or b.vague or not one_dimension(a, b) or not same_amount(a, b):
        return False
    return shut_out(a, b) or any(_far_below(x.amount, y.amount) for x, y in ((a, b), (b, a)))


def shut_out(a: Quantity, b: Quantity) -> bool:
    """Whether one of two numbers is more than a bound, and the other no more than that."""
    return _shuts_out(a.amount, b.amount) or _shuts_out(b.amount, a.amount)


def _far_below(bound: Amount, other: Amount) -> bool:
    """Whether a lower bound lies far below a number, or below another lower bound."""
    if not math.isinf(bound.high) or bound.spread is None or math.isinf(other.low):
        return False
    far = _FAR_OVER if bound.spread else _FAR
    if math.isinf(other.high):
        far = _FAR_BOUNDS
    return bound.low * far <= other.low <= bound.low * _TOO_FAR


def _shuts_out(bound: Amount, other: Amount) -> bool:
    """Whether one is more than a number, and the other no more than that."""
    if not math.isinf(bound.high) or not bound.spread or other.high > bound.low:
        return False
    return math.isinf(other.low) or bool(other.below and not other.above)
