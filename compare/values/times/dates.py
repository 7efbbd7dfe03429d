"""Days, weeks, months and years as news names them, resolved against the day of publication."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.quantities.numerals import is_number
from compare.values.times.clock_words import TWILIGHT
from compare.values.times.days import Day
from compare.values.times.relative_days import RELATIVE, WHICH, read_ago, read_named, read_period
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "JOINING",
    "MONTHS",
    "WEEKDAYS",
    "YEAR_BEFORE",
    "day_number",
    "may_begin",
    "read_day",
    "stretch_of",
    "with_year",
]

WEEKDAYS = {name.lower(): n for n, name in enumerate(calendar.day_name)}
WEEKDAYS |= {name[:3].lower() + ".": n for n, name in enumerate(calendar.day_name)}
MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
MONTHS |= {f"{name.lower()}.": n for n, name in enumerate(calendar.month_abbr) if name}
MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name}
MONTHS |= {"sept": 9, "sept.": 9}
_AMBIGUOUS = frozenset({"may", "march", "mar", "jan", "dec"})
_ISO = re.compile(r"\d{4}")
YEAR_BEFORE = frozenset(
    "in since by of until before after during late early mid from to through till".split()
)
# What stands between the first and the last day of a stretch in one month.
JOINING = frozenset({"-", "–", "to", "through", "until", "till", "and"})
# "Thursday, the 28th" is one at most this many days away.
_NEAR = 45
_STARTS = frozenset("a an day noon midday midnight".split()).union(
    WEEKDAYS, MONTHS, RELATIVE, WHICH, TWILIGHT
)


@lru_cache(maxsize=65536)
def may_begin(text: str) -> bool:
    """Whether a token can begin a time at all: most cannot, and are skipped by this."""
    return text[0].isdigit() or text in _STARTS or is_number(text)


def read_day(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """The day named at a token and the token behind it; ``future`` as the verb beside it is."""
    for read in (_iso, _weekday, _day_month, _month, read_named, read_period, read_ago):
        try:
            found = read(tokens, at, published, future)
        except (OverflowError, ValueError):
            continue  # what lies beyond the calendar is no day: "four million weeks ago"
        if found is not None:
            return found
    return _year(tokens, at)


def _iso(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    parts = tokens[at : at + 5]
    if len(parts) < 5 or parts[1] != "-" or parts[3] != "-" or not _ISO.fullmatch(parts[0]):
        return None
    if not (is_digits(parts[2]) and is_digits(parts[4])):
        return None
    return _exact(int(parts[0]), int(parts[2]), int(parts[4])), at + 5


def _weekday(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    weekday = WEEKDAYS.get(tokens[at])
    if weekday is None:
        return None
    end = at + 1 + (tokens[at + 1 : at + 2] == [","])
    date_behind = _dated(tokens, end, published, future) or _numbered(
        tokens, end, weekday, published
    )
    if date_behind is not None:
        return date_behind
    before = tokens[at - 1] if at else ""
    if published is None:
        return Day(weekday=weekday), at + 1
    back = (published.weekday() - weekday) % 7
    ahead = (weekday - published.weekday()) % 7
    if before in {"next", "coming"} or (future and before not in {"last", "past"}):
        day = published + timedelta(days=ahead or (7 if before == "next" else 0))
    else:
        day = published - timedelta(days=back or (7 if before == "last" else 0))
    return Day(day, day, weekday), at + 1


def _dated(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """The date right behind a weekday: "Wednesday 4 June", "Saturday, December 13"."""
    if at >= len(tokens):
        return None
    if tokens[at] == "the":
        at += 1
    found = _day_month(tokens, at, published, future) if at < len(tokens) else None
    if found is None and at < len(tokens):
        found = _month(tokens, at, published, future)
    return found if found and found[0].day else None


def _numbered(
    tokens: Sequence[str], at: int, weekday: int, published: date | None
) -> tuple[Day, int] | None:
    """The day of a month without its name behind a weekday: "a Thursday, the 28th"."""
    number = day_number(tokens, at + 1) if tokens[at : at + 1] == ["the"] else None
    if number is None or number[1] == at + 2 or published is None:
        return None
    for away in (d for n in range(_NEAR) for d in (n, -n)):
        day = published + timedelta(days=away)
        if (day.day, day.weekday()) == (number[0], weekday):
            return Day(day, day, weekday, day.year, day.month, day.day), number[1]
    return None


def _day_month(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """ "4 June 2024", "the 21st of July", "4 to 6 June"."""
    number = day_number(tokens, at)
    if number is None or tokens[at - 1 : at] == ["-"]:
        return None  # "a 30-7 Oct. 19 loss"
    day, end = number
    joined = end < len(tokens) and tokens[end] in JOINING
    last = day_number(tokens, end + 1) if joined else None
    closing, end = last or number
    end += tokens[end : end + 1] == ["of"]
    month = MONTHS.get(tokens[end]) if end < len(tokens) else None
    if month is None or day_number(tokens, end + 1) or day > closing:
        return None
    found = with_year(tokens, end + 1, month, closing, published, future)
    return (stretch_of(day, found[0]), found[1]) if last else found


def stretch_of(first: int, last: Day) -> Day:
    """The days from a number on to a date in one month; without a year, no more than that month."""
    if last.first is None or last.year is None or last.month is None:
        return Day(month=last.month)
    days = Day.between(_exact(last.year, last.month, first), last)
    return replace(days, guessed=last.guessed)


def _month(
    tokens: Sequence[str], at: int, published: date | None, future: bool
) -> tuple[Day, int] | None:
    """ "June 4, 2024", "December 2003", "in May"."""
    month = MONTHS.get(tokens[at])
    if month is None:
        return None
    number = day_number(tokens, at + 1)
    if number is not None:
        return with_year(tokens, number[1], month, number[0], published, future)
    before = tokens[at - 1] if at else ""
    known = before in WHICH or before in YEAR_BEFORE or _year_at(tokens, at + 1) is not None
    if tokens[at] in _AMBIGUOUS and not known:
        return None
    return with_year(tokens, at + 1, month, None, published, future, before)


def day_number(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    """The number of a day at a token, and the token behind it."""
    if at >= len(tokens) or not is_digits(tokens[at]) or not 1 <= int(tokens[at]) <= 31:
        return None
    end = at + 1 + (tokens[at + 1 : at + 2] in (["st"], ["nd"], ["rd"], ["th"]))
    return int(tokens[at]), end


def _year_at(tokens: Sequence[str], at: int) -> int | None:
    if at < len(tokens) and _ISO.fullmatch(tokens[at]) and 1500 <= int(tokens[at]) <= 2100:
        return int(tokens[at])
    return None


def with_year(
    tokens: Sequence[str],
    end: int,
    month: int,
    day: int | None,
    published: date | None,
    future: bool,
    before: str = "",
) -> tuple[Day, int]:
    """The day or the month that ends before a token, with the year told there, or a likely one."""
    skip = end + (tokens[end : end + 1] in ([","], ["of"]))
    year = _year_at(tokens, skip)
    guessed = year is None and published is not None
    if year is not None:
        end = skip + 1
    elif published is not None:
        year = _likely_year(month, published, future, before)
    if day is not None:
        return replace(_exact(year, month, day), guessed=guessed), end
    if year is None:
        return Day(month=month), end
    last = calendar.monthrange(year, month)[1]
    return Day(date(year, month, 1), date(year, month, last), year=year, month=month), end


def _likely_year(month: int, published: date, future: bool, before: str) -> int:
    """The year of a month without one: the nearest before publication, or after it."""
    if future or before == "next":
        return published.year + (month < published.month)
    if before == "this":
        return published.year
    back = month > published.month or (before == "last" and month == published.month)
    return published.year - back


def _exact(year: int | None, month: int, day: int) -> Day:
    try:
        found = date(year, month, day) if year else None
    except ValueError:
        return Day()
    weekday = found.weekday() if found else None
    return Day(found, found, weekday, year, month, day)


def _year(tokens: Sequence[str], at: int) -> tuple[Day, int] | None:
    """ "in 2012", "the 1990s"."""
    year = _year_at(tokens, at)
    if year is None:
        return None
    if tokens[at + 1 : at + 2] == ["s"] and year % 10 == 0:
        return Day(date(year, 1, 1), date(year + 9, 12, 31)), at + 2
    if at and tokens[at - 1] in YEAR_BEFORE:
        return Day(date(year, 1, 1), date(year, 12, 31), year=year), at + 1
    return None
