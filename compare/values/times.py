"""Days named in an article, resolved against its date of publication."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from compare.parsed import Sentence
from compare.values.comparison import Comparison
from compare.values.keys import key
from compare.values.senses import sense

__all__ = ["Day", "compare_days", "explain_days", "find_days"]

_WEEKDAYS = {name.lower(): n for n, name in enumerate(calendar.day_name)}
_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# Verbs whose day is the day of the telling, not of what is told.
_TELLING = frozenset({"say", "tell", "announce", "report", "add", "state", "declare"})


@dataclass(frozen=True, slots=True)
class Day:
    """A day in an article.

    ``date`` where it can be resolved, else only the weekday (0 is Monday) or month and day;
    ``event`` is the sense of the verb it hangs on.
    """

    date: date | None
    weekday: int | None
    month_day: tuple[int, int] | None
    event: str
    start: int
    end: int


def find_days(sentence: Sentence, published: date | None) -> tuple[Day, ...]:
    """The days that a sentence names, in order; weekdays mean the one nearest to publication."""
    return tuple(_days(sentence, published))


def compare_days(a: Day, b: Day) -> Comparison:
    """How two days stand to each other; not comparable unless the same event hangs on them."""
    if not a.event or a.event != b.event:
        return Comparison.NOT_COMPARABLE
    if a.date and b.date:
        return Comparison.SAME if a.date == b.date else Comparison.CONFLICTS
    if a.weekday is not None and b.weekday is not None:
        return Comparison.SAME if a.weekday == b.weekday else Comparison.CONFLICTS
    if a.month_day and b.month_day:
        return Comparison.SAME if a.month_day == b.month_day else Comparison.CONFLICTS
    return Comparison.COMPATIBLE


def explain_days(a: str, b: str) -> str:
    """Why two days, given as written, conflict."""
    return f"{a} / {b}: different days"


def _days(sentence: Sentence, published: date | None) -> Iterator[Day]:
    words = sentence.words
    for i, word in enumerate(words):
        lower = word.text.lower().rstrip(".")
        weekday = _WEEKDAYS.get(lower)
        if weekday is not None and word.pos == "PROPN":
            yield Day(
                _nearest(weekday, published, _direction(sentence, i)),
                weekday,
                None,
                _event(sentence, i),
                word.start,
                word.end,
            )
        elif lower in _RELATIVE and word.pos == "NOUN" and published:
            day = published + timedelta(days=_RELATIVE[lower])
            yield Day(day, day.weekday(), None, _event(sentence, i), word.start, word.end)
        elif lower in _MONTHS and word.pos == "PROPN":
            yield from _month_day(sentence, i, published)


def _month_day(sentence: Sentence, i: int, published: date | None) -> Iterator[Day]:
    words, month = sentence.words, _MONTHS[sentence.words[i].text.lower().rstrip(".")]
    for at in (i + 1, i - 1):
        if not 0 <= at < len(words):
            continue
        digits = words[at].text.lower().removesuffix("st").removesuffix("nd")
        digits = digits.removesuffix("rd").removesuffix("th")
        if not digits.isdecimal() or not 1 <= int(digits) <= 31:
            continue
        year = _year(sentence, max(i, at) + 1, published)
        day = _date(year, month, int(digits))
        first, last = min(i, at), max(i, at)
        yield Day(
            day,
            day.weekday() if day else None,
            (month, int(digits)),
            _event(sentence, i),
            words[first].start,
            words[last].end,
        )
        return


def _year(sentence: Sentence, at: int, published: date | None) -> int | None:
    for word in sentence.words[at : at + 2]:
        if word.text.isdecimal() and len(word.text) == 4:
            return int(word.text)
    return published.year if published else None


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None


def _nearest(weekday: int, published: date | None, direction: int) -> date | None:
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    if direction > 0:
        return published + timedelta(days=(weekday - published.weekday()) % 7 or 7)
    return published - timedelta(days=back)


def _direction(sentence: Sentence, i: int) -> int:
    """1 where the verb that the day hangs on lies in the future, else -1."""
    verb = _verb(sentence, i)
    if verb is None:
        return -1
    for child in sentence.children(verb):
        if sentence.words[child].text.lower() in {"will", "would", "shall", "may"}:
            return 1
    return 1 if any(w.text.lower() == "next" for w in sentence.words[max(0, i - 1) : i]) else -1


def _event(sentence: Sentence, i: int) -> str:
    verb = _verb(sentence, i)
    if verb is None:
        return ""
    name = sentence.words[verb].lemma.lower()
    return "tell" if name in _TELLING else sense(key(sentence.words[verb]))


def _verb(sentence: Sentence, i: int) -> int | None:
    for _ in range(5):
        head = sentence.words[i].head
        if head == i:
            return None
        i = head
        if sentence.words[i].pos == "VERB":
            return i
    return None
