"""What two sides tell of one thing in two ways, as of all of it and of only part of it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, TypeVar

from compare.relate.placed import Placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["told_in_two_ways"]

V = TypeVar("V", bound=Placed)


def told_in_two_ways(
    a: Side,
    b: Side,
    find: Callable[[Sentence], Iterable[V]],
    way: Callable[[V], bool],
    is_one: Callable[[V, V], bool],
) -> Iterator[tuple[V, V]]:
    """What ``find`` finds on both sides that ``is_one``, told in one ``way`` each.

    Nothing is said where an article also tells it in the other's way.
    """

    def tells_too(side: Side, other: V) -> bool:
        own = side.evidence.values(find)
        return any(way(one) is way(other) and is_one(one, other) for one in own)

    for left, right in product(a.read(find), b.read(find)):
        if way(left) is way(right) or not is_one(left, right):
            continue
        if not (tells_too(a, right) or tells_too(b, left)):
            yield left, right
