"""Whether two times can be one: the days, the times of day, and what lies between."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.times.clock import DayTime
from compare.values.times.occasions import said_again

if TYPE_CHECKING:
    from compare.values.times.times import Moment

__all__ = ["JUST_AFTER", "JUST_BEFORE", "different_days", "meet", "of_two"]

# How far the first minute of a day lies back: not at 0:00, which ends the day before as well.
_FIRST = 1
# Minutes that "after 9 p.m." leaves open: what happened at 11 is told of as after 10.
_SOON = 60
# And "shortly after 9 p.m.", as the bound of a time is called then.
JUST_AFTER, JUST_BEFORE = "just after", "just before"
_SHORTLY = 15
# Minutes between two times of day that may be one, where both are told roughly.
_ROUGHLY = 10
_ALL_DAY = DayTime(0, 24 * 60, part=True)


def meet(a: Moment, b: Moment, *, roughly: bool = False) -> bool | None:
    """Whether two times can be one, by the most exact that both tell; None if that is nothing.

    ``roughly`` allows some minutes between two times of day, and a day in a month of another year.
    """
    if a.minute is not None or b.minute is not None:
        return a.minute == b.minute if a.minute and b.minute else None
    days = a.day.meets(b.day) if a.day and b.day else None
    if _one_end(a, b) or _one_end(b, a):
        return True
    if days is False:
        return _over_midnight(a, b) or (roughly and _one_month(a, b))
    comparable = bool(days or roughly) or not (a.day and b.day)
    clocks = _clocks(a, b)
    if clocks and comparable:
        return clocks[0].meets(clocks[1]) or (roughly and _close(*clocks))
    return days


def _one_end(one: Moment, other: Moment) -> bool:
    """Whether one ends before the first of a month, the other with the month before that."""
    first, month = one.day, other.day
    if one.bound != "before" or first is None or month is None or not (first.month and month.month):
        return False
    return first.day == 1 and month.day is None and first.month == month.month % 12 + 1


def different_days(a: Moment, b: Moment, *, bounds: bool = True) -> bool:
    """Whether two days, or two stretches with ends, cannot be one.

    With ``bounds`` no bound may be put on either.
    """
    if a.day is None or b.day is None:
        return False
    if not (a.day.is_one_day and b.day.is_one_day) and not (a.day.has_ends and b.day.has_ends):
        return False
    if bounds and (a.bound or b.bound or of_two(a, b)):
        return False
    return a.day.meets(b.day) is False and not _over_midnight(a, b)


def of_two(a: Moment, b: Moment) -> bool:
    """Whether two times are of two things, however alike what is told of them.

    Reports of two days tell of two days; and what is said on one is said again on the next.
    """
    if _told_before(a, b) or _told_before(b, a):
        return True
    later = a.day.days_to(b.day) if a.day and b.day else None
    return later in {-1, 1} and said_again(a.event, b.event)


def _told_before(a: Moment, b: Moment) -> bool:
    """Whether the first article came out before what the second tells of had happened."""
    if a.published is None or b.day is None or b.day.first is None or b.event.future:
        return False
    return a.published < b.day.first and not a.event.future


def _over_midnight(a: Moment, b: Moment) -> bool:
    """Whether the times of two days meet between them: "Saturday night", "early on Sunday".

    What happened "overnight into Sunday" may be told of as on Saturday, with no time of day.
    """
    a, b = _with_clock(a, b), _with_clock(b, a)
    clocks = _clocks(a, b)
    later = a.day.days_to(b.day) if a.day and b.day else None
    return clocks is not None and later is not None and clocks[0].meets(clocks[1], later)


def _with_clock(one: Moment, other: Moment) -> Moment:
    """A time, of all its day if it tells none and the other begins on the day before its own."""
    back = other.clock is not None and other.clock.low < 0
    return replace(one, clock=_ALL_DAY) if back and one.clock is None else one


def _clocks(a: Moment, b: Moment) -> tuple[DayTime, DayTime] | None:
    """The times of day of two times, as far as they reach where only one has a bound."""
    if a.clock is None or b.clock is None:
        return None
    if a.bound == b.bound:
        return a.clock, b.clock
    return _reaching(a.clock, a.bound), _reaching(b.clock, b.bound)


def _reaching(clock: DayTime, bound: str) -> DayTime:
    """A time of day with what a bound leaves open: "after 9 p.m.", "by noon"."""
    if bound == JUST_AFTER:
        return replace(clock, high=clock.high + _SHORTLY)
    if bound == JUST_BEFORE:
        return replace(clock, low=clock.low - _SHORTLY)
    if bound == "after":
        return replace(clock, high=clock.high + _SOON)
    if bound == "before":
        return replace(clock, low=clock.low - _SOON)
    return replace(clock, low=min(clock.low, _FIRST)) if bound == "by" else clock


def _one_month(a: Moment, b: Moment) -> bool:
    """Whether a month is told that the other's day may lie in: of which year is a guess."""
    days = [m.day for m in (a, b) if m.day is not None]
    same = days[0].month is not None and days[0].month == days[1].month
    return same and not all(day.is_one_day for day in days)


def _close(one: DayTime, other: DayTime) -> bool:
    """Whether two times of day may be one, told roughly: "about ten to five", "just before 5"."""
    first, last = sorted((one, other), key=lambda clock: clock.low)
    return last.low - first.high <= _ROUGHLY
