"""Numbers from one to another, and temperatures below zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.numerals import read_numeral
from compare.values.quantities.units import ABOVE_ZERO, BELOW_ZERO, CURRENCIES, find_unit

if TYPE_CHECKING:
    from compare.values.quantities.expressions import Expression

__all__ = ["read_below_zero", "read_range"]

_RANGING = frozenset("range ranges ranged ranging vary varies varied varying".split())
_JOINS = frozenset({"to", "-", "–", "—", "and", "or"})
_MINUS = ["minus"]
_WARMTH = frozenset({"celsius", "degree"})


def read_below_zero(found: Expression) -> bool:
    """Whether it is a temperature with a sign, also of a range; then that is read too."""
    texts = found.texts
    minus = texts[found.first - 1 : found.first] == _MINUS if found.first else False
    if _read_cold_range(found, minus):
        return True
    if found.unit is None or found.unit.base not in _WARMTH:
        return False
    if not minus:
        return _read_of_zero(found)
    found.amount, found.first = found.amount.negated(), found.first - 1
    return True


def _read_of_zero(found: Expression) -> bool:
    """ "12 degrees below zero"."""
    words = found.texts[found.last : found.last + 2]
    if words not in (BELOW_ZERO, ABOVE_ZERO):
        return False
    if words == BELOW_ZERO:
        found.amount = found.amount.negated()
    found.last += 2
    return True


def _read_cold_range(found: Expression, minus: bool) -> bool:
    """ "minus 10 to minus 5 degrees", "between minus 2 and 3 degrees"."""
    texts, at = found.texts, found.last
    below = texts[at + 1 : at + 2] == _MINUS
    if not (minus or below) or texts[at : at + 1] == [] or texts[at] not in _JOINS:
        return False
    begin = at + 1 + below
    other = read_numeral(texts[begin : begin + 6])
    if other is None or _changes(texts, found.first - minus):
        return False
    unit, end = find_unit(texts, begin + other.length)
    mixed = found.unit is not None and unit is not None and found.unit.family != unit.family
    if unit is None or unit.base != "celsius" or mixed:
        return False
    ends = found.amount.low * (-1 if minus else 1), other.amount.low * (-1 if below else 1)
    found.amount = Amount(min(ends), max(ends), found.amount.step)
    found.unit, found.first, found.last, found.bounded = unit, found.first - minus, end, True
    return True


def read_range(found: Expression) -> None:
    """Takes in the other end: "46 to 57", "between 3 and 5 percent", "$3-4 million"."""
    texts, at = found.texts, found.last
    if at + 1 >= len(texts) or texts[at] not in _JOINS or found.vague:
        return
    before = texts[max(0, found.first - 4) : found.first]
    if texts[at] == "and" and "between" not in before:
        return
    if texts[at] == "to" and _changes(texts, found.first):
        return
    if texts[at + 1] in CURRENCIES and (
        found.unit is None or found.unit.base != CURRENCIES[texts[at + 1]]
    ):
        return  # "rose 12 percent to $4 billion"
    begin = at + 1 + (texts[at + 1] in CURRENCIES)
    other = read_numeral(texts[begin : begin + 6])
    if other is None or other.kind is not found.kind or not other.amount.low > found.amount.low:
        return
    unit, end = find_unit(texts, begin + other.length)
    if found.unit is not None and unit is not None and unit.family != found.unit.family:
        return
    if unit is None:
        end = begin + other.length
    else:
        found.unit = unit
    low = found.amount.low
    if other.amount.step > 100 * max(found.amount.step, 1.0) and low < 1000:
        low *= other.amount.high / _mantissa(other.amount.high)
    found.amount = Amount(low, other.amount.high, max(found.amount.step, 0.0))
    found.last, found.bounded = end, True


def _mantissa(value: float) -> float:
    """3.5 of 3,500,000: what stands before the scale word."""
    scale = 1.0
    while value / scale >= 1000:
        scale *= 1000
    return value / scale


def _changes(texts: list[str], first: int) -> bool:
    """ "rose from 3 to 5" tells two amounts, not a range; "ranging from 3 to 5" tells one."""
    before = texts[max(0, first - 2) : first]
    return before[-1:] == ["from"] and _RANGING.isdisjoint(before)
