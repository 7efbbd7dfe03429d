"""Amounts told again in brackets in another unit: "about 60 metres (200 feet)"."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.units import MONEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tokens import Token

__all__ = ["is_converted", "with_conversions"]


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
