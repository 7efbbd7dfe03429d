"""Numbers told of other times: of another day, of a month or a year before this week's."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import MAGNITUDE, Quantity
from compare.values.times.times import Moment, different_times
from compare.values.words.senses import HARM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.relate.sides import Side
    from compare.values.times.events import Event

__all__ = ["long_past", "of_other_times", "stand_near"]

# A time this many characters away dates what a number counts, if they share a verb.
_NEAR = 160
_REPORT = "report"
# A month that ended no longer ago may be that of the report itself.
_RECENT = timedelta(days=31)


def of_other_times(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether what two numbers are told of is dated differently."""
    mine, theirs = _dates(left, a), _dates(right, b)
    if different_times(mine, theirs) or _near_and_far(mine, theirs):
        return True
    return _earlier(left, right, mine, theirs)


def _near_and_far(left: Sequence[Moment], right: Sequence[Moment]) -> bool:
    """Whether one is dated by a weekday alone, and so is of this week, and the other is not.

    A month or a year dates what lies further back. Where the day of publication is known, the
    weekday is a date, and is compared as one.
    """
    days = [m.day for m in (*left, *right) if m.day is not None]
    if len(days) != len(left) + len(right) or len(days) != 2:
        return False
    near = [d.weekday is not None and d.month is None and d.first is None for d in days]
    far = [d.weekday is None and d.day is None and bool(d.month or d.year) for d in days]
    return (near[0] and far[1]) or (near[1] and far[0])


def _earlier(
    left: Quantity, right: Quantity, mine: Sequence[Moment], theirs: Sequence[Moment]
) -> bool:
    """Whether only one is of a month or year long past: another quake, or the dead of another.

    What is reported now needs no date, or has a weekday.
    """
    if left.unit != MAGNITUDE and not left.context.predicates & right.context.predicates & HARM:
        return False
    return any(long_past(m) for m in mine) is not any(long_past(m) for m in theirs)


def long_past(one: Moment) -> bool:
    """Whether a time is a month or a year that ended some time before the article came out."""
    day = one.day
    if day is None or day.weekday is not None or day.day is not None:
        return False
    if not (day.month or day.year):
        return False
    if one.published is None or day.last is None:
        return True
    return one.published - day.last > _RECENT


def stand_near(time: Moment, number: Quantity) -> bool:
    """Whether a time and a number stand so near each other that they may be told of one thing."""
    return abs(time.start - number.start) <= _NEAR


def _dates(one: Quantity, side: Side) -> list[Moment]:
    """The nearest time that dates what a number counts, if any."""
    read, low, high = side.evidence.find_moments, one.start - _NEAR, one.start + _NEAR
    near = (s for s in side.evidence.parsed.sentences if low <= s.end and s.start <= high)
    times = (m for s in near for m in side.evidence.read(read, s))
    shared = [m for m in times if stand_near(m, one) and _is_dated(one, m.event)]
    return sorted(shared, key=lambda m: min(abs(m.start - one.end), abs(one.start - m.end)))[:1]


def _is_dated(one: Quantity, event: Event) -> bool:
    """Whether what a number counts hangs on what a time dates: the same verb, or one that says
    nothing ("set a record on Monday"), or "reported 40 new cases on Monday".
    """
    counted = {one.context.noun} | one.context.predicates
    if event.telling:
        return _REPORT in event.heads and bool(event.things & counted)
    if event.verbal and not event.heads:
        return bool(event.things & counted)
    return not event.verbal or bool(event.heads & one.context.predicates)
