"""A way that two sides tell the other way round: "from Lund to Moss", "from Moss to Lund"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.places.routes import find_routes, turned_round

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.places.routes import Route

__all__ = ["find_turned"]

# Words of an article that tells of a way there and one back.
_BACK = frozenset("back both return round".split())

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_turned(a: Side, b: Side) -> Iterator[Spans]:
    """Ways of which one is the other turned round; no article may tell of going there and back."""
    for left, right in product(a.read(find_routes), b.read(find_routes)):
        if not turned_round(left, right) or _goes(a, right) or _goes(b, left):
            continue
        if _BACK.isdisjoint((*a.folds, *b.folds)):
            yield (left.start, left.end), (right.start, right.end)


def _goes(side: Side, way: Route) -> bool:
    """Whether an article tells of a way in the same direction, whoever goes it."""
    ways = side.evidence.values(find_routes)
    return any((r.origin, r.goal) == (way.origin, way.goal) for r in ways)
