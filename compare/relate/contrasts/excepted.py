"""One source tells of all what the other tells of all but some."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.relate.slots import rest_shared
from compare.values.statements.all_but import find_wholes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_excepted"]

# Passages that share less of their words tell of two things.
_LEAST_SHARED = 0.4


def find_excepted(a: Side, b: Side) -> Iterator[Divergence]:
    """All of something beside all but some, of one verb; no article may tell it both ways."""
    if rest_shared(a, b) < _LEAST_SHARED:
        return
    for left, right in product(a.read(find_wholes), b.read(find_wholes)):
        if left.but is right.but or left.verb != right.verb:
            continue
        if _tells_but(a if right.but else b, left.verb):
            continue
        sides = passages(a, left, b, right)
        why = f"{sides[0].text} / {sides[1].text}: all in one, not all in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)


def _tells_but(side: Side, verb: str) -> bool:
    return any(w.but and w.verb == verb for w in side.evidence.values(find_wholes))
