"""Two numbers for one thing that leave each other room, but lie far apart, or apart at one end."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.rules.quantities.apart import told_of_two_things
from compare.relate.rules.quantities.quantity import counted, told
from compare.values.quantities.measures import alike, fits
from compare.values.quantities.outgrown import outgrown
from compare.values.quantities.quantity_words import explain_bounds
from compare.values.quantities.scales import one_dimension, within_reach

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Divergence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["find_bounds"]


def find_bounds(a: Side, b: Side) -> Iterator[Divergence]:
    """Bounds that leave room for the other number, but that nobody gives who has it.

    "At least 1,400" dead and "1,900" go together in words, but tell two states of a count. "Up to
    50" and "more than 50" end at one number, but one is more than that and the other no more.
    Nothing is said where one of the articles has a number that goes with both.
    """
    mine, theirs = (counted(side, DivergenceKind.QUANTITY) for side in (a, b))
    for left, right in product(mine, theirs):
        if not outgrown(left, right) or not alike(left, right):
            continue
        if _goes_with(a, right, left) or _goes_with(b, left, right):
            continue
        if told_of_two_things(a, b, left, right):
            continue
        yield told(DivergenceKind.QUANTITY, a, b, left, right, explain_bounds)


def _goes_with(side: Side, one: Quantity, but: Quantity) -> bool:
    """Whether an article, or the sentence of a number, has another that goes with one."""
    sentence = side.sentence_at(but.start)
    for q in side.evidence.quantities:
        if q.start == but.start or not one_dimension(one, q) or outgrown(one, q):
            continue
        if q.vague or q.part or q.extra:
            continue
        beside = sentence is not None and sentence.start <= q.start < sentence.end
        if fits(one, q) or (beside and within_reach(one, q)):
            return True
    return False
