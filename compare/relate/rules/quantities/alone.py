"""Numbers that are all that an article tells of what they count, or in their unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.measures import other_scope, parts_alike
from compare.values.quantities.quantities import AGE, DURATION, MAGNITUDE, ORDINAL, PORTION, SCORE
from compare.values.quantities.quantity_types import FACTOR
from compare.values.quantities.scales import of_one_scale, one_dimension, one_form, same_amount
from compare.values.quantities.units import CALIBRE, MONEY

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["only_counts", "only_measures"]

# In these a report tells of many things: a length may be that of a boat, a road or a jump.
_NO_MEASURES = MONEY | frozenset(
    {"", "metre", "percent", "point", AGE, DURATION, FACTOR, MAGNITUDE, ORDINAL, PORTION, SCORE}
)
# Of two counts of one thing the larger is no more than so many times the other.
_APART = 2.0


def only_counts(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether neither article tells of another number of the things that two count.

    Durations belong to whatever lasts so long, whichever noun stands behind them.
    """
    return _near_enough(left, right) and all(
        side.once(_only_count, one) for side, one in ((a, left), (b, right))
    )


def only_measures(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two amounts that differ are the only ones in their unit in their articles.

    A report that gives one weight or one calibre gives that of what it is about, if nothing tells
    that the other measures something else.
    """
    if left.unit in _NO_MEASURES or not one_dimension(left, right) or same_amount(left, right):
        return False
    if other_scope(left, right) or not (_near_enough(left, right) and _of_one(left, right)):
        return False
    if not (parts_alike(left, right) and one_form(left, right) and of_one_scale(left, right)):
        return False
    return all(side.once(_only_measure, one) for side, one in ((a, left), (b, right)))


def _near_enough(left: Quantity, right: Quantity) -> bool:
    """Whether two numbers lie no further apart than two of one thing do; calibres may."""
    low, high = sorted(q.amount.low for q in (left, right))
    return low * _APART >= high or left.unit == CALIBRE


def _of_one(left: Quantity, right: Quantity) -> bool:
    """Whether two measure what may be one thing: of one noun, and told with a word that both have.

    A number beside which nothing tells what is measured may be of anything: "weighing 150 pounds".
    Whatever word a calibre stands with, it is that of the weapon.
    """
    mine, theirs = left.context, right.context
    if left.unit == CALIBRE:
        return True
    if mine.of_another_noun(theirs):
        return False
    if any(not one.noun and not one.arguments for one in (mine, theirs)):
        return True
    return mine.shares_words(theirs)


def _only_count(side: Side, one: Quantity) -> bool:
    noun = "" if one.vague or one.unit == DURATION else one.context.noun
    return bool(noun) and all(
        same_amount(one, q) for q in _like(side, one) if q.context.noun == noun
    )


def _only_measure(side: Side, one: Quantity) -> bool:
    return not one.vague and all(same_amount(one, q) for q in _like(side, one))


def _like(side: Side, one: Quantity) -> list[Quantity]:
    """The quantities of an article that are of the unit of one."""
    return side.evidence.quantities_by_unit[one.unit, one.rate]
