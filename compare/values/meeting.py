"""Whether two times can be one: the days, the times of day, and what lies between."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.clock import DayTime
    from compare.values.times import Moment

__all__ = ["different_days", "meet", "told_before"]

# Minutes between two times of day that may be one, where both are told roughly.
_ROUGHLY = 10


def meet(a: Moment, b: Moment, *, roughly: bool = False) -> bool | None:
    """Whether two times can be one, by the most exact that both tell; None if that is nothing.

    ``roughly`` allows some minutes between two times of day, and a day in a month of another year.
    """
    if a.minute is not None or b.minute is not None:
        return a.minute == b.minute if a.minute and b.minute else None
    days = a.day.meets(b.day) if a.day and b.day else None
    if days is False:
        return _over_midnight(a, b) or (roughly and _one_month(a, b))
    comparable = bool(days or roughly) or not (a.day and b.day)
    if a.clock and b.clock and comparable:
        return a.clock.meets(b.clock) or (roughly and _close(a.clock, b.clock))
    return days


def different_days(a: Moment, b: Moment, *, bounds: bool = True) -> bool:
    """Whether two days, or two stretches with ends, cannot be one.

    With ``bounds`` no bound may be put on either.
    """
    if a.day is None or b.day is None:
        return False
    if not (a.day.is_one_day and b.day.is_one_day) and not (a.day.has_ends and b.day.has_ends):
        return False
    if bounds and (a.bound or b.bound or told_before(a, b) or told_before(b, a)):
        return False
    return a.day.meets(b.day) is False and not _over_midnight(a, b)


def told_before(a: Moment, b: Moment) -> bool:
    """Whether the first article came out before what the second tells of had happened."""
    if a.published is None or b.day is None or b.day.first is None or b.event.future:
        return False
    return a.published < b.day.first and not a.event.future


def _over_midnight(a: Moment, b: Moment) -> bool:
    """Whether the times of two days meet between them: "Saturday night", "early on Sunday"."""
    if not (a.day and b.day and a.clock and b.clock):
        return False
    later = a.day.days_to(b.day)
    return later is not None and a.clock.meets(b.clock, later)


def _one_month(a: Moment, b: Moment) -> bool:
    """Whether a month is told that the other's day may lie in: of which year is a guess."""
    days = [m.day for m in (a, b) if m.day is not None]
    same = days[0].month is not None and days[0].month == days[1].month
    return same and not all(day.is_one_day for day in days)


def _close(one: DayTime, other: DayTime) -> bool:
    """Whether two times of day may be one, told roughly: "about ten to five", "just before 5"."""
    first, last = sorted((one, other), key=lambda clock: clock.low)
    return last.low - first.high <= _ROUGHLY
