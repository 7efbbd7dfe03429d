"""What times of a side another article gives too, in other words: "next month" and "January"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.times.meeting import meet
from compare.values.times.times import known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side
    from compare.values.times.clock import DayTime
    from compare.values.times.times import Moment

__all__ = ["known_times"]

# A day told from another one, which it takes more of the article to resolve.
_POINTING = re.compile(
    r"\bthe (?:(?:day|night|evening) (?:before|after)\b(?! [a-z])"
    r"|(?:same|previous|following|next) (?:day|morning|afternoon|evening|night)\b)",
    re.IGNORECASE,
)
# A time before six, in minutes, is one of these.
_EARLY = re.compile(
    r"\b(?:early (?:morning )?hours(?: of the morning)?|small hours|before dawn|pre-?dawn)\b",
    re.IGNORECASE,
)
_SIX = 6 * 60
# "around 2 p.m." covers an hour and a half; a part of the day is longer.
_LONGEST_CLOCK = 90
# Two parts of one day are one where they have this share of either in common: "evening", "night".
_COMMON = 0.5


def known_times(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the times of a side that an article gives; see ``known_places``."""
    times = other.whole.moments
    pointing = _points_back(other.whole, times)
    for m in side.moments:
        pointed = pointing and m.day is not None
        near = any(_holds(m, o) or _counted_off(m, o) or _less_known(m, o) for o in times)
        told = near or pointed or _in_parts(m, times)
        if told or any(_told_by(m, o) for o in other.evidence.moments):
            yield m.start, m.end
    if any(o.clock is not None and not o.clock.part and o.clock.high <= _SIX for o in times):
        yield from _early(side)


def _early(side: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the words by which a side tells of the time before the day begins."""
    for sentence, _ in side.pieces():
        for found in _EARLY.finditer(sentence.text):
            yield sentence.start + found.start(), sentence.start + found.end()


def _less_known(mine: Moment, theirs: Moment) -> bool:
    """Whether a day cannot be made out and the other tells one that can be it by its date.

    "Sunday" in an article without a date beside "February 1", "next month" beside "January".
    """
    if mine.day is None or theirs.day is None or mine.day.first or mine.day.month:
        return False
    dated = theirs.day.month is not None and (theirs.day.day is not None or mine.day.relative)
    if not dated or mine.day.meets(theirs.day) is False or mine.bound != theirs.bound:
        return False
    if mine.clock is None or theirs.clock is None:
        return mine.clock is None
    return mine.clock.meets(theirs.clock)


def _in_parts(mine: Moment, times: Sequence[Moment]) -> bool:
    """Whether a day and a part of it are told apart: "on Thursday, at around 9.25 am"."""
    if mine.day is None or mine.clock is None or not mine.clock.part:
        return False
    days = [o for o in times if o.day is not None and o.clock is None]
    clocks = [o.clock for o in times if o.day is None and o.clock is not None]
    within = any(mine.clock.low <= c.low and c.high <= mine.clock.high for c in clocks)
    return within and any(mine.day.is_one_day and mine.day.meets(o.day) for o in days if o.day)


def _one_part(mine: Moment, theirs: Moment) -> bool:
    """Whether both tell about the same part of one day: "Saturday evening", "Saturday night"."""
    if mine.clock is None or theirs.clock is None or mine.day is None or theirs.day is None:
        return False
    left, right = mine.clock, theirs.clock
    if not (left.part and right.part and mine.day.is_one_day and mine.day.meets(theirs.day)):
        return False
    common = min(left.high, right.high) - max(left.low, right.low)
    return common >= _COMMON * max(left.high - left.low, right.high - right.low)


def _told_by(mine: Moment, theirs: Moment) -> bool:
    """Whether the other article has the same time, or one within it for the same event."""
    if mine.minute is not None or theirs.minute is not None:
        return mine.minute == theirs.minute
    if (mine.day, mine.clock) == (theirs.day, theirs.clock) or _one_day(mine, theirs):
        return True
    if _one_clock(mine.clock, theirs.clock):
        return mine.day is None or theirs.day is None or mine.day.meets(theirs.day) is not False
    if _one_part(mine, theirs):
        return True
    return _one_date(mine, theirs) or (_inside(theirs, mine) and known_as(mine, theirs))


def _holds(mine: Moment, theirs: Moment) -> bool:
    """Whether the other's time, told of one fact, is the same or the more exact of the two."""
    return mine.bound == theirs.bound and _inside(theirs, mine) and bool(meet(mine, theirs))


def _counted_off(mine: Moment, theirs: Moment) -> bool:
    """Whether a year or a month is told as so many years from now: "since 1998", "26 years ago"."""
    if mine.day is None or theirs.day is None or mine.day.is_one_day or mine.clock is not None:
        return False
    if theirs.day.year is not None:
        return False  # "this year" is less exact than "in September"
    roughly = theirs.day.relative and theirs.day.first is not None and not theirs.day.is_one_day
    return roughly and mine.day.meets(theirs.day) is True


def _points_back(other: Side, times: Sequence[Moment]) -> bool:
    """Whether a side tells no day but by one told before: "the day before", "the same evening"."""
    if any(m.day is not None for m in times):
        return False
    return any(_POINTING.search(s.text) for s, _ in other.pieces())


def _one_day(mine: Moment, theirs: Moment) -> bool:
    """Whether a day without a time of day is told in both, in whatever words."""
    if mine.clock is not None or mine.day is None or theirs.day is None or not mine.day.first:
        return False
    return mine.day.is_one_day and (mine.day.first, mine.day.last) == (
        theirs.day.first,
        theirs.day.last,
    )


def _one_date(mine: Moment, theirs: Moment) -> bool:
    """Whether both tell one day of a month, whether with the year, the weekday or neither."""
    if mine.clock is not None or mine.day is None or theirs.day is None or not mine.day.day:
        return False
    same = (mine.day.month, mine.day.day) == (theirs.day.month, theirs.day.day)
    return same and mine.day.meets(theirs.day) is True


def _one_clock(mine: DayTime | None, theirs: DayTime | None) -> bool:
    """Whether both tell a time of day, no part of the day, and it can be the same."""
    return (
        mine is not None
        and theirs is not None
        and max(mine.high - mine.low, theirs.high - theirs.low) <= _LONGEST_CLOCK
        and mine.meets(theirs)
    )


def _inside(one: Moment, other: Moment) -> bool:
    """Whether the first time is the more exact of the two."""
    if other.day is not None:
        if one.day is None or not (one.day.first and one.day.last):
            return False
        if not (other.day.first and other.day.last):
            return False
        if not (other.day.first <= one.day.first and one.day.last <= other.day.last):
            return False
    if other.clock is None:
        return other.day is not None
    return one.clock is not None and (
        other.clock.low <= one.clock.low and one.clock.high <= other.clock.high
    )
