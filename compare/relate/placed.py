"""Typed values of one article, which are looked up by where they stand in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compare.model import Passage

__all__ = ["Placed", "Values", "by_key", "in_both", "meet", "overlap"]


class Placed(Protocol):
    """Anything that stands at a place in an article."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


K = TypeVar("K", bound=Hashable)
V = TypeVar("V", bound=Placed)


def overlap(one: Placed, other: Placed) -> bool:
    """Whether two things of one article have a character in common."""
    return one.start < other.end and other.start < one.end


def meet(one: Passage, other: Passage) -> bool:
    """Whether two passages of any articles have a character in common."""
    return one.source == other.source and overlap(one, other)


def in_both(pair: tuple[Placed, Placed]) -> list[tuple[int, int]]:
    """Where two things of two articles stand, in an order that hangs on neither coming first."""
    return sorted((one.start, one.end) for one in pair)


def by_key(values: Iterable[V], keys: Callable[[V], Iterable[K]]) -> dict[K, list[V]]:
    """Values by each of their keys, in order."""
    found: dict[K, list[V]] = {}
    for value in values:
        for key in keys(value):
            found.setdefault(key, []).append(value)
    return found


class Values(tuple[V, ...]):
    """Values in about the order of the text: those of one place are found without asking all."""

    def between(self, start: int, end: int) -> list[V]:
        """The values that lie between two offsets, in their order."""
        begun, reached = self._bounds
        near = self[bisect_left(reached, start) : bisect_right(begun, end)]
        return [v for v in near if start <= v.start and v.end <= end]

    def meeting(self, place: Placed) -> list[V]:
        """The values that have a character in common with a place, in their order."""
        begun, reached = self._bounds
        near = self[bisect_right(reached, place.start) : bisect_left(begun, place.end)]
        return [v for v in near if overlap(v, place)]

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        """The first start from each value on, and the last end up to each: both in order."""
        begun = list(accumulate((v.start for v in reversed(self)), min))
        return begun[::-1], list(accumulate((v.end for v in self), max))
