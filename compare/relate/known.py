"""What of a side another article gives too, in another form: "five kilometres" and "3 miles"."""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING

from compare.relate.other_forms import named_otherwise, told_otherwise
from compare.relate.sums import make_up, parts_beside
from compare.values.names.bodies import by_initials
from compare.values.names.names import name_parts, same_person
from compare.values.quantities.measures import likeness
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.times.meeting import meet
from compare.values.times.times import known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.relate.sums import Parts
    from compare.values.names.labels import Label
    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.clock import DayTime
    from compare.values.times.times import Moment

__all__ = ["known_places"]

# A day told from another one, which it takes more of the article to resolve.
_POINTING = re.compile(
    r"\bthe (?:(?:day|night|evening) (?:before|after)\b(?! [a-z])"
    r"|(?:same|previous|following|next) (?:day|morning|afternoon|evening|night)\b)",
    re.IGNORECASE,
)
# An exact number in another unit is known again wherever it stands if it comes this close.
_CLOSE = 0.03
# Nobody who knows of 80 writes "more than 40".
_NEAR = 0.2
# "around 2 p.m." covers an hour and a half; a part of the day is longer.
_LONGEST_CLOCK = 90
# A converted or rounded number is known again only where this much speaks for one thing.
_LEAST_CONVERTED, _LEAST_ROUNDED = 1.5, 3.0


def known_places(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the numbers, times and names of a side that an article gives in some form.

    What the other side itself tells is of the same fact: there less must speak for one thing.
    """
    article, beside = other.evidence, other.whole
    numbers, times = beside.quantities, beside.moments
    pointing = _points_back(beside, times)
    mine = side.quantities
    told = [(o, parts_beside(beside, o)) for o in numbers] if mine else []
    for q in mine:
        same = article.quantities_by_unit.get((q.unit, q.rate), ())
        met = any(_fits(q, o) or _made_of(side, q, o, parts) for o, parts in told)
        if met or any(_same_number(q, o) for o in same):
            yield q.start, q.end
        elif q.taken is not None and any(_same_number(q.taken, o) for o in numbers):
            yield q.taken.start, q.start
    yield from told_otherwise(side, beside)
    yield from named_otherwise(side, other)
    for m in side.moments:
        pointed = pointing and m.day is not None
        near = any(_holds(m, o) or _counted_off(m, o) for o in times)
        if near or pointed or any(_told_by(m, o) for o in article.moments):
            yield m.start, m.end
    for n in side.labels:
        if _names(article, n):
            yield n.start, n.end


def _same_number(mine: Quantity, theirs: Quantity) -> bool:
    """Whether two numbers of one unit are one, or theirs is the more exact of two for one thing."""
    if mine.score or theirs.score:
        return mine.score == theirs.score
    left, right = mine.amount, theirs.amount
    if left.exact and mine.family == theirs.family:
        return right.low <= left.low <= right.high and right.narrow  # nothing is more exact
    narrow = left.narrow and right.narrow
    if mine.family != theirs.family:
        if _close(left, right):
            return True
        return narrow and left.converted_meets(right) and likeness(mine, theirs) >= _LEAST_CONVERTED
    if (left.low, left.high) == (right.low, right.high):
        return True
    if narrow and left.low <= right.high and right.low <= left.high:
        return True  # "twelve", "a dozen"
    return right.inside(left) and likeness(mine, theirs) >= _LEAST_ROUNDED


def _fits(mine: Quantity, theirs: Quantity) -> bool:
    """Whether two numbers told of one fact are one, converted, or theirs is the more exact.

    "10 kilometres" for "6 miles", "more than 40,000" and "dozens" where the other has the number.
    """
    if mine.score or theirs.score or not one_dimension(mine, theirs):
        return False
    left, right = mine.amount, theirs.amount
    if mine.family != theirs.family and left.narrow and right.narrow:
        return left.converted_meets(right)
    near = mine.vague or _close(left, right, _NEAR)
    return near and right.inside(left) and same_amount(mine, theirs)


def _made_of(side: Side, mine: Quantity, theirs: Quantity, parts: Parts) -> bool:
    """Whether the other's numbers make one: 12 men and four women, "half of the 40".

    Beside "about one in six of the 2,100" the exact number is a detail.
    """
    taken = theirs.taken
    if taken is not None and one_dimension(mine, taken):
        exact = taken.amount.narrow and not mine.amount.inside(taken.amount)
        return exact and same_amount(mine, taken)
    return make_up(parts, side, mine)


def _close(left: Amount, right: Amount, share: float = _CLOSE) -> bool:
    """Whether two amounts, above zero, lie no further apart than a share of the larger."""
    mine, theirs = (a.high if isfinite(a.high) else a.low for a in (left, right))
    return min(mine, theirs) > 0 and abs(mine - theirs) <= share * max(mine, theirs)


def _told_by(mine: Moment, theirs: Moment) -> bool:
    """Whether the other article has the same time, or one within it for the same event."""
    if mine.minute is not None or theirs.minute is not None:
        return mine.minute == theirs.minute
    if (mine.day, mine.clock) == (theirs.day, theirs.clock) or _one_day(mine, theirs):
        return True
    if _one_clock(mine.clock, theirs.clock):
        return mine.day is None or theirs.day is None or mine.day.meets(theirs.day) is not False
    return _one_date(mine, theirs) or (_inside(theirs, mine) and known_as(mine, theirs))


def _holds(mine: Moment, theirs: Moment) -> bool:
    """Whether the other's time, told of one fact, is the same or the more exact of the two."""
    return mine.bound == theirs.bound and _inside(theirs, mine) and bool(meet(mine, theirs))


def _counted_off(mine: Moment, theirs: Moment) -> bool:
    """Whether a year or a month is told as so many years from now: "since 1998", "26 years ago"."""
    if mine.day is None or theirs.day is None or mine.day.is_one_day or mine.clock is not None:
        return False
    if theirs.day.year is not None:
        return False  # "this year" is less exact than "in September"
    roughly = theirs.day.relative and theirs.day.first is not None and not theirs.day.is_one_day
    return roughly and mine.day.meets(theirs.day) is True


def _points_back(other: Side, times: Sequence[Moment]) -> bool:
    """Whether a side tells no day but by one told before: "the day before", "the same evening"."""
    if any(m.day is not None for m in times):
        return False
    return any(_POINTING.search(s.text) for s, _ in other.pieces())


def _one_day(mine: Moment, theirs: Moment) -> bool:
    """Whether a day without a time of day is told in both, in whatever words."""
    if mine.clock is not None or mine.day is None or theirs.day is None or not mine.day.first:
        return False
    return mine.day.is_one_day and (mine.day.first, mine.day.last) == (
        theirs.day.first,
        theirs.day.last,
    )


def _one_date(mine: Moment, theirs: Moment) -> bool:
    """Whether both tell one day of a month, whether with the year, the weekday or neither."""
    if mine.clock is not None or mine.day is None or theirs.day is None or not mine.day.day:
        return False
    same = (mine.day.month, mine.day.day) == (theirs.day.month, theirs.day.day)
    return same and mine.day.meets(theirs.day) is True


def _one_clock(mine: DayTime | None, theirs: DayTime | None) -> bool:
    """Whether both tell a time of day, no part of the day, and it can be the same."""
    return (
        mine is not None
        and theirs is not None
        and max(mine.high - mine.low, theirs.high - theirs.low) <= _LONGEST_CLOCK
        and mine.meets(theirs)
    )


def _inside(one: Moment, other: Moment) -> bool:
    """Whether the first time is the more exact of the two."""
    if other.day is not None:
        if one.day is None or not (one.day.first and one.day.last):
            return False
        if not (other.day.first and other.day.last):
            return False
        if not (other.day.first <= one.day.first and one.day.last <= other.day.last):
            return False
    if other.clock is None:
        return other.day is not None
    return one.clock is not None and (
        other.clock.low <= one.clock.low and one.clock.high <= other.clock.high
    )


def _names(article: Evidence, mine: Label) -> bool:
    """Whether an article has a name in some form."""
    known = article.told_names.get((mine.name, mine.person))
    if known is None:
        known = any(_same_name(mine.name, mine.person, *o) for o in article.names)
        article.told_names[mine.name, mine.person] = known
    return known


def _same_name(mine: str, mine_person: bool, theirs: str, theirs_person: bool) -> bool:
    """Whether two names differ in spelling only, or one has the initials of the other."""
    if mine_person is not theirs_person:
        return False
    if mine_person:
        parts = name_parts(mine), name_parts(theirs)
        return len(parts[0]) <= len(parts[1]) and same_person(mine, theirs)
    return by_initials(mine, theirs)
