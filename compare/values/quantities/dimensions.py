"""Lengths told one by the other: both sides of "62 by 48 centimetres" are measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tokens import Token

__all__ = ["with_dimensions"]

_BY = frozenset({"by", "x", "×"})


def with_dimensions(tokens: Sequence[Token], found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities found, each bare number before "by" and a length in the unit of that."""
    told: list[Quantity] = []
    for q in reversed(found):
        behind = told[-1] if told else None
        told.append(q if behind is None or not _by(tokens, q, behind) else _in_unit(q, behind))
    return told[::-1]


def _by(tokens: Sequence[Token], one: Quantity, other: Quantity) -> bool:
    between = [t.text for t in tokens if one.end <= t.start < other.start]
    return not one.unit and other.unit == "metre" and len(between) == 1 and between[0] in _BY


def _in_unit(one: Quantity, other: Quantity) -> Quantity:
    unit = unit_of(other.family)
    if unit is None:
        return one
    amount = one.amount.scaled(unit.factor)
    return replace(one, amount=amount, unit=other.unit, family=other.family, context=other.context)
