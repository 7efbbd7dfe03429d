"""How much speaks for two values filling one place of the statement that two sides make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate import slots
from compare.values.names.standing import Standing, likeness, read_standing

if TYPE_CHECKING:
    from compare.relate.sides import Side

__all__ = ["exchanged", "standing"]

# What claims that are wholly alike add.
_ALIKE = 2.0

Place = tuple[int, int]


def exchanged(a: Side, b: Side, left: Place, right: Place) -> float:
    """How alike the places of two values are, given by their offsets; from 0 up."""
    mine, theirs = standing(a, left), standing(b, right)
    if mine is None or theirs is None:
        return 0.0
    own = likeness(mine, theirs)
    return own + _ALIKE * slots.likeness(a, b) if own else 0.0


def standing(side: Side, place: Place) -> Standing | None:
    """Where the words between two offsets stand; None where the claims do not hold them."""
    return side.once(_standing, place)


def _standing(side: Side, place: Place) -> Standing | None:
    found = side.words_at(*place)
    if found is None:
        return None
    sentence, inside = found
    return read_standing(sentence, inside[0], inside[-1] + 1)
