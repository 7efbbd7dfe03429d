"""Writes numbers, dates and times of day in the forms that news uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    """A number below a million in words: 206 -> "two hundred and six"."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return TENS[tens] + (f"-{SMALL[rest]}" if rest else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{SMALL[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    joint = " and " if 0 < rest < 100 else " "
    return f"{in_words(thousands)} thousand" + (f"{joint}{in_words(rest)}" if rest else "")


def forms_of_number(number: int) -> tuple[str, ...]:
    """A number in digits, with and without a comma, and in words.

    Four digits without a comma are left out where they may be a year.
    """
    plain = () if 1000 <= number <= 2100 else (f"{number}",)
    return f"{number:,}", in_words(number), *plain


def forms_of_date(day: date) -> tuple[str, ...]:
    """A date in the usual forms, all with the year."""
    month = f"{day:%B}"
    return (
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {day.day}{ending(day.day)} of {month} {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day:%A} {day.day} {month} {day.year}",
        f"{day:%Y-%m-%d}",
    )


def ending(day: int) -> str:
    """ "st" for 21, "th" for 11."""
    if 10 < day % 100 < 14:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def forms_of_time(hour: int, minute: int) -> tuple[str, ...]:
    """A time of day by the clock of 12 and of 24 hours."""
    half = "a.m." if hour < 12 else "p.m."
    twelve = hour % 12 or 12
    short = f"{twelve} {half}" if not minute else f"{twelve}:{minute:02} {half}"
    return short, f"{twelve}:{minute:02} {half.replace('.', '')}", f"{hour:02}:{minute:02} h"
