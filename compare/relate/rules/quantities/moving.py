"""Two moves of one thing, or of its parts: to 21 percent in 2025, to 23 percent in 2027."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.quantities.scoped import MOVING, destinations
from compare.values.quantities.quantities import DURATION, ORDINAL, find_quantities
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.times import Moment

__all__ = ["moved_again", "moved_elsewhere"]

Place = tuple[int, int]


def moved_again(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether two times date moves by other amounts: what rises can rise again."""
    moves = left.event.heads & right.event.heads & MOVING
    return bool(moves) and _by_other_amounts(a, left.start, b, right.start)


def moved_elsewhere(a: Side, left: Place, b: Side, right: Place) -> bool:
    """Whether two names tell where what moves by other amounts goes: "exports to China"."""
    if not (_goes_to(a, left) and _goes_to(b, right)):
        return False
    return _by_other_amounts(a, left[0], b, right[0])


def _by_other_amounts(a: Side, left: int, b: Side, right: int) -> bool:
    """Whether both sentences tell by how much something moves, and no amount is in both."""
    pairs = [(x, y) for x, y in product(_moves(a, left), _moves(b, right)) if one_dimension(x, y)]
    return bool(pairs) and not any(same_amount(x, y) for x, y in pairs)


def _goes_to(side: Side, name: Place) -> bool:
    found = side.words_at(*name)
    if found is None:
        return False
    words = {word_sense(found[0], i) for i in found[1]}
    return any(words & destinations(side, q) for q in _moves(side, name[0]))


def _moves(side: Side, at: int) -> list[Quantity]:
    """The amounts in the sentence at an offset by which, or to which, something moves."""
    sentence = side.sentence_at(at)
    if sentence is None:
        return []
    found = side.evidence.read(find_quantities, sentence)
    moved = (q for q in found if q.unit not in {DURATION, ORDINAL})
    return [q for q in moved if q.context.predicates & MOVING]
