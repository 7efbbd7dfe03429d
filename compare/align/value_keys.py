"""Amounts and days as keys, so that two sentences share what they tell in other words.

"A fifth" and "20 percent", "two years" and "24 months", "on Tuesday" and "May 3" have a key in
common, though not a word.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import ORDINAL, find_quantities
from compare.values.times.times import find_moments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compare.parsed import Sentence
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.days import Day

__all__ = ["amount_keys", "day_keys"]

# Two measures may be one where their logarithms to this base lie within one of each other.
_ROUNDED = math.log(1.06)


def amount_keys(sentence: Sentence) -> frozenset[str]:
    """The keys of the amounts in a sentence."""
    return frozenset(key for q in find_quantities(sentence) for key in _amount_keys(q))


def day_keys(sentence: Sentence, published: date | None) -> frozenset[str]:
    """The keys of the days, months and years in a sentence of an article of a known day."""
    days = (moment.day for moment in find_moments(sentence, published))
    return frozenset(key for day in days if day is not None for key in _day_keys(day))


def _amount_keys(quantity: Quantity) -> Iterator[str]:
    if quantity.score:
        yield f"score {sorted(quantity.score)}"
        return
    bounds = quantity.amount.low, quantity.amount.high
    value = next((bound for bound in bounds if 0 < bound < math.inf), None)
    if value is None:
        return
    if not quantity.unit or quantity.unit == ORDINAL:
        yield f"{quantity.unit} {value:g}"
        return
    place = math.log(value) / _ROUNDED
    yield from {f"{quantity.unit} {math.floor(place)}", f"{quantity.unit} {math.ceil(place)}"}


def _day_keys(day: Day) -> Iterator[str]:
    """What is known of it: of two articles one may leave open the year or the date."""
    if day.first and day.last:
        yield f"{day.first} {day.last}"
    if day.weekday is not None:
        yield f"weekday {day.weekday}"
    if day.month and (day.day or not day.first):
        yield f"month {day.month} {day.day}"
