"""Names of shops and the like at which something happened: "outside the Hammer Depot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.exchange import standing
from compare.values.places.words import AT, NAMED_SITES, SITES
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.names.labels import Label

__all__ = ["is_scene"]

# In these, or beside them, are others that have names of their own.
_HOLDING = (
    SITES
    | NAMED_SITES
    | frozenset(
        "arcade building campus center centre complex galleria gardens outlets plaza resort "
        "terminal tower towers village".split()
    )
)


def is_scene(side: Side, name: Label) -> bool:
    """Whether a body's name stands where a place does, and is of none that holds others."""
    found = standing(side, (name.start, name.end))
    if name.person or found is None or found.preposition not in AT:
        return False
    return _HOLDING.isdisjoint(fold(word) for word in name.name.split())
