"""Days that two claims of one thing give for it, each of them on its own side only."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals
from compare.relate.rules.exchange import standing
from compare.values.names import standing as places
from compare.values.times.meeting import different_days
from compare.values.times.occasions import (
    announced_alike,
    in_turn,
    other_agents,
    other_parties,
    other_sayings,
)
from compare.values.times.times import Moment, known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side
    from compare.values.times.days import Day
    from compare.values.times.events import Event

__all__ = ["beside", "dates_known", "days_left_over", "in_one_form", "new_day", "one_act"]

# What speaks for two days dating one event: that the verb or noun they hang on is the same, or
# stands beside the other day; each participant that is the same; each word of content that is the
# same around them; that both are days of a telling. Weights, and what is taken off, are those of a
# logistic regression on weekdays that were exchanged in 102 annotated pairs of articles against
# those of the pairs as they are, rounded; events were left out in turn.
_SAME, _BESIDE, _PARTICIPANT, _AROUND, _TOLD = 2.5, 3.5, 2.0, 0.6, 3.5
_MOST_PARTICIPANTS, _MOST_AROUND = 3, 6
# Taken off where one is the day of a telling and the other is not, and more where what is told is
# there without a day; where one is still to come; and for each article that dates such an event
# as the other does; and where one is of a thing that is not told of beside the other.
_TOLD_ONCE, _TOLD_OF, _COMING, _KNOWN, _OF_A_NOUN = 1.8, 5.0, 2.5, 4.5, 1.5
# Taken off where both articles name both days.
_NOT_NEW = 1.2
_ENOUGH = 3.6
# So many words of two sayings must be the same, and more where the verbs are not: "said", "told".
_LEAST_SAID, _LEAST_TOLD = 3, 6


def days_left_over(a: Side, b: Side) -> Iterator[tuple[Moment, Moment]]:
    """The days of two claims that have no match there, are each other's best, and cannot be one."""
    mine, theirs = _days(a), _days(b)
    found = {
        (left, right): _evidence(a, b, left, right)
        for left, right in product(mine, theirs)
        if in_one_form(left, right)
        and one_act(left, right)
        and not _among(left, theirs)
        and not _among(right, mine)
    }
    for left, right, evidence, rival in with_rivals(found):
        if evidence < _ENOUGH or evidence <= rival:
            continue
        events = left.event, right.event
        if not (other_parties(*events) or in_turn(*events)):
            yield left, right


def one_act(one: Moment, other: Moment) -> bool:
    """Whether two days hang on one verb or noun, or one on the other's noun, or are of one saying.

    Days that hang on two verbs date two things, however much around them is the same: "was killed
    on Wednesday", "was identified on Thursday". What others did is another thing, as is what was
    planned before. Sayings are one only if so many words of what was said are the same, or if one
    speaker announced one thing.
    """
    x, y = one.event, other.event
    if other_agents(x, y) or x.former is not y.former:
        return False
    if x.telling and y.telling:
        said = x.near & y.near - x.speakers - y.speakers
        least = _LEAST_SAID if x.heads & y.heads else _LEAST_TOLD
        return not other_sayings(x, y) and (len(said) >= least or announced_alike(x, y))
    crossed = (x.nominal and x.heads & y.things) or (y.nominal and y.heads & x.things)
    return bool(x.heads & y.heads or crossed)


def beside(one: Moment, other: Side) -> bool:
    """Whether the other claims have the day as well, or their article the stretch of days."""
    if one.day is None:
        return False
    if one.day.has_ends:
        return any(
            m.day is not None and m.day.has_ends and one.day.meets(m.day)
            for m in other.evidence.moments
        )
    return any(m.day is not None and _may_be(one.day, m.day) for m in _days(other))


def _may_be(day: Day, other: Day) -> bool:
    """Whether two can be one day; "today" of an article without a date can be any day.

    A week or a month that a day lies in does not tell the day.
    """
    met = day.meets(other)
    if met and day.is_one_day and not other.is_one_day:
        return False
    return other.relative and other.first is None if met is None else met


def dates_known(one: Moment, other: Moment) -> bool:
    """Whether what a noun's day dates is told of beside the other day too: "Sunday's game"."""
    told = other.event.heads | other.event.things | other.event.near
    return not one.event.nominal or bool(one.event.heads & told)


def _days(side: Side) -> list[Moment]:
    return [m for m in side.moments if m.day is not None]


def new_day(one: Moment, other: Side) -> bool:
    """Whether an article names the day nowhere."""
    ends = one.day is not None and one.day.has_ends
    dated = (m for m in other.evidence.moments if m.day is not None)
    named = (m for m in dated if m.day and (m.day.has_ends if ends else m.day.is_one_day))
    return all(different_days(one, m, bounds=False) for m in named)


def in_one_form(left: Moment, right: Moment) -> bool:
    """Whether both are weekdays, or neither is, and they are not one day."""
    named = [m.day.month is None for m in (left, right) if m.day]
    return named[0] is named[1] and different_days(left, right)


def _among(one: Moment, others: Sequence[Moment]) -> bool:
    return any(not different_days(one, m, bounds=False) for m in others)


def _evidence(a: Side, b: Side, left: Moment, right: Moment) -> float:
    mine, theirs = standing(a, (left.start, left.end)), standing(b, (right.start, right.end))
    if mine is None or theirs is None:
        return 0.0
    around = len(mine.around & theirs.around)
    near = len(left.event.near & right.event.near)
    alike = places.likeness(mine, theirs) + _of_events(left.event, right.event)
    shared = min(_MOST_AROUND, around) + min(_MOST_AROUND, near)
    known = any(known_as(left, m) for m in b.evidence.moments) + any(
        known_as(right, m) for m in a.evidence.moments
    )
    apart = not (dates_known(left, right) and dates_known(right, left))
    doubt = _OF_A_NOUN * apart + _NOT_NEW * (not new_day(left, b) and not new_day(right, a))
    return alike + _AROUND * shared - _KNOWN * known - doubt


def _of_events(one: Event, other: Event) -> float:
    """What the events that two days hang on say for them being one, or against it."""
    beside = bool(one.heads & other.near or other.heads & one.near)
    things = min(_MOST_PARTICIPANTS, len(one.things & other.things))
    found = _SAME * bool(one.heads & other.heads) + _BESIDE * beside + _PARTICIPANT * things
    if one.telling is other.telling:
        return found + _TOLD * one.telling - _COMING * (one.future is not other.future)
    return found - _TOLD_ONCE - _TOLD_OF * beside - _COMING * (one.future is not other.future)
