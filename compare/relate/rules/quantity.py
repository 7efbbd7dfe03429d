"""Two numbers for the same thing whose ranges do not meet."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.alone import only_counts, only_measures
from compare.relate.rules.alternatives import find_excluding
from compare.relate.rules.bases import other_bases
from compare.relate.rules.beside import other_ends, told_beside
from compare.relate.rules.company import with_company
from compare.relate.rules.complement import of_other_parts
from compare.relate.rules.dated import of_other_times
from compare.relate.rules.divided_up import fill_the_whole
from compare.relate.rules.doers import with_the_doer
from compare.relate.rules.intended import only_intended
from compare.relate.rules.leftover import left_over, one_sort, other_sums
from compare.relate.rules.lines import other_lines
from compare.relate.rules.owners import of_others
from compare.relate.rules.ranks import other_ranks
from compare.relate.rules.remaining import other_states
from compare.relate.rules.scoped import of_other_scopes
from compare.relate.rules.substitution import Sort, substituted
from compare.relate.rules.summed import adds_up
from compare.relate.sides import passages
from compare.values.alternatives import AMOUNT, RANK
from compare.values.comparison import Comparison
from compare.values.measures import compare_quantities, fits, likeness
from compare.values.quantities import AGE, DURATION, Quantity
from compare.values.quantity_words import explain_lines, explain_quantities
from compare.values.scales import of_one_scale, same_amount
from compare.values.trading import stages_told, tells_of_trading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["counted", "find_numbers", "find_quantity", "given_elsewhere", "told"]
__all__ += ["told_of_two_things"]

# From here on numbers of another scale are of one thing all the same: all around them is.
_SURELY_ONE = 5.0
# What it adds that neither article tells of another number of the things that two count.
_ALONE = 1.0
# Plain counts up to here stand in most articles.
_FEW = 12
# A number of so many digits is known again by them alone.
_SPECIFIC = 3


def find_quantity(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting quantities of two sides; durations are left to the rule for times."""
    yield from find_numbers(a, b, DivergenceKind.QUANTITY)
    for left, right in other_lines(a, b):
        sides = passages(a, left, b, right)
        why = explain_lines(sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.QUANTITY, why, sides)
    ranks: list[tuple[Placed, Placed]] = [*other_ranks(a, b), *find_excluding(a, b, RANK)]
    for one, other in ranks:
        sides = passages(a, one, b, other)
        why = f"{sides[0].text} / {sides[1].text}: the ranks differ"
        yield Divergence(DivergenceKind.QUANTITY, why, sides)
    for more, fewer in find_excluding(a, b, AMOUNT):
        sides = passages(a, more, b, fewer)
        why = f"{sides[0].text} / {sides[1].text}: more in one, fewer in the other"
        yield Divergence(DivergenceKind.QUANTITY, why, sides)


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
        yield told(kind, a, b, left, right)


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


def _swapped(
    a: Side, b: Side, mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> frozenset[tuple[int, int]]:
    """Where the numbers begin that stand for each other by where they stand, or as only ones."""
    paired = {(x.start, y.start) for x, y in left_over(a, b, mine, theirs)}
    alike = {(x.start, y.start) for x, y in product(mine, theirs) if one_sort(x, y)}
    only = {(x.start, y.start) for x, y in product(mine, theirs) if only_measures(a, b, x, y)}
    return substituted(a, b, Sort.NUMBER).union(paired) & alike | only


def _may_be_one(left: Quantity, right: Quantity) -> bool:
    """Whether numbers are of one scale, or all around them is the same."""
    return of_one_scale(left, right) or likeness(left, right) >= _SURELY_ONE


def told_of_two_things(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether something tells that two numbers are of two things, or of one at two times."""
    return any(apart(a, b, left, right) for apart in _APART)


def _conflict(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers of one thing conflict, and no article gives both."""
    more = _ALONE * only_counts(a, b, left, right)
    if compare_quantities(left, right, more) is not Comparison.CONFLICTS:
        return False
    return not given_elsewhere(a, b, left, right)


def counted(side: Side, kind: DivergenceKind) -> list[Quantity]:
    """The quantities of a side that a kind of divergence is about."""
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

    "Seven rifles and two other rifles" are nine; of "nine of the 61" 52 are left.
    """
    if left.unit or not (left.amount.exact and right.amount.exact):
        return False
    low, high = sorted((left.amount.low, right.amount.low))
    return any(
        (q.divided and q.amount.low == low + high)
        or ((q.part or q.extra) and q.amount.low == high - low)
        for side in (a, b)
        for q in counted(side, DivergenceKind.QUANTITY)
        if q is not left and q is not right and q.amount.exact
    )


def _known_again(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one of the articles gives a number so exact that it can only be the other's."""
    return _specific(left, b) or _specific(right, a)


def _specific(one: Quantity, other: Side) -> bool:
    """Whether an article has a number of three digits or more too, of whatever: "50.4 percent".

    So exact a number is of one thing only: both articles tell it, and another is of another.
    """
    if one.score or one.amount.low != one.amount.high:
        return False
    digits = f"{one.amount.low:.12g}".replace(".", "").strip("0")
    return len(digits) >= _SPECIFIC and any(
        q.amount.low == one.amount.low == q.amount.high
        for q in other.evidence.quantities_by_unit.get((one.unit, one.rate), ())
    )


def _other_stages(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether prices are told of other moments of a trading day, or of one on one side only."""
    if left.unit == DURATION or (not left.unit and left.context.noun != "point"):
        return False
    told = [s.sentence_at(q.start) for s, q in ((a, left), (b, right))]
    traded = [s for s in told if s is not None and tells_of_trading(s)]
    return len(traded) == len(told) and stages_told(traded[0]) != stages_told(traded[1])


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


# What speaks for two numbers being of two things, or of one at two times.
_APART: tuple[Callable[[Side, Side, Quantity, Quantity], bool], ...] = (
    other_ends,
    other_sums,
    _less_a_part,
    with_the_doer,
    with_company,
    adds_up,
    of_other_parts,
    fill_the_whole,
    only_intended,
    other_bases,
    of_other_scopes,
    _known_again,
    _other_stages,
    other_states,
    of_others,
    told_beside,
    _may_have_grown,
    of_other_times,
)
