"""What of a side another article gives too, in another form: "five kilometres" and "3 miles"."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from compare.relate.details.known_times import known_times
from compare.relate.details.longer import longer_names
from compare.relate.details.other_forms import named_otherwise, told_otherwise
from compare.relate.details.respelled import respelled
from compare.relate.details.set_phrases import told_in_phrases
from compare.relate.sums import make_up, parts_beside
from compare.values.names.bodies import by_initials
from compare.values.names.names import name_parts, same_person
from compare.values.quantities.measures import likeness
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.roles.officeholders import HELD_BY_ONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.relate.sums import Parts
    from compare.values.quantities.amounts import Amount
    from compare.values.quantities.quantities import Quantity

__all__ = ["known_places"]

# An exact number in another unit is known again wherever it stands if it comes this close.
_CLOSE = 0.03
# Nobody who knows of 80 writes "more than 40".
_NEAR = 0.2
# A converted or rounded number is known again only where this much speaks for one thing.
_LEAST_CONVERTED, _LEAST_ROUNDED = 1.5, 3.0


def known_places(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the numbers, times and names of a side that an article gives in some form.

    What the other side itself tells is of the same fact: there less must speak for one thing.
    """
    article, beside = other.evidence, other.whole
    numbers = beside.quantities
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
    yield from told_in_phrases(side, beside)
    yield from named_otherwise(side, other)
    yield from longer_names(side, other)
    yield from respelled(side, other)
    yield from known_times(side, other)
    persons = any(n.person for n in side.labels)
    holders = _office_holders(article) if persons else set()
    for n in side.labels:
        held = n.person and not holders.isdisjoint(name_parts(n.name)[-1:])
        if held or article.once(_names, n.name, n.person):
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


def _office_holders(article: Evidence) -> set[str]:
    """The surnames of those whom an article tells by these and an office that one alone holds.

    Where one tells of President Moe, his forename is no detail.
    """
    held = (name_parts(r.person) for r in article.roles if r.head in HELD_BY_ONE)
    return {parts[0] for parts in held if len(parts) == 1}


def _names(article: Evidence, name: str, person: bool) -> bool:
    """Whether an article has a name in some form."""
    return any(_same_name(name, person, *other) for other in article.names)


def _same_name(mine: str, mine_person: bool, theirs: str, theirs_person: bool) -> bool:
    """Whether two names differ in spelling only, or one has the initials of the other."""
    if mine_person is not theirs_person:
        return False
    if mine_person:
        parts = name_parts(mine), name_parts(theirs)
        return len(parts[0]) <= len(parts[1]) and same_person(mine, theirs)
    return by_initials(mine, theirs)
