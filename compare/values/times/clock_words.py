"""Hours of the day told in words: "nine o'clock", "at seven in the morning", "at dawn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["HOURS", "OCLOCK", "TWILIGHT", "read_hour", "read_twilight"]

OCLOCK = frozenset({"o'clock", "o’clock"})
HOURS = {
    name: hour
    for hour, name in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
_NOON = 12
# Before these an hour of the night is one of the day that begins.
_BEFORE_DAWN = 6
# What tells that "seven in the morning" counts nothing.
_LEADING = frozenset(
    "at about around roughly approximately after before by until till since from past".split()
)
# From when to when these may be, in whatever season and land.
TWILIGHT = {
    **dict.fromkeys(("dawn", "daybreak", "sunrise"), (3 * 60, 9 * 60)),
    **dict.fromkeys(("dusk", "nightfall", "sunset"), (15 * 60, 24 * 60)),
}
_WHEN = frozenset({"at", "around"})
_PARTS = frozenset({"morning", "afternoon", "evening"})


def read_hour(tokens: Sequence[str], at: int) -> tuple[int, bool, int] | None:
    """The minutes since midnight of an hour, whether its half of the day is open, and its end.

    "Seven in the morning were hurt" tells none.
    """
    hour = HOURS.get(tokens[at])
    behind = tokens[at + 1 : at + 4]
    if hour is not None and behind[:1] and behind[0] in OCLOCK:
        part, end = _part(tokens, at + 2)
        return (hour * 60, True, at + 2) if not part else (_minutes(hour, part), False, end)
    if hour is None and is_digits(tokens[at]) and 1 <= int(tokens[at]) <= _NOON:
        hour = int(tokens[at])
    if hour is None or not at or tokens[at - 1] not in _LEADING:
        return None
    part, end = _part(tokens, at + 1)
    return (_minutes(hour, part), False, end) if part else None


def read_twilight(tokens: Sequence[str], at: int) -> tuple[int, int] | None:
    """The minutes since midnight of "at dawn"; "before dawn" and "from dawn" are told otherwise."""
    found = TWILIGHT.get(tokens[at])
    return found if found and at and tokens[at - 1] in _WHEN else None


def _part(tokens: Sequence[str], at: int) -> tuple[str, int]:
    """The part of the day told at a token, and the token behind it: "in the morning"."""
    if [*tokens[at : at + 2]] == ["at", "night"]:
        return "night", at + 2
    told = [*tokens[at : at + 2]] == ["in", "the"] and not _PARTS.isdisjoint(
        tokens[at + 2 : at + 3]
    )
    return (tokens[at + 2], at + 3) if told else ("", at)


def _minutes(hour: int, part: str) -> int:
    early = part == "morning" or (part == "night" and not _BEFORE_DAWN <= hour < _NOON)
    return (hour % _NOON + _NOON * (not early)) * 60
