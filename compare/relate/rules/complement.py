"""Parts of one whole of which contraries hold: three of the ten not used, seven of the ten used."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.contradictions import opposed
from compare.values.predicates import find_predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.quantities import Quantity

__all__ = ["of_other_parts", "parts_fit"]

Parts = tuple["Quantity", "Quantity"]


def parts_fit(a: Side, b: Side, left: Placed, right: Placed) -> bool:
    """Whether what two sentences tell holds of parts of one whole that do not overlap.

    Of 30 games a team can lose two and win 26; of ten boats no three can be unused and eight used.
    """
    return any(
        whole.amount.low == its.amount.low and part.amount.low + other.amount.low <= its.amount.low
        for (part, whole), (other, its) in product(_divided(a, left), _divided(b, right))
    )


def of_other_parts(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are such parts, and their sentences tell contraries of them."""
    if not (left.part and right.part and parts_fit(a, b, left, right)):
        return False
    mine, theirs = (_told(side, q) for side, q in ((a, left), (b, right)))
    return any(opposed(x, y) for x, y in product(mine, theirs))


def _told(side: Side, one: Quantity) -> list[Placed]:
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return []
    return [p for p in side.read(find_predications) if sentence.start <= p.start < sentence.end]


def _divided(side: Side, one: Placed) -> Iterator[Parts]:
    """The exact parts that a sentence tells of a whole, each with it: three and ten."""
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return
    before: Quantity | None = None
    for q in side.evidence.quantities.between(sentence.start, sentence.end):
        if q.divided and before is not None and before.part and _exact(before, q):
            yield before, q
        before = q


def _exact(part: Quantity, whole: Quantity) -> bool:
    return not (part.unit or whole.unit) and part.amount.exact and whole.amount.exact
