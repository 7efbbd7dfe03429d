"""How much speaks for two values filling one place of the statement that two sides make."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar

from compare.relate import slots
from compare.values.standing import Standing, likeness, read_standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.relate.sides import Side

__all__ = ["exchanged", "standing", "with_rivals"]

# What claims that are wholly alike add.
_ALIKE = 2.0

Place = tuple[int, int]
V = TypeVar("V")


def exchanged(a: Side, b: Side, left: Place, right: Place) -> float:
    """How alike the places of two values are, given by their offsets; from 0 up."""
    mine, theirs = standing(a, left), standing(b, right)
    if mine is None or theirs is None:
        return 0.0
    own = likeness(mine, theirs)
    return own + _ALIKE * slots.likeness(a, b) if own else 0.0


def with_rivals(found: Mapping[tuple[V, V], float]) -> Iterator[tuple[V, V, float, float]]:
    """Each pair of values with what speaks for it, and for its best rival; -inf if it has none.

    A rival is a pair with just one of these two values.
    """
    best = _Best(), _Best()
    for (left, right), evidence in found.items():
        best[0].add(left, evidence)
        best[1].add(right, evidence)
    for (left, right), evidence in found.items():
        rival = max(best[0].beside(left, evidence), best[1].beside(right, evidence))
        yield left, right, evidence, rival


class _Best:
    """The two greatest numbers of each of many values, so that hundreds need no comparing."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[float, float]] = {}

    def add(self, value: object, number: float) -> None:
        """One more number of a value."""
        first, second = self._found.get(id(value), (-math.inf, -math.inf))
        self._found[id(value)] = max(first, number), max(min(first, number), second)

    def beside(self, value: object, number: float) -> float:
        """The greatest number of a value beside one of them."""
        first, second = self._found[id(value)]
        return second if number == first else first


def standing(side: Side, place: Place) -> Standing | None:
    """Where the words between two offsets stand; None where the claims do not hold them."""
    if (standing, place) not in side.told:
        side.told[standing, place] = _standing(side, place)
    found: Standing | None = side.told[standing, place]
    return found


def _standing(side: Side, place: Place) -> Standing | None:
    found = side.words_at(*place)
    if found is None:
        return None
    sentence, inside = found
    return read_standing(sentence, inside[0], inside[-1] + 1)
