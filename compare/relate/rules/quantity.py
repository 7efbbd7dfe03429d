"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.exchange import exchanged
from compare.values.comparison import Comparison
from compare.values.measures import (
    compare_quantities,
    explain_quantities,
    fits,
    likeness,
    one_dimension,
    same_amount,
)
from compare.values.quantities import DURATION, Quantity
from compare.values.times import Moment, different_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["find_numbers", "find_quantity"]

# A time this many characters away dates what the number counts, if they share a verb.
_NEAR = 160
# Numbers of nearly one thing conflict where their places are so alike (compare.values.standing).
_NEARLY, _IN_PLACE = 2.0, 4.5
_IN_PLACE_IF_KNOWN = 3.5


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides; durations are left to the rule for times."""
    return find_numbers(a, b, DivergenceKind.QUANTITY)


def find_numbers(a: Side, b: Side, kind: DivergenceKind) -> Iterator[Divergence]:
    """Conflicting quantities of one kind: durations for TIME, all others for QUANTITY.

    Nothing is said where either article elsewhere gives a number that fits the other's: it then
    reports both, of different scope; nor where the two are dated differently.
    """
    for left in _of(a, kind):
        for right in _of(b, kind):
            same = compare_quantities(left, right) is Comparison.CONFLICTS
            enough = likeness(left, right) if same else 0.0
            if not same and not _in_place(a, b, left, right):
                continue
            if _told_apart(a, b, left, right, enough):
                continue
            if different_times(_dates(left, a), _dates(right, b)) or _less_a_part(
                a, b, left, right
            ):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_quantities(left, right, sides[0].text, sides[1].text)
            yield Divergence(kind, why, sides)


def _of(side: Side, kind: DivergenceKind) -> list[Quantity]:
    durations = kind is DivergenceKind.TIME
    found = side.within(side.evidence.quantities)
    return [q for q in found if (q.unit == DURATION) == durations]


def _less_a_part(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is the other without a part told beside them: 480 beds, 24 of them."""
    if left.unit or not (left.amount.exact and right.amount.exact):
        return False
    difference = abs(left.amount.low - right.amount.low)
    return any(
        q.part and q.amount.exact and q.amount.low == difference
        for side in (a, b)
        for q in _of(side, DivergenceKind.QUANTITY)
    )


def _in_place(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two amounts that nearly count one thing stand in one place of the statement."""
    if likeness(left, right) < _NEARLY or not one_dimension(left, right):
        return False
    if same_amount(left, right) or any(q.vague or q.extra or q.part for q in (left, right)):
        return False
    if _among(left, b) or _among(right, a):
        return False
    places = (left.start, left.end), (right.start, right.end)
    return exchanged(a, b, *places) >= _IN_PLACE


def _told_apart(a: Side, b: Side, left: Quantity, right: Quantity, enough: float) -> bool:
    """Whether the articles give both numbers, of different scope.

    Both do, or one of them gives the other's of a thing at least as like as the two are, and in
    many places the claims do not stand together.
    """
    known = _fitting(left, b.evidence.quantities), _fitting(right, a.evidence.quantities)
    if all(known) or not any(known):
        return all(known)
    if not enough or not (left.amount.exact and right.amount.exact):
        return True
    if not (_alone(left, a) and _alone(right, b)):
        return True
    if _among(left, b) or _among(right, a):
        return True
    if any(
        likeness(one, q) >= enough for one, qs in zip((left, right), known, strict=True) for q in qs
    ):
        return True
    places = (left.start, left.end), (right.start, right.end)
    return exchanged(a, b, *places) < _IN_PLACE_IF_KNOWN


def _alone(one: Quantity, side: Side) -> bool:
    """Whether the claims count nothing else of the sort."""
    kind = one.unit, one.context.noun
    return sum((q.unit, q.context.noun) == kind for q in _all(side)) == 1


def _among(one: Quantity, side: Side) -> bool:
    """Whether the claims themselves hold the number, of whatever."""
    return any(one_dimension(one, q) and same_amount(one, q) for q in _all(side))


def _all(side: Side) -> list[Quantity]:
    return list(side.within(side.evidence.quantities))


def _fitting(one: Quantity, others: Sequence[Quantity]) -> list[Quantity]:
    return [other for other in others if fits(one, other)]


def _dates(one: Quantity, side: Side) -> list[Moment]:
    """The nearest time that dates what a number counts, if any: it hangs on the same verb."""
    shared = [
        m
        for m in side.evidence.moments
        if abs(m.start - one.start) <= _NEAR
        and not m.event.telling
        and (m.event.heads & one.context.predicates or not m.event.verbal)
    ]
    return sorted(shared, key=lambda m: min(abs(m.start - one.end), abs(one.start - m.end)))[:1]
