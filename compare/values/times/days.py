"""A day or a stretch of days, and whether two of them can be one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

__all__ = ["Day"]

# So many days may lie between two articles without dates, since both are on one event.
_LONGEST_LAG = 3


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a stretch of days, of which some parts may be unknown.

    ``first`` and ``last`` are known where it could be resolved; ``weekday`` is 0 on Monday;
    ``relative`` marks what is told from the day of publication ("yesterday", "two years ago"). Of
    "from 1967 to 1979" ``opening`` is the last day of 1967 and ``closing`` the first of 1979.
    ``guessed``: the year of a date stands nowhere, and was taken from the day of publication.
    ``away``: how many days from that day it lies at least and at most, where that is not known;
    ``years``: how many years from that of publication a year lies then.
    """

    first: date | None = None
    last: date | None = None
    weekday: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: bool = False
    opening: date | None = None
    closing: date | None = None
    guessed: bool = False
    away: tuple[int, int] | None = field(default=None, compare=False)
    years: int | None = field(default=None, compare=False)

    @classmethod
    def between(cls, start: Day, end: Day) -> Day:
        """The stretch that is told by its two ends."""
        return cls(start.first, end.last, opening=start.last, closing=end.first)

    def meets(self, other: Day) -> bool | None:
        """Whether both can be the same day; None where too little is known of one."""
        if self.first and self.last and other.first and other.last:
            if self._year_is_open(other):
                return self._in_year(other.first.year).meets(other)
            if self.has_ends and other.has_ends:
                return self._same_ends(other)
            if self._same_date(other):
                return True
            if self._same_weekday(other):
                return not (self.month and other.month) or self.first == other.first
            near = (self.relative or other.relative) and self.is_one_day and other.is_one_day
            shift = timedelta(days=int(near))  # the date of publication may be off by one
            return self.first - other.last <= shift and other.first - self.last <= shift
        return False if self.is_far_from(other) else self._parts_meet(other)

    def _parts_meet(self, other: Day) -> bool | None:
        """Whether all can be the same that both name; None where they name nothing in common."""
        if self.weekday is not None and other.weekday is not None:
            return self.weekday == other.weekday
        parts = [
            (mine, theirs)
            for mine, theirs in ((self.year, other.year), (self.month, other.month))
            if mine and theirs
        ]
        if self.month and self.month == other.month and self.day and other.day:
            parts.append((self.day, other.day))
        if not parts:
            return None
        return all(mine == theirs for mine, theirs in parts)

    def days_to(self, other: Day) -> int | None:
        """How many days later the other day is; None where one is no known day.

        Two weekdays without dates are taken to be of one week, or of two in a row.
        """
        if not (self.is_one_day and other.is_one_day):
            return None
        if self.first and other.first:
            return (other.first - self.first).days
        if self.day and other.day and self.month == other.month:
            return other.day - self.day
        if self.weekday is None or other.weekday is None:
            return None
        return (other.weekday - self.weekday + 3) % 7 - 3

    @property
    def is_one_day(self) -> bool:
        """Whether a single day is named."""
        return self.weekday is not None or self.day is not None or self.first == self.last

    @property
    def has_ends(self) -> bool:
        """Whether it is a stretch told by its two ends."""
        return self.opening is not None and self.closing is not None

    def is_far_from(self, other: Day) -> bool:
        """Whether two days told from days of publication that are unknown lie so far apart.

        "Last year" is not two years ago, whatever the day, since both articles are of one year.
        """
        if self.away is None or other.away is None:
            return False
        if self.years is not None and other.years is not None and self.years != other.years:
            return True
        lag = max(self.away[0], other.away[0]) - min(self.away[1], other.away[1])
        return lag > _LONGEST_LAG

    def _year_is_open(self, other: Day) -> bool:
        """Whether the days of two years, one told by its ends, may be of one: a year is a guess."""
        both = (self, other)
        if not any(d.guessed for d in both) or not any(d.has_ends for d in both):
            return False
        years = [{d.year for d in (one.first, one.last) if d} for one in both]
        short = (
            all(d.is_one_day or d.has_ends for d in both) and len(years[0]) == len(years[1]) == 1
        )
        return short and years[0] != years[1]

    def _in_year(self, year: int) -> Day:
        """The same days in another year, February 29 being the 28th there."""
        ends = (self.first, self.last, self.opening, self.closing)
        first, last, opening, closing = (
            d and d.replace(year=year, day=d.day - ((d.month, d.day) == (2, 29))) for d in ends
        )
        return replace(self, first=first, last=last, opening=opening, closing=closing)

    def _same_ends(self, other: Day) -> bool:
        """Whether two stretches begin and end alike, or one lies wholly inside the other."""
        starts = _overlap(self.first, self.opening, other.first, other.opening)
        ends = _overlap(self.closing, self.last, other.closing, other.last)
        if starts or ends:
            return starts and ends
        outer, inner = sorted((self, other), key=lambda d: d.first or date.min)
        return (inner.last or date.max) < (outer.last or date.max)

    def _same_date(self, other: Day) -> bool:
        """Whether both are one date of some year, which one of them leaves open."""
        same = self.month == other.month and self.day == other.day
        return same and self.day is not None and (self.guessed or other.guessed)

    def _same_weekday(self, other: Day) -> bool:
        return self.weekday is not None and self.weekday == other.weekday


def _overlap(
    first: date | None, last: date | None, other: date | None, other_last: date | None
) -> bool:
    if first is None or last is None or other is None or other_last is None:
        return False
    return first <= other_last and other <= last
