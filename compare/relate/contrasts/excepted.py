"""One source tells of all what the other tells of all but some, or of only part of it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.relate.slots import rest_shared
from compare.values.statements.bounds.all_but import find_wholes
from compare.values.statements.bounds.only_parts import find_done

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.bounds.all_but import Whole
    from compare.values.statements.bounds.only_parts import Done

__all__ = ["find_excepted"]

# Passages that share less of their words tell of two things.
_LEAST_SHARED = 0.4


def find_excepted(a: Side, b: Side) -> Iterator[Divergence]:
    """All of something beside all but some, of one verb; no article may tell it both ways."""
    if rest_shared(a, b) < _LEAST_SHARED:
        return
    for left, right in product(a.read(find_wholes), b.read(find_wholes)):
        if left.but is right.but or not _of_one(left, right):
            continue
        if _tells_too(a, right) or _tells_too(b, left):
            continue
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: all in one, not all in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)
    yield from _parts(a, b)


def _parts(a: Side, b: Side) -> Iterator[Divergence]:
    """What is done, or asked for, of a whole in one and of only part of it in the other."""
    for left, right in product(a.read(find_done), b.read(find_done)):
        if left.partly is right.partly or not _is_one_deed(left, right):
            continue
        if _does_too(a, right) or _does_too(b, left):
            continue
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: all of it in one, only part of it in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)


def _is_one_deed(left: Done, right: Done) -> bool:
    one = (left.deed, left.above) == (right.deed, right.above)
    return one and left.noun == right.noun


def _does_too(side: Side, other: Done) -> bool:
    """Whether an article tells somewhere of the whole, or of only part, as the other does."""
    own = side.evidence.values(find_done)
    return any(d.partly is other.partly and _is_one_deed(d, other) for d in own)


def _of_one(left: Whole, right: Whole) -> bool:
    """Whether one thing is told of one sort; that both "are" something is told of by the noun."""
    if left.verb != right.verb:
        return False
    if left.noun and right.noun:
        return left.noun == right.noun
    return left.verb != "be"


def _tells_too(side: Side, other: Whole) -> bool:
    """Whether an article tells somewhere of all, or of all but some, as the other source does."""
    own = side.evidence.values(find_wholes)
    return any(w.but is other.but and _of_one(w, other) for w in own)
