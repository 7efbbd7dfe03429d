"""Times that stand for each other: days, months, hours, minutes of play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from compare.relate.rules.instead.fillings import Filling
from compare.relate.rules.times.occurring import two_occasions
from compare.values.times.meeting import meet, of_two
from compare.values.times.occasions import other_agents, other_parties, other_sayings
from compare.values.words.keys import DATES, content_keys
from compare.values.words.senses import GENERIC, LIGHT, TELLING, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.values.times.times import Moment

__all__ = ["TIME_SIGNALS", "Time", "find_times"]

TIME_SIGNALS = ("same_event", "same_things", "one_of_a_telling", "one_weekday", "one_stretch")
_MOST_THINGS = 3
_HALF_A_YEAR = 180  # days
_BY = "by"
_NOT_LONG = 60  # minutes


@dataclass(frozen=True, slots=True)
class Time(Filling):
    """A time in its place."""

    moment: Moment

    @property
    def is_year(self) -> bool:
        """Whether it is a year, or half of one."""
        day = self.moment.day
        if day is None or day.first is None or day.last is None:
            return day is not None and day.years is not None
        return (day.last - day.first).days >= _HALF_A_YEAR

    def is_same(self, other: Self) -> bool:
        """Whether they meet."""
        return _one_time(self.moment, other.moment)

    def conflicts(self, other: Self) -> bool:
        """Whether they can be compared and do not meet."""
        return meet(self.moment, other.moment, roughly=True) is False

    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article has the time, of whatever."""
        dated = (m for m in evidence.moments if (m.day is None) is (self.moment.day is None))
        return any(_one_time(self.moment, m) for m in dated)

    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """What the events they date have in common, and whether they are told in one form."""
        mine, theirs = self.moment.event, other.moment.event
        days = [m.day for m in (self.moment, other.moment) if m.day is not None]
        both = len(days) > 1
        return (
            float(len(mine.heads & theirs.heads)),
            float(min(_MOST_THINGS, len(mine.things & theirs.things))),
            float(mine.telling is not theirs.telling),
            float(both and (days[0].month is None) is not (days[-1].month is None)),
            float(both and days[0].is_one_day is not days[-1].is_one_day),
        )

    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Whether they date what others did, two stages of one course, or what is told anew.

        So do the times of sentences that have nothing else in common.
        """
        events = self.moment.event, other.moment.event
        if other_parties(*events) or other_agents(*events) or _nothing_shared(a, b):
            return True
        if all(e.telling for e in events) and other_sayings(*events):
            return True
        apart = events[0].heads.isdisjoint(events[1].heads)
        if apart and (_counted_back(self.moment, other.moment) or _in_turn(a, self, b, other)):
            return True
        if events[0].former is not events[1].former or of_two(self.moment, other.moment):
            return True
        if _so_far(self.moment, other.moment) or _so_far(other.moment, self.moment):
            return True
        return two_occasions(a, self.moment, b, other.moment)


def _in_turn(a: Side, one: Time, b: Side, other: Time) -> bool:
    """Whether one tells when something is still to come, the other when another thing was done.

    A plan may well be told in words for what is past: "has been fixed for 6 May".
    """
    if one.moment.event.future is other.moment.event.future:
        return False
    side, past = (b, other) if one.moment.event.future else (a, one)
    sentence = side.sentence_at(past.moment.start)
    if sentence is None or past.moment.day is None:
        return True
    return any(_is_done(sentence, i) for i in range(len(sentence.words)))


def _is_done(sentence: Sentence, verb: int) -> bool:
    """Whether a verb by itself tells what was done: "recommended", not "has been fixed"."""
    word = sentence.words[verb]
    helped = any(sentence.words[c].dep in {"aux", "auxpass"} for c in sentence.children(verb))
    return word.pos == "VERB" and word.tag in {"VBD", "VBN"} and not helped


def _counted_back(a: Moment, b: Moment) -> bool:
    """Whether both are told from days that are unknown: "last week", "two months ago"."""
    return a.day is not None and b.day is not None and a.day.is_far_from(b.day)


def _nothing_shared(a: Side, b: Side) -> bool:
    """Whether two sentences have no word in common that tells of what the times are."""
    mine, theirs = a.once(_told), b.once(_told)
    return mine.isdisjoint(theirs)


def _told(side: Side) -> frozenset[str]:
    """The senses of the words of content but those of times, and those that say next to nothing."""
    keys = content_keys(w for w in side.words() if w.entity not in DATES)
    return frozenset(map(sense, keys)) - LIGHT - GENERIC - TELLING


def _so_far(one: Moment, other: Moment) -> bool:
    """Whether one tells how far something had come, and the other when another thing was.

    "By noon the police counted 300", "when the rally ended at five".
    """
    until = one.bound == _BY and other.bound != _BY
    return until and one.event.heads.isdisjoint(other.event.heads)


def _one_time(a: Moment, b: Moment) -> bool:
    """Whether two times meet; a deadline is known again by a time not long before it only."""
    if meet(a, b, roughly=True) is not True:
        return False
    if a.clock is None or b.clock is None or (a.bound == _BY) is (b.bound == _BY):
        return True
    end, other = (a.clock, b.clock) if a.bound == _BY else (b.clock, a.clock)
    return end.high - other.high <= _NOT_LONG


def find_times(side: Side) -> Iterator[Time]:
    """The times in the sentences of a side, in order."""
    for m in side.moments:
        if m.day is not None or m.clock is not None or m.minute is not None:
            yield Time(m.start, m.end, m)
