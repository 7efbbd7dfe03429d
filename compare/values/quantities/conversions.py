"""Amounts told again in brackets in another unit: "about 60 metres (200 feet)"."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.units import MONEY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tokens import Token

__all__ = ["in_unit_of", "is_converted", "twins", "with_conversions"]

# So many characters stand between an amount and what it is converted to: " (".
_BETWEEN = 2


def with_conversions(tokens: Sequence[Token], found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities found, each that only converts the one before it as rough and as bounded."""
    told = list(found[:1])
    for q in found[1:]:
        told.append(_as(told[-1], q) if _converts(tokens, told[-1], q) else q)
    return told


def is_converted(tokens: Sequence[Token], found: Sequence[Quantity], start: int) -> bool:
    """Whether the quantity that a place lies in converts the one before it."""
    at = next((n for n, q in enumerate(found) if q.start <= start < q.end), 0)
    return at > 0 and _converts(tokens, found[at - 1], found[at])


def in_unit_of(q: Quantity, other: Quantity, found: Sequence[Quantity]) -> Quantity:
    """A quantity as its text has it in the unit of another one, or else itself.

    Of "700 miles (1,130 kilometres)" that is the second beside "1,500 kilometers". ``found`` are
    the quantities around it.
    """
    if q.family == other.family:
        return q
    return next((t for t in twins(q, found) if t.family == other.family), q)


def twins(q: Quantity, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """What a quantity is converted to, or from, right beside it; ``found`` are all around it."""
    return (t for t in found if _beside(t, q) or _beside(q, t))


def _beside(main: Quantity, q: Quantity) -> bool:
    return 0 < q.start - main.end <= _BETWEEN and _one(main, q)


def _converts(tokens: Sequence[Token], main: Quantity, q: Quantity) -> bool:
    between = [t.text for t in tokens if main.end <= t.start < q.start]
    return between == ["("] and _one(main, q)


def _one(main: Quantity, q: Quantity) -> bool:
    """Whether two quantities measure one thing in two units."""
    if main.family == q.family or main.rate != q.rate:
        return False
    money = main.unit in MONEY and q.unit in MONEY
    return money or (main.unit == q.unit != "" and main.amount.converted_meets(q.amount))


def _as(main: Quantity, q: Quantity) -> Quantity:
    if not q.amount.exact:
        return q
    return replace(q, amount=_hedged(main.amount, q.amount), bounded=main.bounded)


def _hedged(main: Amount, amount: Amount) -> Amount:
    if main.low != main.high and not math.isinf(main.high - main.low):
        return amount  # a range is converted end by end
    return replace(
        amount,
        low=main.low if math.isinf(main.low) else amount.low,
        high=main.high if math.isinf(main.high) else amount.high,
        below=main.below,
        above=main.above,
        spread=main.spread,
    )
