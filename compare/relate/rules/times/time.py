"""The same event at two different times, or lasting differently."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quantities.moving import moved_again
from compare.relate.rules.quantities.quantity import find_numbers
from compare.relate.rules.statements.alternatives import find_excluding
from compare.relate.rules.times.begun import begun_apart
from compare.relate.rules.times.days import (
    beside,
    dates_known,
    days_left_over,
    in_one_form,
    new_day,
    one_act,
)
from compare.relate.rules.times.occurring import two_occasions
from compare.relate.sides import passages
from compare.relate.slots import likeness
from compare.values.comparison import Comparison
from compare.values.statements.alternatives.rows import LIGHT_OF_DAY
from compare.values.times.explaining import explain_moments
from compare.values.times.occasions import other_agents
from compare.values.times.times import (
    Moment,
    compare_moments,
    known_as,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_time"]

# How alike claims must be for their only days to be taken for days of one thing.
_LEAST_ALIKE, _MUCH_ALIKE = 0.3, 0.5


def find_time(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting times and durations of two sides.

    Nothing is said where either article elsewhere dates the event as the other does, nor where
    something tells that they are two events.
    """
    yield from find_numbers(a, b, DivergenceKind.TIME)
    for one, other in find_excluding(a, b, LIGHT_OF_DAY):
        sides = passages(a, one, b, other)
        why = f"{sides[0].text} / {sides[1].text}: by day in one, by night in the other"
        yield Divergence(DivergenceKind.TIME, why, sides)
    seen = set()
    swapped = list(days_left_over(a, b))
    for left, right in (*_events(a, b), *_only_days(a, b), *begun_apart(a, b), *swapped):
        if _other_days(left, right) and (beside(left, b) or beside(right, a)):
            continue
        if (left.start, right.start) in seen or two_occasions(a, left, b, right):
            continue
        if moved_again(a, left, b, right):
            continue
        known = _known(left, right, b) or _known(right, left, a)
        if known and (left, right) not in swapped:
            continue
        seen.add((left.start, right.start))
        sides = passages(a, left, b, right)
        why = explain_moments(left, right, sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.TIME, why, sides)


def _events(a: Side, b: Side) -> Iterator[tuple[Moment, Moment]]:
    """Times that date one event and do not meet; what others did is another event."""
    for left, right in product(_of(a), _of(b)):
        if other_agents(left.event, right.event):
            continue
        if compare_moments(left, right) is Comparison.CONFLICTS:
            yield left, right


def _only_days(a: Side, b: Side) -> Iterator[tuple[Moment, Moment]]:
    """The only days in claims alike; more so where both articles have both days."""
    mine, theirs = ([m for m in _of(s) if m.day is not None] for s in (a, b))
    if len(mine) != 1 or len(theirs) != 1:
        return
    left, right, alike = mine[0], theirs[0], likeness(a, b)
    if alike < _LEAST_ALIKE or compare_moments(left, right) is Comparison.CONFLICTS:
        return
    if not (dates_known(left, right) and dates_known(right, left)) or not _told_alike(left, right):
        return
    if not one_act(left, right):
        return
    new = new_day(left, b) or new_day(right, a)
    if in_one_form(left, right) and (new or alike >= _MUCH_ALIKE):
        yield left, right


def _told_alike(left: Moment, right: Moment) -> bool:
    """Whether both days are of what happened, or both of what one speaker said."""
    if left.event.telling or right.event.telling:
        return bool(left.event.speakers & right.event.speakers)
    return True


def _other_days(left: Moment, right: Moment) -> bool:
    """Whether two times differ in their days, not in the time of day."""
    return left.day is not None and right.day is not None and left.day.meets(right.day) is False


def _of(side: Side) -> tuple[Moment, ...]:
    return side.moments


def _known(one: Moment, rival: Moment, other: Side) -> bool:
    """Whether an article elsewhere dates the event as the other does.

    A day alone does not tell which of two times of day it was.
    """
    of_day = one.clock is not None and not _other_days(one, rival)
    return any(
        (known_as(one, m) or _dates_noun(one, rival, m)) and (m.clock is not None or not of_day)
        for m in other.evidence.moments
    )


def _dates_noun(one: Moment, rival: Moment, other: Moment) -> bool:
    """Whether the noun that one of two times dates stands beside the same date elsewhere.

    What one article wants "put to a vote on 15 January" others may want "a vote on next week".
    """
    if one.day is None or other.day is None or one.day.day is None or other.day.day is None:
        return False
    nouns = {h for m in (one, rival) if m.event.nominal for h in m.event.heads}
    return not nouns.isdisjoint(other.event.near) and one.day.meets(other.day) is True
