"""Whether two numbers are of one unit, of one scale, and can be one amount."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import MAGNITUDE, Quantity
from compare.values.quantities.units import CALIBRE, unit_of

if TYPE_CHECKING:
    from compare.values.quantities.amounts import Amount

__all__ = ["of_one_scale", "one_dimension", "one_form", "same_amount", "within_reach"]

_MILES = frozenset({"mile", "nautical_mile"})
# Amounts further apart than so many times are hardly two versions of one.
_SCALE = 4.0
# Two estimates of one earthquake lie no further apart than this, with room for binary fractions.
_ONE_QUAKE = 0.55
# Degrees without a scale may be Fahrenheit in one text and Celsius in the other, each rounded.
_PER_CELSIUS, _FREEZING, _ROUNDED = 9 / 5, 32.0, 0.6
# Beside these degrees may be a difference: "nine degrees warmer", "five degrees above normal".
_DIFFERING = frozenset("warm hot cool cold normal average usual".split())


def one_dimension(a: Quantity, b: Quantity) -> bool:
    """Whether the two numbers are of one unit, so that they can be compared at all."""
    return a.unit == b.unit and a.rate == b.rate


def of_one_scale(a: Quantity, b: Quantity) -> bool:
    """Whether two amounts lie near enough to be two versions of one: not 2,117 points and 23."""
    if a.unit == CALIBRE:
        return True
    if a.unit == MAGNITUDE:
        return _one_quake(a, b)
    low, high = sorted((q.amount for q in (a, b)), key=lambda amount: (amount.low, amount.high))
    if math.isfinite(low.high) and 0 < low.high < high.low:
        return high.low <= _SCALE * low.high  # "dozens" and "200"
    ends = sorted(abs(amount.low) or abs(amount.high) for amount in (low, high))
    return ends[1] <= _SCALE * ends[0]


def _one_quake(a: Quantity, b: Quantity) -> bool:
    return abs(a.amount.low - b.amount.low) <= _ONE_QUAKE


def one_form(a: Quantity, b: Quantity) -> bool:
    """Whether neither number is told as part of a word that names a sort, or both are.

    "A 10-round limit" tells no count of anything, as "23 steps" does.
    """
    return a.joined is b.joined


def same_amount(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities of one dimension can mean the same amount."""
    if a.score or b.score:
        return a.score == b.score
    if a.family != b.family:
        return a.amount.converted_meets(b.amount) or _in_miles(a, b)
    return a.amount.meets(b.amount) or _of_two_thermometers(a, b)


def within_reach(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can mean the same amount, and someone who has it would tell both.

    18 lies below 1,500, but nobody who has 18 tells that.
    """
    return same_amount(a, b) and not (
        _far_below(a.amount, b.amount) or _far_below(b.amount, a.amount)
    )


def _far_below(one: Amount, bound: Amount) -> bool:
    """Whether a number lies far below a bound that leaves all smaller ones open."""
    return math.isinf(bound.low) and one.low > bound.low and one.high * _SCALE < bound.high


def _in_miles(a: Quantity, b: Quantity) -> bool:
    """Whether the number is the same and one side leaves out that the miles are nautical."""
    miles = [unit_of(q.family) for q in (a, b)]
    if {a.family, b.family} != _MILES or None in miles:
        return False
    left, right = (q.amount.scaled(1 / u.factor) for q, u in zip((a, b), miles, strict=True) if u)
    return left.meets(right)


def _of_two_thermometers(a: Quantity, b: Quantity) -> bool:
    """Whether both are degrees without a scale, and one may be Fahrenheit of the other's Celsius.

    Only figures of which one is the other converted fit: 104 and 40, but not 104 and 43.
    """
    if not (_bare_degrees(a) and _bare_degrees(b)):
        return False
    celsius, fahrenheit = sorted((a.amount.low, b.amount.low))
    differ = not any(_DIFFERING.isdisjoint(q.context.near | q.context.close) for q in (a, b))
    return any(
        abs((fahrenheit - zero) / _PER_CELSIUS - celsius) <= _ROUNDED
        for zero in ((_FREEZING, 0.0) if differ else (_FREEZING,))
    )


def _bare_degrees(q: Quantity) -> bool:
    return q.unit == "degree" or (not q.unit and q.context.noun == "degree")
