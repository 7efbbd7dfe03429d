"""Ways of one ending that two sides tell and that exclude each other: dismissed, or resigned."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.sides import said_by_two
from compare.values.statements.endings.ways import find_ways, rival_ways, telling_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.endings.ways import Way

__all__ = ["find_rival_ways"]


def find_rival_ways(a: Side, b: Side) -> Iterator[tuple[Way, Way]]:
    """Ways of one thing of which neither article knows the other's.

    Nor may two speakers tell of it each in his own words: what one calls a loan another calls a
    gift.
    """
    for left, right in product(a.read(find_ways), b.read(find_ways)):
        if not rival_ways(left, right) or _knows(b, left) or _knows(a, right):
            continue
        if not said_by_two(a, left, b, right):
            yield left, right


def _knows(side: Side, way: Way) -> bool:
    return not telling_of(way).isdisjoint(side.evidence.content)
