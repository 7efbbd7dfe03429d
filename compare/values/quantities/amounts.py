"""Amounts as news gives them: exact, rounded, bounded or vague, and when two of them meet."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["Amount"]

# "4" may stand for 4.2 and "7,000" for 7,200: half of the last digit's worth, but no more than
# this share of the number, since nobody rounds 1.3 billion to 1 billion.
_ROUNDED = 0.125
# A converted length or weight is rounded: "700 metres" is told as "2,300 feet".
_CONVERTED = 0.08
# "A dozen" is said of eleven to thirteen.
_DOZEN = 0.2
# Binary fractions: 0.6 of a metre and 60 centimetres are one length.
_NOISE = 1e-9


@dataclass(frozen=True, slots=True)
class Amount:
    """All numbers that an expression may stand for, from ``low`` to ``high``, both included.

    ``step`` is what one more in the last digit adds (0 where the amount is no rounding),
    ``below`` and ``above`` are the shares of itself by which it may be missed ("about 50").
    ``spread`` marks a bound: two writers who give bounds of one sort and mean one number stay
    within this share of each other. It is "more than 50" of numbers not far above 50, and none at
    all for "at least 50" and "up to 50", which name the number itself.
    """

    low: float
    high: float
    step: float = 0.0
    below: float = 0.0
    above: float = 0.0
    spread: float | None = None

    @classmethod
    def of(cls, value: float, step: float = 0.0) -> Amount:
        """One number, told to the last ``step``."""
        return cls(value, value, step)

    def meets(self, other: Amount) -> bool:
        """Whether one number can be meant by both; leeway of the two is not added up."""
        a, b = sorted((self, other), key=lambda amount: (amount.low, amount.high))
        if a.bounds_as(b):
            return _one_bound(a, b)
        if b.low <= a.high:
            return True
        gap = b.low - a.high
        room = max(abs(a.high) * a.above, abs(b.low) * b.below, _rounding(a, b))
        return gap <= room + _NOISE * max(1.0, abs(b.low))

    def bounds_as(self, other: Amount) -> bool:
        """Whether both are bounds of one sort, from below or from above."""
        one_way = math.isinf(self.low) is math.isinf(other.low)
        return one_way and self.spread is not None and self.spread == other.spread

    def inside(self, other: Amount) -> bool:
        """Whether this amount is the more specific of two that meet."""
        mine, theirs = self.widened(), other.widened()
        return mine != theirs and theirs[0] <= mine[0] and mine[1] <= theirs[1]

    def widened(self) -> tuple[float, float]:
        """Lowest and highest number with the leeway included."""
        low = self.low if math.isinf(self.low) else self.low - abs(self.low) * self.below
        high = self.high if math.isinf(self.high) else self.high + abs(self.high) * self.above
        return low, high

    def scaled(self, factor: float) -> Amount:
        """The amount in another unit."""
        return Amount(
            self.low * factor,
            self.high * factor,
            self.step * factor,
            self.below,
            self.above,
            self.spread,
        )

    def negated(self) -> Amount:
        """The amount with the other sign."""
        return Amount(-self.high, -self.low, self.step, self.above, self.below, self.spread)

    def loosened(self, share: float) -> Amount:
        """The amount with at least this leeway on both sides."""
        return Amount(
            self.low,
            self.high,
            self.step,
            max(self.below, share),
            max(self.above, share),
            self.spread,
        )

    def converted_meets(self, other: Amount) -> bool:
        """Whether one number can be meant by both, one of them converted to another unit."""
        return self.loosened(_CONVERTED).meets(other.loosened(_CONVERTED))

    @property
    def narrow(self) -> bool:
        """Whether hardly more than one number is meant, as with "a dozen"."""
        width = self.high - self.low
        return math.isfinite(width) and width <= _DOZEN * abs(self.high)

    @property
    def exact(self) -> bool:
        """Whether a single number is meant."""
        return self.low == self.high and not self.below and not self.above


def _one_bound(a: Amount, b: Amount) -> bool:
    """Whether one number can be named by two bounds of one sort."""
    told = sorted((x.high if math.isinf(x.low) else x.low, x.step) for x in (a, b))
    one, two = (Amount.of(value, step) for value, step in told)
    spread = min(abs(one.low), abs(two.low)) * (a.spread or 0.0)
    return two.low - one.low <= max(spread, _rounding(one, two)) + _NOISE * max(1.0, abs(two.low))


def _rounding(a: Amount, b: Amount) -> float:
    """How far apart the nearer ends may lie because one side is rounded more than the other.

    The end of a bound is not rounded towards what it leaves out: no 943,000 are "over 1 million".
    """
    if a.step > b.step and math.isfinite(a.high) and math.isfinite(a.low):
        return min(a.step / 2, abs(a.high) * _ROUNDED)
    if b.step > a.step and math.isfinite(b.low) and math.isfinite(b.high):
        return min(b.step / 2, abs(b.low) * _ROUNDED)
    return 0.0
