"""Where a stretch of days ends that is told by its two ends: "1967-79", "June 5-7"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compare.values.times.clock import read_clock
from compare.values.times.dates import JOINING, MONTHS, day_number, read_day, stretch_of, with_year
from compare.values.times.days import Day
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.values.words.tokens import Token

__all__ = ["days_behind", "in_days", "year_behind"]

# Years behind a dash that are further off are no end of a stretch.
_LONGEST_SPAN = 100
# The most tokens of "5th and 6th of June".
_LONGEST = 7


def days_behind(
    sentence: Sentence, tokens: list[Token], at: int, first: Day
) -> tuple[Day, int] | None:
    """The stretch from a date on to the bare number at a token, in one month: "June 5-7"."""
    number = _last_day(sentence, tokens, at)
    if number is None or first.month is None or first.day is None:
        return None
    texts = [t.text for t in tokens[: number[1] + 2]]
    last, end = with_year(texts, number[1], first.month, number[0], first.first, future=False)
    return stretch_of(first.day, last), end


def in_days(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """Whether a number is the first or the last of such days: "5 to 7 June", "June 5 and 6"."""
    if _last_day(sentence, tokens, at) is not None:
        return True
    found = read_day([t.text for t in tokens[at : at + _LONGEST]], 0, None, future=False)
    return found is not None and (found[0].month is not None or found[0].has_ends)


def _last_day(sentence: Sentence, tokens: list[Token], at: int) -> tuple[int, int] | None:
    """The number at a token that ends a stretch begun by a date, and the token behind it.

    A number that counts what stands behind it is none: "on June 5 and 6 ministers met"; one before
    a month is of a date of its own.
    """
    texts = [t.text for t in tokens[max(0, at - 4) : at + 3]]
    here = min(at, 4)
    if here < 3 or texts[here - 1] not in JOINING:
        return None
    month = next((i for i in (here - 3, here - 4) if i >= 0 and texts[i] in MONTHS), None)
    first = None if month is None else day_number(texts, month + 1)
    last = day_number(texts, here)
    if first is None or last is None or first[1] != here - 1 or first[0] >= last[0]:
        return None
    other = _counts(sentence, tokens[at].word) or read_clock(texts, here)
    if other or (texts[last[1] : last[1] + 1] and texts[last[1]] in MONTHS):
        return None
    return last[0], at + last[1] - here


def _counts(sentence: Sentence, number: int) -> bool:
    word = sentence.words[number]
    return word.dep == "nummod" and word.head > number


def year_behind(tokens: Sequence[str], at: int, first: int) -> tuple[Day, int] | None:
    """The year behind a dash: "1967-1979", "1990-98"."""
    text = tokens[at]
    if not is_digits(text) or len(text) not in {2, 4}:
        return None
    year = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    if not first < year < first + _LONGEST_SPAN:
        return None
    return Day(date(year, 1, 1), date(year, 12, 31), year=year), at + 1
