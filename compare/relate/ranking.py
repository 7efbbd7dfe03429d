"""Pairs of values and their rivals: which pair is the best of its own."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["with_rivals"]

V = TypeVar("V", bound=Hashable)


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
        self._found: dict[Hashable, tuple[float, float]] = {}

    def add(self, value: Hashable, number: float) -> None:
        """One more number of a value."""
        first, second = self._found.get(value, (-math.inf, -math.inf))
        self._found[value] = max(first, number), max(min(first, number), second)

    def beside(self, value: Hashable, number: float) -> float:
        """The greatest number of a value beside one of them."""
        first, second = self._found[value]
        return second if number == first else first
