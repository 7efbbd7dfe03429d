"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quantities.all_of_them import all_and_some
from compare.relate.rules.quantities.alone import only_counts, only_measures
from compare.relate.rules.quantities.apart import told_of_two_things
from compare.relate.rules.quantities.frequencies import other_frequencies
from compare.relate.rules.quantities.imposed import one_and_several
from compare.relate.rules.quantities.leftover import left_over, one_sort
from compare.relate.rules.quantities.lines import other_lines
from compare.relate.rules.quantities.ranks import other_ranks
from compare.relate.rules.quantities.results import other_results
from compare.relate.rules.quantities.standings import stood_otherwise
from compare.relate.rules.statements.alternatives import find_excluding
from compare.relate.sides import passages
from compare.values.comparison import Comparison
from compare.values.quantities.conversions import in_unit_of
from compare.values.quantities.measures import compare_quantities, fits, likeness
from compare.values.quantities.quantities import AGE, DURATION, Quantity
from compare.values.quantities.quantity_words import explain_lines, explain_quantities
from compare.values.quantities.scales import of_one_scale, same_amount
from compare.values.statements.alternatives.rows import AMOUNT, QUARTER, RANK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["counted", "find_numbers", "find_quantity", "given_elsewhere", "in_one_unit", "told"]

# From here on numbers of another scale are of one thing all the same: all around them is. For
# "millions" and "a few hundred" less will do, since both are told as roughly.
_SURELY_ONE, _OF_WORDS = 5.0, 4.5
# What it adds that neither article tells of another number of the things that two count.
_ALONE = 1.0
# Plain counts up to here stand in most articles.
_FEW = 12


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides; durations are left to the rule for times."""
    numbers = list(find_numbers(a, b, DivergenceKind.QUANTITY))
    yield from numbers
    places = {(d.sides[0].start, d.sides[1].start) for d in numbers}
    found = (*other_results(a, b), *stood_otherwise(a, b), *all_and_some(a, b))
    for left, right in found:
        if (left.start, right.start) not in places:
            yield told(DivergenceKind.QUANTITY, a, b, left, right)
    for line, another in other_lines(a, b):
        sides = passages(a, line, b, another)
        why = explain_lines(sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.QUANTITY, why, sides)
    for one, other, differs in _in_words(a, b):
        sides = passages(a, one, b, other)
        if not any(one.start <= start < one.end for start, _ in places):  # "fifth attempt", "fifth"
            why = f"{sides[0].text} / {sides[1].text}: {differs}"
            yield Divergence(DivergenceKind.QUANTITY, why, sides)


def _in_words(a: Side, b: Side) -> Iterator[tuple[Placed, Placed, str]]:
    """What of two sides differs in ranks, in how often and in more and fewer, and how."""
    for often, seldom in other_frequencies(a, b):
        yield often, seldom, "how often differs"
    for rank, another in other_ranks(a, b):
        yield rank, another, "the ranks differ"
    for single, several in one_and_several(a, b):
        yield single, several, "the numbers differ"
    for one, other in find_excluding(a, b, RANK, QUARTER):
        yield one, other, "the ranks differ"
    for more, fewer in find_excluding(a, b, AMOUNT):
        yield more, fewer, "more in one, fewer in the other"


def find_numbers(a: Side, b: Side, kind: DivergenceKind) -> Iterator[Divergence]:
    """Conflicting quantities of one kind: durations for TIME, all others for QUANTITY.

    Nothing is said where either article elsewhere gives a number that fits the other's: it then
    reports both, of different scope; nor where the two are dated differently. Durations must be
    told of one thing: where they stand tells too little.
    """
    mine, theirs = counted(a, kind), counted(b, kind)
    if not mine or not theirs:
        return
    swapped = _swapped(a, b, mine, theirs) if kind is DivergenceKind.QUANTITY else frozenset()
    done: set[tuple[int, int]] = set()
    for left, right in product(mine, theirs):
        if (left.start, right.start) in swapped:
            if _both_given(a, b, left, right):
                continue
        elif not _conflict(a, b, left, right):
            continue
        if told_of_two_things(a, b, left, right):
            continue
        if kind is DivergenceKind.QUANTITY and not _may_be_one(left, right):
            continue
        one, other = in_one_unit(a, b, left, right)
        if (one.start, other.start) not in done and not same_amount(one, other):
            done.add((one.start, other.start))
            yield told(kind, a, b, one, other)


def told(
    kind: DivergenceKind,
    a: Side,
    b: Side,
    left: Quantity,
    right: Quantity,
    explain: Callable[[Quantity, Quantity, str, str], str] = explain_quantities,
) -> Divergence:
    """The divergence of two numbers of two sides, with the reason that ``explain`` gives."""
    sides = passages(a, left, b, right)
    return Divergence(kind, explain(left, right, sides[0].text, sides[1].text), sides)


def in_one_unit(a: Side, b: Side, left: Quantity, right: Quantity) -> tuple[Quantity, Quantity]:
    """Two quantities, each as its side converts it in brackets to the unit of the other."""
    return in_unit_of(left, right, a.quantities), in_unit_of(right, left, b.quantities)


def _swapped(
    a: Side, b: Side, mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> frozenset[tuple[int, int]]:
    """Where the numbers begin that stand for each other by where they stand, or as only ones."""
    paired = [(x, y) for x, y in left_over(a, b, mine, theirs) if one_sort(x, y)]
    only = [(x, y) for x, y in product(mine, theirs) if only_measures(a, b, x, y)]
    return frozenset((x.start, y.start) for x, y in (*paired, *only))


def _may_be_one(left: Quantity, right: Quantity) -> bool:
    """Whether numbers are of one scale, or all around them is the same."""
    enough = _OF_WORDS if left.vague and right.vague else _SURELY_ONE
    return of_one_scale(left, right) or likeness(left, right) >= enough


def _conflict(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers of one thing conflict, and no article gives both."""
    if compare_quantities(left, right, _ALONE) is not Comparison.CONFLICTS:
        return False
    more = _ALONE * only_counts(a, b, left, right)
    if compare_quantities(left, right, more) is not Comparison.CONFLICTS:
        return False
    return not given_elsewhere(a, b, left, right)


def counted(side: Side, kind: DivergenceKind) -> list[Quantity]:
    """The quantities of a side that a kind of divergence is about."""
    durations = kind is DivergenceKind.TIME
    found = side.quantities
    return [q for q in found if (q.unit == DURATION) == durations]


def given_elsewhere(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one of the articles gives the other's number too, of what may be the same thing."""
    return any(fits(left, q) for q in b.evidence.quantities) or any(
        fits(right, q) for q in a.evidence.quantities
    )


def _both_given(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether each article gives the other's number as well, so that both tell two things.

    Small counts and ages recur by chance.
    """
    if left.unit == AGE or (not left.unit and min(left.amount.low, right.amount.low) <= _FEW):
        return False
    return _gives(b, left) and _gives(a, right)


def _gives(side: Side, one: Quantity) -> bool:
    like = side.evidence.quantities_by_unit.get((one.unit, one.rate), ())
    return any(q.amount.exact and same_amount(one, q) for q in like)
