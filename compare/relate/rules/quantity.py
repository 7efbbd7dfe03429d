"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.beside import other_ends, told_beside
from compare.relate.rules.leftover import left_over, one_sort, other_sums
from compare.relate.rules.lines import other_lines
from compare.relate.rules.owners import of_others
from compare.relate.rules.substitution import Sort, substituted
from compare.values.comparison import Comparison
from compare.values.measures import compare_quantities, fits, likeness
from compare.values.quantities import DURATION, Quantity
from compare.values.quantity_words import explain_lines, explain_quantities
from compare.values.scales import of_one_scale
from compare.values.times import Moment, different_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["find_numbers", "find_quantity"]

# A time this many characters away dates what the number counts, if they share a verb.
_NEAR = 160
# From here on numbers of another scale are of one thing all the same: all around them is.
_SURELY_ONE = 5.0


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides; durations are left to the rule for times."""
    yield from find_numbers(a, b, DivergenceKind.QUANTITY)
    for left, right in other_lines(a, b):
        sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
        why = explain_lines(sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.QUANTITY, why, sides)


def find_numbers(a: Side, b: Side, kind: DivergenceKind) -> Iterator[Divergence]:
    """Conflicting quantities of one kind: durations for TIME, all others for QUANTITY.

    Nothing is said where either article elsewhere gives a number that fits the other's: it then
    reports both, of different scope; nor where the two are dated differently. Durations must be
    told of one thing: where they stand tells too little.
    """
    mine, theirs = _of(a, kind), _of(b, kind)
    if not mine or not theirs:
        return
    swapped = _swapped(a, b, mine, theirs) if kind is DivergenceKind.QUANTITY else frozenset()
    for left, right in product(mine, theirs):
        if (left.start, right.start) not in swapped and not _conflict(a, b, left, right):
            continue
        if other_ends(a, b, left, right) or other_sums(a, b, left, right):
            continue
        if _less_a_part(a, b, left, right):
            continue
        if of_others(a, b, left, right) or told_beside(a, b, left, right):
            continue
        if kind is DivergenceKind.QUANTITY and not _may_be_one(left, right):
            continue
        if _may_have_grown(a, b, left, right):
            continue
        if different_times(_dates(left, a), _dates(right, b)):
            continue
        sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
        why = explain_quantities(left, right, sides[0].text, sides[1].text)
        yield Divergence(kind, why, sides)


def _swapped(
    a: Side, b: Side, mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> frozenset[tuple[int, int]]:
    """Where the numbers begin that stand for each other by where they stand."""
    paired = {(x.start, y.start) for x, y in left_over(a, b, mine, theirs)}
    alike = {(x.start, y.start) for x, y in product(mine, theirs) if one_sort(x, y)}
    return substituted(a, b, Sort.NUMBER).union(paired) & alike


def _may_be_one(left: Quantity, right: Quantity) -> bool:
    """Whether numbers are of one scale, or all around them is the same."""
    return of_one_scale(left, right) or likeness(left, right) >= _SURELY_ONE


def _conflict(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers of one thing conflict, and no article gives both."""
    if compare_quantities(left, right) is not Comparison.CONFLICTS:
        return False
    return not _told_apart(a, b, left, right)


def _of(side: Side, kind: DivergenceKind) -> list[Quantity]:
    durations = kind is DivergenceKind.TIME
    found = side.within(side.evidence.quantities)
    return [q for q in found if (q.unit == DURATION) == durations]


def _may_have_grown(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether the article with the larger number is the later one, and the other gave a bound.

    Two bounds of one sort are told, with a note that the later may be an update.
    """
    days = a.evidence.parsed.article.published, b.evidence.parsed.article.published
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    first, last = (left, right) if days[0] < days[1] else (right, left)
    if first.amount.bounds_as(last.amount):
        return False
    return first.amount.high == math.inf and last.amount.low > first.amount.low


def _less_a_part(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is the other without a part told beside them: 480 beds, 24 of them.

    "Seven rifles and two other rifles" are nine.
    """
    if left.unit or not (left.amount.exact and right.amount.exact):
        return False
    difference = abs(left.amount.low - right.amount.low)
    return any(
        (q.part or q.extra) and q.amount.exact and q.amount.low == difference
        for side in (a, b)
        for q in _of(side, DivergenceKind.QUANTITY)
        if q is not left and q is not right
    )


def _told_apart(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one of the articles gives the other's number too, of what may be the same thing."""
    return any(fits(left, q) for q in b.evidence.quantities) or any(
        fits(right, q) for q in a.evidence.quantities
    )


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
