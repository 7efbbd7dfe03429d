"""Names of shops and the like at which something happened: "outside the Hammer Depot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.names.standing import crossed
from compare.values.places.words import AT, NAMED_SITES, SITES
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.names.labels import Label
    from compare.values.names.standing import Standing

__all__ = ["of_one_scene"]

# In these, or beside them, are others that have names of their own.
_HOLDING = (
    SITES
    | NAMED_SITES
    | frozenset(
        "arcade building campus center centre complex galleria gardens outlets plaza resort "
        "terminal tower towers village".split()
    )
)


def of_one_scene(a: Side, x: Label, b: Side, y: Label) -> bool:
    """Whether the names of two bodies tell where the same happened, and neither holds others."""
    left, right = _scene(a, x), _scene(b, y)
    if left is None or right is None:
        return False
    return bool(left.verbs & right.verbs or left.nouns & right.nouns) or crossed(left, right)


def _scene(side: Side, name: Label) -> Standing | None:
    """Where a body's name stands, if a place does there; None for one that may hold others."""
    found = standing(side, (name.start, name.end))
    if name.person or found is None or found.preposition not in AT:
        return None
    holds = any(fold(word) in _HOLDING for word in name.name.split())
    return None if holds else found
