"""Days told from the day of publication: "yesterday", "last year", "two weeks ago"."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.numerals import read_numeral
from compare.values.times.clock import PARTS_OF_DAY
from compare.values.times.days import Day

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["RELATIVE", "WHICH", "read_ago", "read_named", "read_period"]

RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
WHICH = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_TWO_OFF: dict[tuple[str, ...], int] = {("after", "tomorrow"): 2, ("before", "yesterday"): -2}
_LENGTHS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
# How many days off what is told with a word ends at most.
_LONGEST = {"week": 7, "weekend": 9, "month": 31, "year": 366}
# A day for one that is unknown, in the middle of its year.
_ANY = date(2001, 7, 1)
# Words one of which stands behind a number and its unit, and the tokens up to it at most.
_AGO = frozenset({"ago", "time"})
_LONGEST_AGO = 7
# Before a number of years these leave open which calendar year it was.
_ROUGHLY = [[word] for word in "about almost around nearly over roughly some than".split()]


def read_named(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """ "yesterday", "last night", "this morning", "overnight"."""
    if tokens[at] == "day":
        return _counted_out(tokens, at, published)
    days = RELATIVE.get(tokens[at])
    pair = tokens[at : at + 2]
    if days is None and len(pair) == 2 and pair[1] in PARTS_OF_DAY and pair[0] in {"this", "last"}:
        days = 0 if pair[0] == "this" else -1
        at += pair[0] == "last"
    if days is None:
        return None
    if published is None:
        return Day(relative=True, away=(days, days)), at + 1
    day = published + timedelta(days=days)
    return Day(day, day, day.weekday(), relative=True), at + 1


def _counted_out(tokens: Sequence[str], at: int, published: date | None) -> tuple[Day, int] | None:
    """ "The day after tomorrow": no story that was updated past midnight keeps it by mistake."""
    days = _TWO_OFF.get(tuple(tokens[at + 1 : at + 3]))
    if days is None:
        return None
    if published is None:
        return Day(relative=True), at + 3
    day = published + timedelta(days=days)
    return Day(day, day, day.weekday()), at + 3


def read_period(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """ "last year", "this week", "next month", "earlier this week"."""
    which = WHICH.get(tokens[at])
    word = tokens[at + 1] if at + 1 < len(tokens) else ""
    if which is None or word not in {"week", "month", "year", "weekend"}:
        return None
    if tokens[at - 1 : at] == ["the"]:
        return Day(relative=True), at + 2
    if published is None:
        years = which if word == "year" else None
        return Day(relative=True, away=_away(word, which), years=years), at + 2
    found = _period(word, published, which)
    return (_before(found, published) if tokens[at - 1 : at] == ["earlier"] else found), at + 2


def _period(word: str, published: date, which: int) -> Day:
    if word == "year":
        year = published.year + which
        return Day(date(year, 1, 1), date(year, 12, 31), year=year, relative=True)
    if word == "month":
        return _month_of(published, which)
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=which)
    first = monday - timedelta(days=1) if word == "week" else monday - timedelta(days=3)
    return Day(first, monday + timedelta(days=7), relative=True)


def _away(word: str, which: int) -> tuple[int, int]:
    """How many days off a period lies at least and at most, whatever day of it today is."""
    longest = _LONGEST[word]
    return {-1: (-2 * longest, -1), 0: (-longest, longest), 1: (1, 2 * longest)}[which]


def _before(period: Day, published: date) -> Day:
    """What of a period lies before the day of publication: "earlier this week" is not today."""
    eve = published - timedelta(days=1)
    if period.first is None or period.last is None or not period.first <= eve < period.last:
        return period
    return replace(period, last=eve)


def _month_of(published: date, shift: int) -> Day:
    number = published.year * 12 + published.month - 1 + shift
    year, month = divmod(number, 12)
    last = calendar.monthrange(year, month + 1)[1]
    first = date(year, month + 1, 1)
    return Day(first, date(year, month + 1, last), year=year, month=month + 1, relative=True)


def read_ago(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """ "two years ago", "in two years' time"; "a week earlier" is earlier than what is unknown."""
    if _AGO.isdisjoint(tokens[at : at + _LONGEST_AGO]):
        return None
    numeral = read_numeral(tokens[at : at + 4])
    count, end = (1.0, at + 1) if tokens[at] in {"a", "an"} else (0.0, at)
    if numeral is not None and numeral.kind is NumberKind.CARDINAL and not numeral.vague:
        count, end = numeral.amount.low, at + numeral.length
    if not count or end >= len(tokens):
        return None
    if tokens[end + 1 : end + 2] == ["ago"]:
        behind, sign = end + 2, -1
    elif at and tokens[at - 1] == "in" and _times(tokens, end + 1):
        behind, sign = _times(tokens, end + 1), 1
    else:
        return None
    day = _off(published or _ANY, sign * count, tokens[end])
    if published is None:
        exact = tokens[end].startswith("year") and tokens[at - 1 : at] not in _ROUGHLY
        years = int(sign * count) if exact and count % 1 == 0 else None
        day = Day(relative=True, away=_days_off(day), years=years)
    return None if day is None else (day, behind)


def _days_off(day: Day | None) -> tuple[int, int] | None:
    """How many days from an unknown day it lies, whenever in its year that is."""
    if day is None or day.first is None or day.last is None:
        return None
    length = (day.last - day.first).days
    slack = length // 2 if length > _LONGEST["month"] * 2 else 0
    return (day.first - _ANY).days - slack, (day.last - _ANY).days + slack


def _times(tokens: Sequence[str], at: int) -> int:
    """The token behind the "' time" of "two years' time"; 0 for another one."""
    at += tokens[at : at + 1] in (["'"], ["’"], ["'s"], ["’s"])
    return at + 1 if tokens[at : at + 1] == ["time"] else 0


def _off(published: date, count: float, unit: str) -> Day | None:
    """The days that lie so many units off, as roughly as they are told."""
    if unit in _LENGTHS:
        day = published + timedelta(days=count * _LENGTHS[unit])
        slack = timedelta(days=0 if unit.startswith("day") else 3)
        return Day(day - slack, day + slack, relative=True)
    if unit.startswith("month"):
        middle = published + timedelta(days=30.44 * count)
        return Day(middle - timedelta(20), middle + timedelta(20), relative=True)
    if unit.startswith("year") and abs(count) < 200:
        year = published.year + int(count)
        middle = published + timedelta(days=365.25 * count)
        half = timedelta(days=184)
        first, last = min(date(year, 1, 1), middle - half), date(year, 12, 31)
        return Day(first, max(last, middle if count < 0 else middle + half), relative=True)
    return None
