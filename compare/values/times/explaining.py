"""In what two times differ, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.times.days import Day
    from compare.values.times.times import Moment

__all__ = ["explain_moments"]

_UNLESS = "unless the reports themselves lie as far apart"


def explain_moments(a: Moment, b: Moment, a_text: str, b_text: str) -> str:
    """Why two times, also given as written, conflict."""
    return f"{a_text} / {b_text}: different {_differing(a, b)}"


def _differing(a: Moment, b: Moment) -> str:
    if a.minute is not None:
        return "minutes of play"
    if a.day is None or b.day is None:
        return "times of day"
    return _differing_days(a.day, b.day)


def _differing_days(a: Day, b: Day) -> str:
    if a.has_ends and b.has_ends:
        return "stretches of time"
    if a.meets(b) is not False:
        return "times of day"
    if all(d.month and d.day is None and d.weekday is None for d in (a, b)):
        return "months"
    if a.is_far_from(b):
        return f"times, {_UNLESS}"
    return "days" if a.is_one_day and b.is_one_day else "times"
