"""How many came to a place, and how many it holds: a crowd of 31,000, a stadium for 42,000."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["came_and_fit"]

_FARTHEST = 3
# Verbs and nouns for those who came, and for what there is room for.
_CAME = frozenset("watch attend see come cheer gather flock crowd attendance turnout".split())
_FITS = frozenset("hold seat accommodate house fit seater capacity seating".split())


def came_and_fit(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number counts those who came to a place, and the other those it has room for."""
    if left.unit or right.unit:
        return False
    return (_came(a, left) and _fits(b, right)) or (_came(b, right) and _fits(a, left))


def _came(side: Side, one: Quantity) -> bool:
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree = Tree(found[0])
    return tree.any([*tree.above(found[1][-1], _FARTHEST)], _CAME)


def _fits(side: Side, one: Quantity) -> bool:
    """ "Which holds 42,000", "a 42,000-seater"; whoever is held is no room."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree, at = Tree(found[0]), found[1][-1]
    near = [*tree.above(at, _FARTHEST)]
    return tree.any(near, _FITS) and all(tree.words[i].dep not in SUBJECTS for i in (at, *near[:1]))
