"""How much of their words the sentences of two articles share, all pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Bags", "Matrix", "Overlap", "Weights", "overlap"]

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Overlap:
    """What every pair of sentences shares, and what each of the two has, as summed weights."""

    shared: Matrix
    left: Matrix
    right: Matrix

    def cover(self) -> Matrix:
        """The share of the lighter sentence, 0 to 1."""
        return _share(self.shared, np.minimum(self.left, self.right))

    def jaccard(self) -> Matrix:
        """The share of what both have together, 0 to 1."""
        return _share(self.shared, self.left + self.right - self.shared)


def _share(part: Matrix, whole: Matrix) -> Matrix:
    return np.asarray(part / np.maximum(whole, 1e-6), dtype=np.float32)


class Bags:
    """The keys of an article's sentences, and for each key the sentences that have it."""

    __slots__ = ("places", "sets")

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self.sets = tuple(sets)
        self.places: dict[str, list[int]] = {}
        for number, keys in enumerate(self.sets):
            for key in keys:
                self.places.setdefault(key, []).append(number)


class Weights:
    """What each key weighs, and what all keys of each sentence weigh together."""

    __slots__ = ("_totals", "_weight")

    def __init__(self, weight: Callable[[str], float]) -> None:
        self._weight = weight
        self._totals: dict[Bags, Matrix] = {}

    def of(self, keys: Iterable[str]) -> Matrix:
        """The weights of some keys."""
        return np.array([self._weight(key) for key in keys], np.float32)

    def totals(self, bags: Bags) -> Matrix:
        """The summed weights of the keys of each sentence, worked out once per article."""
        if bags not in self._totals:
            sums = np.zeros(len(bags.sets), np.float32)
            for key in sorted(bags.places):
                sums[bags.places[key]] += self._weight(key)
            self._totals[bags] = sums
        return self._totals[bags]


def overlap(a: Bags, b: Bags, weights: Weights) -> Overlap:
    """Summed weights of the keys that two sentences share, and of those each has."""
    common = sorted(a.places.keys() & b.places.keys())
    rows, columns = _incidence(a, common), _incidence(b, common)
    shape = (len(a.sets), len(b.sets))
    return Overlap(
        shared=np.asarray((rows * weights.of(common)) @ columns.T, dtype=np.float32),
        left=np.broadcast_to(weights.totals(a)[:, None], shape),
        right=np.broadcast_to(weights.totals(b)[None, :], shape),
    )


def _incidence(bags: Bags, keys: Sequence[str]) -> Matrix:
    """Which sentences have which keys, shape (sentences, keys)."""
    places = [bags.places[key] for key in keys]
    matrix = np.zeros((len(bags.sets), len(keys)), np.float32)
    columns = np.repeat(np.arange(len(keys)), [len(p) for p in places])
    matrix[[row for p in places for row in p], columns] = 1.0
    return matrix
