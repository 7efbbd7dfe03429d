"""How much of their words the sentences of two articles share, all pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Matrix", "Overlap", "overlap"]

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


def overlap(
    a: Sequence[frozenset[str]], b: Sequence[frozenset[str]], weight: Callable[[str], float]
) -> Overlap:
    """Summed weights of the keys that two sentences share, and of those each has."""
    vocabulary = {k: n for n, k in enumerate(sorted(set().union(*a, *b)))}
    weights = np.array([weight(k) for k in vocabulary], dtype=np.float32)
    rows, columns = _incidence(a, vocabulary), _incidence(b, vocabulary)
    return Overlap(
        shared=np.asarray((rows * weights) @ columns.T, dtype=np.float32),
        left=np.repeat((rows @ weights)[:, None], len(b), axis=1),
        right=np.repeat((columns @ weights)[None, :], len(a), axis=0),
    )


def _incidence(sets: Sequence[frozenset[str]], vocabulary: dict[str, int]) -> Matrix:
    matrix = np.zeros((len(sets), len(vocabulary)), dtype=np.float32)
    for row, keys in enumerate(sets):
        matrix[row, [vocabulary[k] for k in keys]] = 1.0
    return matrix
