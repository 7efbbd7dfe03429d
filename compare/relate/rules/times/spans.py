"""How long one thing lasts, where the words around tell that it is one: the talks, a contract."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.rules.quantities.apart import told_of_two_things
from compare.relate.rules.quantities.quantity import counted, given_elsewhere
from compare.values.times.counted_from import read_counted_from
from compare.values.times.lastings import one_lasting, read_lasting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.counted_from import CountedFrom
    from compare.values.times.lastings import Lasting

__all__ = ["spans_apart", "steps_apart"]

# Further apart one is the length of a part: a day of the talks, and all their weeks.
_APART = 6.0


def spans_apart(a: Side, b: Side) -> Iterator[tuple[Quantity, Quantity]]:
    """Lengths of one thing that cannot both be right, in whatever units they are told."""
    mine, theirs = (list(_lengths(s)) for s in (a, b))
    for (left, one), (right, other) in product(mine, theirs):
        if not one_lasting(one, other) or left.amount.meets(right.amount):
            continue
        near = _near(left, right) and not (left.vague or right.vague)
        if not (near or _guessed(left, right, one)) or given_elsewhere(a, b, left, right):
            continue
        if not told_of_two_things(a, b, left, right):
            yield left, right


def steps_apart(a: Side, b: Side) -> Iterator[tuple[Quantity, Quantity]]:
    """Lengths of time between one deed and one event that cannot both be right."""
    for (left, one), (right, other) in product(_steps(a), _steps(b)):
        if not one.is_one(other) or left.amount.meets(right.amount) or not _near(left, right):
            continue
        if left.vague or right.vague or given_elsewhere(a, b, left, right):
            continue
        if not told_of_two_things(a, b, left, right):
            yield left, right


def _steps(side: Side) -> Iterator[tuple[Quantity, CountedFrom]]:
    for one in counted(side, DivergenceKind.TIME):
        found = side.words_at(one.start, one.end)
        step = read_counted_from(found[0], found[1][-1]) if found is not None else None
        if step is not None:
            yield one, step


def _lengths(side: Side) -> Iterator[tuple[Quantity, Lasting]]:
    for one in counted(side, DivergenceKind.TIME):
        found = side.words_at(one.start, one.end)
        if found is None or one.extra or one.part:
            continue
        lasting = read_lasting(found[0], found[1][-1])
        if lasting is not None:
            yield one, lasting


def _near(left: Quantity, right: Quantity) -> bool:
    """Whether two lengths lie no further apart than two of one thing do."""
    low, high = sorted(_length(q) for q in (left, right))
    return low > 0 and high <= low * _APART


def _guessed(left: Quantity, right: Quantity, one: Lasting) -> bool:
    """Whether both tell in round words how long it will be: guesses may lie far apart."""
    return left.vague and right.vague and one.future


def _length(one: Quantity) -> float:
    return one.amount.high if math.isinf(one.amount.low) else one.amount.low
