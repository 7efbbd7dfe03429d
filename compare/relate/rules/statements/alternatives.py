"""Words of two sides of which one at most is so of one thing: "fled north", "fled south"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.statements.alternatives.alternative import exclude
from compare.values.statements.alternatives.alternatives import find_alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.alternatives.alternative import Alternative

__all__ = ["find_excluding"]


def find_excluding(a: Side, b: Side, *rows: str) -> Iterator[tuple[Alternative, Alternative]]:
    """Alternatives of these rows that exclude each other; no article may give the other's, too."""
    for left, right in product(a.read(find_alternatives), b.read(find_alternatives)):
        if left.row not in rows or not exclude(left, right):
            continue
        if not (_gives(b, left) or _gives(a, right)):
            yield left, right


def _gives(side: Side, one: Alternative) -> bool:
    """Whether an article has the same camp as well: it changed, or there are two of them."""
    return any(other.is_alike(one) for other in side.evidence.values(find_alternatives))
