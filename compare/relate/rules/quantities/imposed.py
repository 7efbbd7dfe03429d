"""One of what is imposed in one, several in the other: a life sentence, three life sentences."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.imposed import find_imposed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.imposed import Imposed

__all__ = ["one_and_several"]


def one_and_several(a: Side, b: Side) -> Iterator[tuple[Imposed, Imposed]]:
    """What differs in number; nothing where an article elsewhere tells of another number, too."""
    for left, right in product(a.read(find_imposed), b.read(find_imposed)):
        if left.conflicts(right) and _sure(a, left) and _sure(b, right):
            yield left, right


def _sure(side: Side, one: Imposed) -> bool:
    told = side.evidence.values(find_imposed)
    return all(other.count == one.count for other in told if other.what == one.what)
