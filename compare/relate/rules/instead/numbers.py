"""Numbers that stand for each other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from compare.relate.rules.instead.fillings import Filling
from compare.relate.rules.quantities.apart import told_of_two_things
from compare.values.quantities.measures import likeness, other_scope, parts_alike
from compare.values.quantities.quantities import AGE, DURATION, ORDINAL, Quantity
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.words.senses import HARM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side

__all__ = ["NUMBER_SIGNALS", "Number", "find_numbers"]

NUMBER_SIGNALS = (
    "same_thing",
    "ratio",
    "other_scope",
    "other_parts",
    "count",
    "percent",
    "age",
)
_MOST_LIKE, _MOST_RATIO = 4.0, 4.0


@dataclass(frozen=True, slots=True)
class Number(Filling):
    """A quantity in its place."""

    quantity: Quantity

    def facing(self, other: Self) -> Quantity | None:
        """What is set against another: of a whole the share told, where the other is no whole.

        None where no number is told for it. A part cannot be more than the whole, so a larger
        number stands against the whole itself.
        """
        one, another = self.quantity, other.quantity
        if not one.divided or another.divided or not one_dimension(one, another):
            return one
        larger = another.amount.low > one.amount.high
        return one if larger or same_amount(one, another) else one.taken

    def shown(self, other: Self) -> Quantity:
        """What is set against another, or the number itself where nothing is."""
        return self.facing(other) or self.quantity

    def is_same(self, other: Self) -> bool:
        """Whether they are of one unit and can be one amount."""
        one, another = self.facing(other), other.facing(self)
        if one is None or another is None:
            return False
        return one_dimension(one, another) and same_amount(one, another)

    def conflicts(self, other: Self) -> bool:
        """Whether they are of one unit, both scores or none, and cannot be one amount."""
        one, another = self.facing(other), other.facing(self)
        if one is None or another is None or bool(one.score) is not bool(another.score):
            return False
        return one_dimension(one, another) and not same_amount(one, another)

    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article has the amount, or the part told of it, of whatever."""
        key = self.quantity.unit, self.quantity.rate
        mine = [q for q in (self.quantity, self.quantity.taken) if q is not None]
        return any(
            same_amount(q, other)
            for other in evidence.quantities_by_unit.get(key, ())
            for q in mine
        )

    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """How like the things counted are, how far apart the numbers, and of what they are told."""
        one, another = self.shown(other), other.shown(self)
        low, high = sorted(map(_size, (one, another)))
        ratio = min(_MOST_RATIO, math.log(high / low)) if low > 0 else _MOST_RATIO
        thing = min(_MOST_LIKE, likeness(one, another))
        apart = float(other_scope(one, another)), float(not parts_alike(one, another))
        return thing, ratio, *apart, *(float(one.unit == u) for u in ("", "percent", AGE))

    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Whether they count the dead and the injured, or something else that is two things."""
        one, another = self.shown(other), other.shown(self)
        harm = [q.context.predicates & HARM for q in (one, another)]
        if all(harm) and harm[0].isdisjoint(harm[1]):
            return True
        parted = [q.part or q is n.quantity.taken for q, n in ((one, self), (another, other))]
        if parted[0] is not parted[1] and _of_something_else(one, another):
            return True
        return told_of_two_things(a, b, one, another)


def find_numbers(side: Side) -> Iterator[Number]:
    """The numbers in the sentences of a side, but for ordinals, durations and "dozens"."""
    for q in side.quantities:
        if not q.vague and q.unit not in {DURATION, ORDINAL}:
            yield Number(q.start, q.end, q)


def _of_something_else(one: Quantity, another: Quantity) -> bool:
    """Whether a part and a plain count are of other things, or of other things done.

    Of a part the words say little but what befell it: "12 of the 90 passengers were treated".
    """
    left, right = one.context, another.context
    told = left.predicates | right.predicates
    shared = left.predicates & (right.predicates | right.arguments) or (
        right.predicates & left.arguments
    )
    return left.of_another_noun(right) or bool(told and not shared)


def _size(one: Quantity) -> float:
    """The number, or the end of a range that is one."""
    return abs(one.amount.low if math.isfinite(one.amount.low) else one.amount.high)
