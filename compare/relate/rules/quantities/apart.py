"""What speaks for two numbers being of two things, or of one thing at two times."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from compare.relate.rules.quantities.bases import other_bases
from compare.relate.rules.quantities.beside import other_ends, told_beside
from compare.relate.rules.quantities.company import with_company
from compare.relate.rules.quantities.complement import make_one_whole, of_other_parts
from compare.relate.rules.quantities.course import at_other_moments
from compare.relate.rules.quantities.crowds import came_and_fit
from compare.relate.rules.quantities.dated import of_other_times
from compare.relate.rules.quantities.divided_up import fill_the_whole
from compare.relate.rules.quantities.doers import with_the_doer
from compare.relate.rules.quantities.intended import only_intended
from compare.relate.rules.quantities.leftover import other_sums
from compare.relate.rules.quantities.needed import needed_or_rejected
from compare.relate.rules.quantities.occurrences import of_other_occurrences
from compare.relate.rules.quantities.order import in_one_order, of_the_first
from compare.relate.rules.quantities.owners import of_others
from compare.relate.rules.quantities.reckoned import reckoned
from compare.relate.rules.quantities.remaining import other_states
from compare.relate.rules.quantities.results import of_other_contests
from compare.relate.rules.quantities.scoped import of_other_scopes
from compare.relate.rules.quantities.summed import adds_up
from compare.values.quantities.quantities import DURATION
from compare.values.quantities.time_left import of_other_plays
from compare.values.times.trading import stages_told, tells_of_trading
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["told_of_two_things"]

# A number of so many digits is known again by them alone.
_SPECIFIC = 3
_RISING = frozenset("climb grow increase jump rise soar swell".split())
_NOW = frozenset({"now"})
_FARTHEST = 4


def told_of_two_things(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether something tells that two numbers are of two things, or of one at two times."""
    return of_other_plays(left, right) or any(apart(a, b, left, right) for apart in _APART)


def _may_have_grown(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether the article with the larger number is the later one, and the other gave a bound.

    Two bounds of one sort are told, with a note that the later may be an update. So it is where
    the larger is told to have grown: "at least 17", "now stands at 23", "had risen to 23".
    """
    less, more = sorted(((left, a), (right, b)), key=lambda told: told[0].amount.low)
    if less[0].amount.high == math.inf and more[0].amount.narrow and _has_risen(more[1], more[0]):
        return True
    days = a.evidence.parsed.article.published, b.evidence.parsed.article.published
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    first, last = (left, right) if days[0] < days[1] else (right, left)
    if first.amount.bounds_as(last.amount):
        return False
    return first.amount.high == math.inf and last.amount.low > first.amount.low


def _has_risen(side: Side, one: Quantity) -> bool:
    """Whether a number is told to be that of now, or one that something rose to."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree = Tree(found[0])
    verb = tree.verb_above(found[1][-1], _FARTHEST)
    return tree.lemma(verb) in _RISING or tree.any(tree.children(verb), _NOW)


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
        for q in side.quantities
        if q is not left and q is not right and q.unit != DURATION and q.amount.exact
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


# What speaks for two numbers being of two things, or of one at two times.
_APART: tuple[Callable[[Side, Side, Quantity, Quantity], bool], ...] = (
    other_ends,
    other_sums,
    _less_a_part,
    with_the_doer,
    with_company,
    adds_up,
    reckoned,
    in_one_order,
    of_the_first,
    came_and_fit,
    of_other_contests,
    of_other_occurrences,
    at_other_moments,
    of_other_parts,
    make_one_whole,
    fill_the_whole,
    only_intended,
    needed_or_rejected,
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
