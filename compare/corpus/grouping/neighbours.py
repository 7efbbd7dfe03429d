"""Pairs of articles that may be on one event: near in time, and in what they say.

Articles are sorted by day, and blocks of them are multiplied only with blocks that begin within the
time window. So with as many articles a day as ever, the work grows as their number does; twice as
many a day make four times the work. Every article keeps its nearest few, so what comes after grows
as the number of articles does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LEAST_COSINE", "NEAREST", "near_pairs"]

# Of pairs on one event hardly any have less.
LEAST_COSINE = 0.3
# More articles than that find each other through those between them.
NEAREST = 50
_BLOCK = 1024  # articles; a product of two blocks takes 4 MB


def near_pairs(days: np.ndarray, vectors: np.ndarray, window: int) -> np.ndarray:
    """Pairs (i, j), i < j, of articles at most ``window`` days apart, sorted, shape (m, 2).

    ``days`` is sorted, int64, shape (n,); ``vectors`` are unit rows, float32, shape (n, d). A pair
    is kept where it is among the ``NEAREST`` of either article.
    """
    found = [
        pairs for block in _blocks(len(days)) for pairs in _of_block(block, days, vectors, window)
    ]
    if not found:
        return np.empty((0, 2), np.int64)
    pairs = np.concatenate(found)
    return np.unique(np.sort(pairs, axis=1), axis=0)


def _of_block(
    block: slice, days: np.ndarray, vectors: np.ndarray, window: int
) -> Iterator[np.ndarray]:
    """For every article of a block its nearest, before and after it."""
    first = int(np.searchsorted(days, days[block.start] - window, "left"))
    last = int(np.searchsorted(days, days[block.stop - 1] + window, "right"))
    best = [np.empty(0, np.int64)] * (block.stop - block.start)
    cosines = [np.empty(0, np.float32)] * len(best)
    for other in _blocks(last - first, first):
        product = vectors[block] @ vectors[other].T
        apart = np.abs(days[block, None] - days[None, other])
        product[apart > window] = -1.0
        for row, place in enumerate(range(block.start, block.stop)):
            near = np.flatnonzero(product[row] >= LEAST_COSINE)
            near = near[near + other.start != place]
            best[row] = np.concatenate((best[row], near + other.start))
            cosines[row] = np.concatenate((cosines[row], product[row, near]))
        _keep_nearest(best, cosines)
    for row, place in enumerate(range(block.start, block.stop)):
        yield np.column_stack((np.full(len(best[row]), place), best[row]))


def _keep_nearest(best: list[np.ndarray], cosines: list[np.ndarray]) -> None:
    for row, near in enumerate(best):
        if len(near) > NEAREST:
            order = np.argsort(-cosines[row], kind="stable")[:NEAREST]
            best[row], cosines[row] = near[order], cosines[row][order]


def _blocks(count: int, start: int = 0) -> Iterator[slice]:
    for begin in range(start, start + count, _BLOCK):
        yield slice(begin, min(begin + _BLOCK, start + count))
