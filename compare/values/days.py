"""A day or a stretch of days, and whether two of them can be one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

__all__ = ["Day"]


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a stretch of days, of which some parts may be unknown.

    ``first`` and ``last`` are known where it could be resolved; ``weekday`` is 0 on Monday;
    ``relative`` marks what is told from the day of publication ("yesterday", "two years ago").
    """

    first: date | None = None
    last: date | None = None
    weekday: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: bool = False

    def meets(self, other: Day) -> bool | None:
        """Whether both can be the same day; None where too little is known of one."""
        if self.first and self.last and other.first and other.last:
            if self._same_weekday(other):
                return not (self.month and other.month) or self.first == other.first
            near = (self.relative or other.relative) and self.is_one_day and other.is_one_day
            shift = timedelta(days=int(near))  # the date of publication may be off by one
            return self.first - other.last <= shift and other.first - self.last <= shift
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

    @property
    def is_one_day(self) -> bool:
        """Whether a single day is named."""
        return self.weekday is not None or self.day is not None or self.first == self.last

    def _same_weekday(self, other: Day) -> bool:
        return self.weekday is not None and self.weekday == other.weekday
