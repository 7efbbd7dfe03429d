"""Days counted from another one: "two days after", "a week later"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from compare.values.times.days import Day
from compare.values.words.keys import number_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word

__all__ = ["dated_shift", "days_counted"]

_LENGTHS = {"day": 1, "week": 7, "fortnight": 14}
_ONE = frozenset({"a", "an", "the"})
_MOST_DIGITS = 2


def days_counted(words: Sequence[Word], unit: int) -> int | None:
    """How many days the word at ``unit`` tells with the number before it; None for no such word."""
    length = _LENGTHS.get(words[unit].lemma.lower())
    if length is None or unit < 1:
        return None
    number = words[unit - 1].text.lower()
    count = "1" if number in _ONE else number_key(number)
    return length * int(count) if count.isdecimal() and len(count) <= _MOST_DIGITS else None


def dated_shift(day: Day, days: int) -> Day | None:
    """A day of a known date so many days later; None for any other."""
    if day.first is None or day.first != day.last:
        return None
    then = day.first + timedelta(days=days)
    return Day(then, then, then.weekday(), guessed=day.guessed)
