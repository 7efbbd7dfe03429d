"""Times of day: "21:10", "6 a.m.", "noon", "Thursday morning", as minutes since midnight."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.times.clock_digits import is_pointed_clock, minutes_of, read_four_digits
from compare.values.times.clock_words import HOURS, OCLOCK, read_hour, read_twilight
from compare.values.times.zones import SHORT_ZONES, WORLD_TIME, read_zone
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CLOCK_MARKS",
    "PARTS_OF_DAY",
    "DayTime",
    "is_spoken_clock",
    "read_clock",
    "read_end_of_day",
    "read_part",
    "with_end",
    "with_part",
]

_BEFORE_NOON = frozenset({"a.m.", "a.m", "am", "am."})
_AFTER_NOON = frozenset({"p.m.", "p.m", "pm", "pm."})
# A call at 3:33 a.m. came in the morning, too, if not late in it.
_DAWN = 4 * 60
_PARTS = {
    "morning": (0, 12 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 24 * 60),
    "night": (18 * 60, 30 * 60),
}
# "Early Friday" and "late on Friday"; no house means the afternoon by either. "Overnight on Friday"
# may be the night before Friday or the one behind it.
_ENDS = {
    "early": (0, 11 * 60),
    "late": (17 * 60, 25 * 60),
    "early hours": (0, 6 * 60),
    "early morning hours": (0, 6 * 60),
    "small hours": (0, 6 * 60),
    "before dawn": (0, 8 * 60),
    "overnight": (-6 * 60, 30 * 60),
    "overnight into": (-6 * 60, 7 * 60),
    "night to": (-6 * 60, 7 * 60),
    "night into": (-6 * 60, 7 * 60),
}
_LONGEST_END = 3
# Two parts of the day that have no more than these minutes in common are told apart: nobody who
# writes "afternoon" means the evening.
_IN_COMMON = 60
PARTS_OF_DAY = frozenset(_PARTS)
# "After midnight on Friday" is early on Friday; "at midnight on Friday" most often ends that day.
_FIXED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}
# "twenty past four": how many minutes lie between, and the hour.
_SPOKEN = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
# What tells that the number before it is a time of day.
CLOCK_MARKS = _BEFORE_NOON | _AFTER_NOON | OCLOCK | SHORT_ZONES
_DAY = 24 * 60
# Zones lie so many minutes apart, or a multiple of them, and no two are further apart than that.
_STEP, _FARTHEST = 15, 14 * 60
# No zone lies nearer to world time than that in the west, but for some islands, and in the east.
_FROM_WORLD_TIME = 120, 60
# "around noon" covers this many minutes on either side; "around 8.15", a quarter, and "around
# 8.40" fewer.
_ABOUT, _ABOUT_A_QUARTER, _ABOUT_A_MINUTE = 45, 20, 5


@dataclass(frozen=True, slots=True)
class DayTime:
    """A time of day or a ``part`` of the day; ``halves`` where a.m. or p.m. is not said."""

    low: int
    high: int
    halves: bool = False
    zone: str = ""
    part: bool = False

    def meets(self, other: DayTime, later: int = 0) -> bool:
        """Whether both can be one time, the other's day being so many days later.

        Local time may be of any zone.
        """
        turns: tuple[int, ...] = (-_DAY * later,) if later else (0, _DAY, -_DAY)
        for half in [_DAY // 2] * self.halves + [-_DAY // 2] * other.halves:
            turns += tuple(turn + half for turn in turns)
        if self.zone != other.zone and not (self.part or other.part):
            return any(self._is_elsewhere(other, turn) for turn in turns)
        # What is late on one day and early on the next is told of the hour around midnight.
        least = _IN_COMMON + (not later) if self.part and other.part else 0
        return any(
            min(self.high + t, other.high) - max(self.low + t, other.low) >= least for t in turns
        )

    def _is_elsewhere(self, other: DayTime, turn: int) -> bool:
        """Whether both can be one time in two zones, the first being moved by some minutes."""
        nearest, farthest = other.low - self.high - turn, other.high - self.low - turn
        west, east = _STEP, _STEP
        if self.zone in WORLD_TIME:
            west, east = _FROM_WORLD_TIME
        elif other.zone in WORLD_TIME:
            east, west = _FROM_WORLD_TIME
        apart = (0, *range(-_FARTHEST, 1 - west, _STEP), *range(east, _FARTHEST + 1, _STEP))
        return any(nearest <= minutes <= farthest for minutes in apart)


def read_clock(tokens: Sequence[str], at: int) -> tuple[DayTime, int] | None:
    """The time of day that begins at a token and the token behind it."""
    fixed = _FIXED.get(tokens[at])
    if fixed is not None:
        fixed *= tokens[at - 1 : at + 1] != ["after", "midnight"]
        room = _room(tokens, at)
        return DayTime(fixed - room, fixed + room), at + 1
    if (twilight := read_twilight(tokens, at)) is not None:
        return DayTime(*twilight, part=True), at + 1
    spoken = _spoken(tokens, at)
    if spoken is not None:
        return spoken
    found = read_four_digits(tokens, at) or _marked(tokens, at)
    if found is None:
        return None
    minutes, end, halves = found
    zone, end = read_zone(tokens, end)
    room = _room(tokens, at, minutes)
    return DayTime(minutes - room, minutes + room, halves, zone), end


def _marked(tokens: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    """The minutes of "9.40 p.m.", the token behind it and whether the half of the day is open."""
    minutes = minutes_of(tokens[at])
    if minutes is None:
        return None
    end = at + 1
    mark = tokens[end] if end < len(tokens) else ""
    if mark in _BEFORE_NOON:
        return minutes % (12 * 60), end + 1, False
    if mark in _AFTER_NOON:
        return minutes % (12 * 60) + 12 * 60, end + 1, False
    if mark in OCLOCK:
        return minutes, end + 1, minutes <= 12 * 60
    if (":" in tokens[at] and mark in {"h", "hrs", "hours"}) or (
        mark in {"h", "h."} and _on_the_hour(tokens, at)
    ):
        return minutes, end + 1, False
    if (":" in tokens[at] and _is_clock(tokens, at)) or is_pointed_clock(tokens, at):
        return minutes, end, minutes < 12 * 60 and len(tokens[at]) < 5
    return None


def _spoken(tokens: Sequence[str], at: int) -> tuple[DayTime, int] | None:
    """ "twenty past four", "nine o'clock"; "ten to six people" is a range."""
    if (hour := read_hour(tokens, at)) is not None:
        room = _room(tokens, at)
        return DayTime(hour[0] - room, hour[0] + room, hour[1]), hour[2]
    first = at + (tokens[at] == "a")
    phrase = tokens[first : first + 3]
    if len(phrase) < 3 or phrase[0] not in _SPOKEN or phrase[2] not in HOURS:
        return None
    if phrase[1] != "past" and not (phrase[1] == "to" and _is_clock(tokens, at)):
        return None
    away = _SPOKEN[phrase[0]] * (1 if phrase[1] == "past" else -1)
    minutes = HOURS[phrase[2]] * 60 + away
    return DayTime(minutes, minutes, halves=True), first + 3


def _on_the_hour(tokens: Sequence[str], at: int) -> bool:
    """Whether "14 h" is a time of day, not a length of time."""
    return is_digits(tokens[at]) and tokens[at - 1 : at] in (["at"], ["around"])


def _is_clock(tokens: Sequence[str], at: int) -> bool:
    """Whether "4:43" is a time of day, not the time of a run or what is left of a game."""
    return tokens[at - 1 : at] in (["at"], ["by"], ["until"], ["around"], ["about"])


def _room(tokens: Sequence[str], at: int, minutes: int = 0) -> int:
    """By how many minutes a time may be missed, which is less the finer it is told."""
    if tokens[at - 1 : at] not in (["about"], ["around"], ["near"], ["roughly"], ["approximately"]):
        return 0
    if minutes % 60 == 0:
        return _ABOUT
    return _ABOUT_A_MINUTE if minutes % 15 else _ABOUT_A_QUARTER


def read_part(tokens: Sequence[str], at: int) -> tuple[DayTime, int] | None:
    """The part of the day named at a token."""
    part = _PARTS.get(tokens[at]) if at < len(tokens) else None
    return (DayTime(*part, part=True), at + 1) if part else None


def read_end_of_day(tokens: Sequence[str], at: int) -> tuple[DayTime, int] | None:
    """The end of the day told before the day at a token, and where it begins: "late on Friday"."""
    end, first = _end_before(tokens, at)
    return (DayTime(*_ENDS[end], part=True), first) if end else None


def _end_before(tokens: Sequence[str], at: int) -> tuple[str, int]:
    """The end of the day before the day at a token, "on" and "of" aside; "" if there is none."""
    last = at - (tokens[at - 1 : at] in (["on"], ["of"]))
    for first in range(max(0, last - _LONGEST_END), last):
        if (end := " ".join(tokens[first:last])) in _ENDS:
            return end, first
    return "", at


def with_end(clock: DayTime, tokens: Sequence[str], at: int) -> tuple[DayTime, int]:
    """A part of the day with "early" or "late" before its day, and where the words begin.

    "Late Friday afternoon" may be told as "Friday evening", and "early Friday evening" as "Friday
    afternoon": that end of the part reaches as far into the next one as parts must have in common,
    but no further into the night than "late" does. The "early hours of Friday morning" are no more
    than early hours.
    """
    end, first = _end_before(tokens, at) if clock.part else ("", at)
    if end == "late":
        latest = max(clock.high, _ENDS["late"][1])
        high = min(clock.high + _IN_COMMON + 1, latest)
        return replace(clock, low=max(clock.low, _DAWN), high=high), first
    if end == "early":
        return replace(clock, low=max(clock.low - _IN_COMMON - 1, 0)), first
    return (DayTime(*_ENDS[end], part=True), first) if end else (clock, at)


def with_part(clock: DayTime, tokens: Sequence[str], at: int) -> tuple[DayTime, int]:
    """The time of day with the part of the day behind it: "six on Monday evening" is 18:00."""
    part = read_part(tokens, at)
    if part is None or not clock.halves:
        return clock, at
    for later in (0, _DAY // 2):
        if part[0].low <= clock.low + later <= clock.high + later <= part[0].high:
            return replace(
                clock, low=clock.low + later, high=clock.high + later, halves=False
            ), part[1]
    return clock, at


def is_spoken_clock(tokens: Sequence[str], at: int) -> bool:
    """Whether a token is of a time such as "twenty past four"."""
    found = (_spoken(tokens, first) for first in (at, at - 1, at - 2) if first >= 0)
    return any(spoken is not None and spoken[1] > at for spoken in found)
