"""Which fillings of two sides may stand for one thing and yet cannot be the same."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.names.offices import other_offices
from compare.relate.rules.names.rivals import Rivals
from compare.relate.rules.substitution.fillings import (
    Filling,
    Sort,
    fillings,
    is_known,
    is_told_of,
    left_over,
    one_grain,
)
from compare.relate.rules.substitution.signals import signals
from compare.values.quantities.measures import other_scope
from compare.values.quantities.scales import of_one_scale, one_dimension, one_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.times.events import Event

__all__ = ["Candidate", "candidates", "may_rival"]

# Words of content around two days that show them to date one event.
_LEAST_AROUND = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two fillings of one sort that cannot be the same, left over on both sides."""

    left: Filling
    right: Filling
    signals: tuple[float, ...]


def candidates(a: Side, b: Side, sort: Sort) -> Iterator[Candidate]:
    """The pairs of a sort that are left over, of which an article lacks one or both."""
    mine, theirs = ([f for f in fillings(s) if f.sort is sort] for s in (a, b))
    free = left_over(mine, a, theirs, b), left_over(theirs, b, mine, a)
    only = sum(len(f) == 1 for f in free)
    if not all(free):
        return
    if sort is Sort.PLACE:
        free = (
            [f for f in free[0] if not is_told_of(f, b)],
            [f for f in free[1] if not is_told_of(f, a)],
        )
    pairs = [(x, y) for x, y in product(*free) if may_rival(a, x, b, y)]
    # Whether an article knows a value may ask for all that it tells: only where it matters.
    new = (
        {x: not is_known(x, b) for x in dict.fromkeys(x for x, _ in pairs)},
        {y: not is_known(y, a) for y in dict.fromkeys(y for _, y in pairs)},
    )
    for left, right in pairs:
        if count := new[0][left] + new[1][right]:
            found = signals(a, left, b, right, new=count, only_ones=only)
            if found is not None:
                yield Candidate(left, right, found)


def may_rival(a: Side, left: Filling, b: Side, right: Filling) -> bool:
    """Whether nothing in the two fillings themselves rules out that they stand for one thing."""
    x, y = left.value, right.value
    if left.sort in {Sort.PERSON, Sort.BODY}:
        return Rivals(a, b, x, y).meet_in_lists and not (x.person and other_offices(a, b, x, y))
    if left.sort is Sort.NUMBER:
        parts = [(q.part, q.whole, q.extra) for q in (x, y)]
        alike = parts[0] == parts[1] and of_one_scale(x, y)
        return alike and one_dimension(x, y) and one_form(x, y) and not other_scope(x, y)
    if left.sort is Sort.DAY:
        return (x.day.month is None) is (y.day.month is None) and _of_one_event(x.event, y.event)
    return one_grain(left, right)


def _of_one_event(one: Event, other: Event) -> bool:
    """Whether two days hang on one word, or stand beside each other's, or beside much the same."""
    crossed = one.heads & (other.heads | other.near) or other.heads & one.near
    return bool(crossed) or len(one.near & other.near) >= _LEAST_AROUND
