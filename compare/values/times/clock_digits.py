"""Times of day in digits that only the words around tell to be such: "at 8.30", "2045 GMT"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.times.trading import TRADED
from compare.values.times.zones import read_zone
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_pointed_clock", "minutes_of", "read_four_digits"]

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# What may stand behind a time of day that is written with a point: none of it can be counted.
_BEHIND_A_CLOCK = _WEEKDAYS | frozenset(
    ". , ; ) and but or when after before near from to in on as while with this that for the "
    "yesterday today tomorrow local sharp outside by because".split()
)
# A time of day in four digits, as ships and armies write it: "0630", "2045".
_FOUR_DIGITS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_HOURS = frozenset({"h", "hr", "hrs", "hrs.", "hours"})
# What makes "1400 hours" a length of time all the same.
_LENGTHS = frozenset("of a an each every in per worth".split())
_BEFORE_HOURS = frozenset("at by until till since from".split())
_ROUGHLY = frozenset({"about", "around", "approximately", "roughly"})
_DAYS = _WEEKDAYS | frozenset("today yesterday tomorrow".split())
# Where shares ended a day, they ended it "at 2045 on Friday".
_ENDING = frozenset("close closed closing end ended finish finished settle settled".split())


def is_pointed_clock(tokens: Sequence[str], at: int) -> bool:
    """Whether "8.30" is a time of day: "left at 8.30 in the evening", not "at 8.30 francs".

    What stands behind a time is no noun that it could count, and its day holds it.
    """
    hours, point, minutes = tokens[at].partition(".")
    if not point or len(minutes) != 2 or tokens[at - 1 : at] not in (["at"], ["until"]):
        return False
    if not (is_digits(hours) and is_digits(minutes)) or int(hours) > 23 or int(minutes) > 59:
        return False
    return at + 1 == len(tokens) or tokens[at + 1] in _BEHIND_A_CLOCK


def minutes_of(token: str) -> int | None:
    """The minutes since midnight of "21:10", and of "9.40" as some houses write it."""
    hours, colon, minutes = token.replace(".", ":").partition(":")
    if (
        not is_digits(hours)
        or int(hours) > 24
        or (colon and not (len(minutes) == 2 and is_digits(minutes) and int(minutes) < 60))
    ):
        return None
    return int(hours) * 60 + (int(minutes) if colon else 0)


def read_four_digits(tokens: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    """The minutes since midnight of "2045 GMT", "0630 hours" or "at 2045 on Friday".

    With the token behind it, but for a zone; the last tells that no half of the day is open.
    "In 2045" and "at 2045 levels" tell years.
    """
    if _FOUR_DIGITS.fullmatch(tokens[at]) is None:
        return None
    hours = _has_hours(tokens, at)
    if not (hours or _has_zone(tokens, at + 1) or _has_day(tokens, at)):
        return None
    return int(tokens[at][:2]) * 60 + int(tokens[at][2:]), at + 1 + hours, False


def _has_hours(tokens: Sequence[str], at: int) -> bool:
    """Whether "hours" behind four digits tells a time of day: "at 1400 hours", "0630 hours"."""
    if at + 1 >= len(tokens) or tokens[at + 1] not in _HOURS:
        return False
    if tokens[at].startswith("0"):
        return True
    behind = tokens[at + 2 : at + 3]
    return _before(tokens, at) in _BEFORE_HOURS and _LENGTHS.isdisjoint(behind)


def _has_zone(tokens: Sequence[str], at: int) -> bool:
    """Whether a zone stands at a token, or the same time of another zone in brackets."""
    if tokens[at : at + 1] == ["("] and at + 2 < len(tokens):
        return _FOUR_DIGITS.fullmatch(tokens[at + 1]) is not None and _has_zone(tokens, at + 2)
    return read_zone(tokens, at)[1] > at and tokens[at : at + 2] != ["et", "al"]


def _has_day(tokens: Sequence[str], at: int) -> bool:
    """Whether four digits stand behind "at" and before a day: shares end at such a number, too."""
    if _before(tokens, at) != "at":
        return False
    if tokens[at].startswith("0"):
        return True
    behind = tokens[at + 1 : at + 3]
    day = behind[1:] if behind[:1] == ["on"] else behind[:1]
    return not _DAYS.isdisjoint(day) and (TRADED | _ENDING).isdisjoint(tokens)


def _before(tokens: Sequence[str], at: int) -> str:
    """The word before a token, but for "about"."""
    first = at - (at > 0 and tokens[at - 1] in _ROUGHLY)
    return tokens[first - 1] if first > 0 else ""
