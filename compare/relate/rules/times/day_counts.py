"""Days counted from another one: "two days after", "a week later"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from compare.values.times.days import Day
from compare.values.words.keys import number_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word

__all__ = ["days_counted", "may_be_counted"]

_LENGTHS = {"day": 1, "week": 7, "fortnight": 14}
_ONE = frozenset({"a", "an", "the"})
_MOST_DIGITS = 2
# A leap year and one that is none: dates without a year may be of either.
_YEARS = (2023, 2024)


def days_counted(words: Sequence[Word], unit: int) -> int | None:
    """How many days the word at ``unit`` tells with the number before it; None for no such word."""
    length = _LENGTHS.get(words[unit].lemma.lower())
    if length is None or unit < 1:
        return None
    number = words[unit - 1].text.lower()
    count = "1" if number in _ONE else number_key(number)
    return length * int(count) if count.isdecimal() and len(count) <= _MOST_DIGITS else None


def may_be_counted(day: Day, days: int, other: Day) -> bool:
    """Whether a day may be the one that lies so many days after another, before it if negative."""
    return any(then.meets(other) for then in _possible(day, days))


def _possible(day: Day, days: int) -> Iterator[Day]:
    """The days that lie so many days off; of a date without a year, those of either sort of year.

    None of what is no known day.
    """
    if day.first is not None and day.first == day.last:
        then = day.first + timedelta(days=days)
        yield Day(then, then, then.weekday(), guessed=day.guessed)
    elif day.month is not None and day.day is not None:
        for year in _YEARS:
            if day.day <= monthrange(year, day.month)[1]:
                then = date(year, day.month, day.day) + timedelta(days=days)
                yield Day(month=then.month, day=then.day)
    elif day.weekday is not None:
        yield Day(weekday=(day.weekday + days) % 7)
