"""One source tells that a number is about so high, the other that it is higher, or lower."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.values.quantities.scales import one_dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["find_bounded"]

# Of fewer nobody says "about" to tell that it may be less.
_LEAST = 10


def find_bounded(a: Side, b: Side) -> Iterator[Divergence]:
    """ "About 40" beside "more than 40" of one thing; no article may tell it both ways."""
    for left, right in product(a.quantities, b.quantities):
        if not (_about_and_more(left, right) or _about_and_more(right, left)):
            continue
        if _tells_too(a, right) or _tells_too(b, left):
            continue
        sides = passages(a, left, b, right)
        more = "more" if math.inf in (left.amount.high, right.amount.high) else "less"
        why = f"{sides[0].text} / {sides[1].text}: about so much in one, {more} in the other"
        yield Divergence(DivergenceKind.MODALITY, why, sides)


def _about_and_more(rough: Quantity, bound: Quantity) -> bool:
    about, beyond = rough.amount, bound.amount
    if not (about.low == about.high and about.below and about.above and _named(about.low)):
        return False
    # "At least 40" names the number itself, and may well be meant by "about 40".
    if not beyond.spread or not _is_one(rough, bound):
        return False
    end = beyond.low if math.isinf(beyond.high) else beyond.high
    return math.isclose(about.low, end)


def _named(number: float) -> bool:
    return abs(number) >= _LEAST


def _is_one(left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are of one sort of thing, by their units and by one noun at most."""
    if left.score or right.score or left.rate is not right.rate:
        return False
    if (left.unit, left.family) != (right.unit, right.family) or not one_dimension(left, right):
        return False
    nouns = {left.context.noun, right.context.noun} - {""}
    return len(nouns) == 1 or (not nouns and bool(left.unit))


def _tells_too(side: Side, other: Quantity) -> bool:
    """Whether an article has the number somewhere in the form in which the other source has it."""
    own = side.evidence.quantities_by_unit.get((other.unit, other.rate), ())
    return any(q.amount == other.amount for q in own)
