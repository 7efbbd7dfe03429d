"""Times named in an article: days, clock times and minutes of play, with the event they date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.numerals import read_numeral
from compare.values.times.clock import (
    DayTime,
    read_clock,
    read_end_of_day,
    read_part,
    with_end,
    with_part,
)
from compare.values.times.dates import JOINING, may_begin, read_day
from compare.values.times.days import Day
from compare.values.times.events import Event, read_event
from compare.values.times.meeting import JUST_AFTER, JUST_BEFORE, meet, of_two
from compare.values.times.occasions import likeness
from compare.values.times.rescheduled import leads_from
from compare.values.times.stretches import days_behind, year_behind
from compare.values.words.tokens import Token, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = [
    "Moment",
    "compare_moments",
    "different_times",
    "find_moments",
    "known_as",
]

# Two times date one event from this likeness on (see events.likeness); for a time elsewhere in an
# article that speaks against a conflict less will do.
_ENOUGH, _ENOUGH_TO_DOUBT = 3.0, 2.0
_BOUNDS = frozenset("since until till by before after from through".split())
_SHORTLY = {
    f"{near} {word}": bound
    for near in ("shortly", "just", "soon", "right")
    for word, bound in (("after", JUST_AFTER), ("past", JUST_AFTER), ("before", JUST_BEFORE))
}
_DASHES = frozenset("-–")
# "by 6 p.m." rules out what happened at 9.
_LATEST = frozenset({"by", "before"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in an article: a day, a time of day, both, or a minute of play.

    ``bound`` is the word that makes a bound of it ("since", "until"), else "".
    """

    day: Day | None
    clock: DayTime | None
    minute: float | None
    bound: str
    event: Event
    start: int
    end: int
    published: date | None = None


def find_moments(sentence: Sentence, published: date | None) -> tuple[Moment, ...]:
    """The times that a sentence names, in order."""
    return sentence.once(_all_moments, published.toordinal() if published else 0)


def _all_moments(sentence: Sentence, day: int) -> tuple[Moment, ...]:
    """The times as of a day, which is told by its number (``date.toordinal``); 0 is unknown."""
    published = date.fromordinal(day) if day else None
    tokens = tokens_of(sentence)
    return tuple(_moments(sentence, tokens, [t.text for t in tokens], published))


def _moments(
    sentence: Sentence, tokens: list[Token], texts: list[str], published: date | None
) -> Iterator[Moment]:
    at = 0
    while at < len(tokens):
        found = _read(sentence, tokens, texts, at, published) if may_begin(texts[at]) else None
        if found is None:
            at += 1
            continue
        day, clock, minute, end = found
        clock, first = _opened(texts, at, day, clock)
        event = read_event(sentence, tokens[at].word, tokens[end - 1].word + 1)
        bound = texts[first - 1] if first and texts[first - 1] in _BOUNDS else ""
        if bound in {"until", "till", "before"} and event.negated:
            bound = ""  # "did not open until Thursday": it opened on Thursday
        if day is not None and day.has_ends:
            bound = ""  # "from 1967 to 1979" is bound at both ends
        if clock is not None and not clock.part:
            bound = _SHORTLY.get(" ".join(texts[max(0, first - 2) : first]), bound)
        yield Moment(
            day, clock, minute, bound, event, tokens[first].start, tokens[end - 1].end, published
        )
        at = end


def _opened(
    texts: list[str], at: int, day: Day | None, clock: DayTime | None
) -> tuple[DayTime | None, int]:
    """The time of day with what is told of it before the day, and where the words begin.

    These are the words of "late on Friday", "late Friday afternoon" and "earlier this week".
    """
    if day is None:
        return clock, at
    if clock is not None:
        return with_end(clock, texts, at)
    if day.relative and not day.is_one_day and texts[at - 1 : at] == ["earlier"]:
        return None, at - 1
    named = day.weekday is not None and day.month is None
    end = read_end_of_day(texts, at) if named or day.day is not None else None
    # "Late on May 4" is an end of that day, "early May" none.
    return end if end is not None and (named or at - end[1] > 1) else (None, at)


_Found = tuple[Day | None, DayTime | None, float | None, int]


def _read(
    sentence: Sentence, tokens: list[Token], texts: list[str], at: int, published: date | None
) -> _Found | None:
    minute = _minute_of_play(texts, at)
    if minute is not None:
        return None, None, minute[0], minute[1]
    clock = read_clock(texts, at)
    if clock is not None:
        end = clock[1] + (texts[clock[1] : clock[1] + 1] in (["on"], [","]))
        behind = _day(sentence, tokens, texts, end, published) if end < len(texts) else None
        if behind is not None:
            told, end = with_part(clock[0], texts, behind[1])
            return behind[0], told, None, end
        return None, clock[0], None, clock[1]
    day = _day(sentence, tokens, texts, at, published)
    if day is None:
        return None
    part = read_part(texts, day[1])
    if part is not None:
        return day[0], part[0], None, part[1]
    return _stretch(sentence, tokens, texts, at, day, published)


def _stretch(
    sentence: Sentence,
    tokens: list[Token],
    texts: list[str],
    at: int,
    day: tuple[Day, int],
    published: date | None,
) -> _Found:
    """ "1996 to 2007", "1996-2007" and "June 5-7", as one stretch of days."""
    first, end = day
    if end + 1 >= len(texts) or texts[end] not in JOINING:
        return first, None, None, end
    if leads_from(sentence, tokens[at].word):
        return first, None, None, end  # "put off from Thursday to Friday" names two days
    days = days_behind(sentence, tokens, end + 1, first)
    if days is not None:
        return days[0], None, None, days[1]
    if texts[end] != "and" and first.first:
        other = _day(sentence, tokens, texts, end + 1, published)
        if other is None and first.year and texts[end] in _DASHES:
            other = year_behind(texts, end + 1, first.year)
        if other is not None and other[0].last and other[0].last > first.first:
            return Day.between(first, other[0]), None, None, other[1]
    return first, None, None, end


def _day(
    sentence: Sentence, tokens: list[Token], texts: list[str], at: int, published: date | None
) -> tuple[Day, int] | None:
    found = read_day(texts, at, published, future=False)
    if found is None or published is None or found[0].relative:
        return found
    if found[0].weekday is None and found[0].month is None and not found[0].has_ends:
        return found
    event = read_event(sentence, tokens[at].word, tokens[found[1] - 1].word + 1)
    return read_day(texts, at, published, future=True) if event.future else found


def _minute_of_play(texts: list[str], at: int) -> tuple[float, int] | None:
    """ "the 63rd minute"."""
    numeral = read_numeral(texts[at : at + 4]) if "minute" in texts[at + 1 : at + 5] else None
    if numeral is None or numeral.kind is not NumberKind.ORDINAL:
        return None
    end = at + numeral.length
    if texts[end : end + 1] != ["minute"]:
        return None
    return numeral.amount.low, end + 1


def compare_moments(a: Moment, b: Moment) -> Comparison:
    """How two times stand to each other; not comparable unless they date one event."""
    if of_two(a, b):
        return Comparison.NOT_COMPARABLE
    if _likeness(a, b) < _ENOUGH:
        return Comparison.NOT_COMPARABLE
    meets = meet(a, b) if a.bound == b.bound else _in_time(a, b)
    if meets is None:
        return Comparison.NOT_COMPARABLE
    if not meets:
        return Comparison.CONFLICTS
    return Comparison.SAME if (a.day, a.clock) == (b.day, b.clock) else Comparison.COMPATIBLE


def _in_time(a: Moment, b: Moment) -> bool | None:
    """Whether what is told to be over by one time happened before it; None where that is open."""
    if {a.bound, b.bound} not in ({"", word} for word in _LATEST):
        return None
    bound, other = (a, b) if a.bound else (b, a)
    if bound.day and other.day and bound.day.last and other.day.first:
        if other.day.first > bound.day.last:
            return False
        if other.day.first < bound.day.last:
            return None
    if bound.clock is None or other.clock is None or bound.clock.halves or other.clock.halves:
        return None
    return False if other.clock.low > bound.clock.high else None


def _likeness(a: Moment, b: Moment) -> float:
    return likeness(a.event, b.event, minutes=a.minute is not None and b.minute is not None)


def different_times(a: Sequence[Moment], b: Sequence[Moment]) -> bool:
    """Whether two things are dated, and no date of the one can be one of the other."""
    outcomes = [meet(x, y) if x.bound == y.bound else False for x in a for y in b]
    return False in outcomes and True not in outcomes


def known_as(a: Moment, b: Moment) -> bool:
    """Whether the second time, from elsewhere in an article, may be meant by the first."""
    if a.day and b.day and a.day.is_one_day and not b.day.is_one_day:
        return False
    return bool(meet(a, b)) and _likeness(a, b) >= _ENOUGH_TO_DOUBT
