"""What the pairs around a pair of sentences say for it, or against it.

A pair gains where the sentences beside its two are linked as well, since two reports often run
side by side for a while, and loses where one of the two already has another partner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.rivals import rivals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.align.overlap import Matrix

__all__ = ["NEIGHBOUR_SIGNALS", "each_neighbour_signal", "neighbour_signals"]

NEIGHBOUR_SIGNALS = (
    "first_logit",
    "fewer_others",
    "more_others",
    "weaker_rival",
    "stronger_rival",
    "side_by_side",
    "same_sentence",
    "crosswise",
)

# Beyond this a probability is as good as certain.
_MOST_LOGIT = 8.0

Probabilities = npt.NDArray[np.float64]


def neighbour_signals(probability: Probabilities) -> Matrix:
    """Signals from link probabilities of shape (n, m), shape (n, m, signals)."""
    return np.stack(list(each_neighbour_signal(probability)), axis=-1)


def each_neighbour_signal(probability: Probabilities) -> Iterator[Matrix]:
    """The signals one by one, in their order, shape (n, m) each."""
    for column in _columns(probability):
        yield column.astype(np.float32)


def _columns(p: Probabilities) -> Iterator[Probabilities]:
    yield np.log((p + 1e-6) / (1 - p + 1e-6)).clip(-_MOST_LOGIT, _MOST_LOGIT)
    rows, columns = p.sum(axis=1, keepdims=True) - p, p.sum(axis=0, keepdims=True) - p
    yield np.minimum(rows, columns)
    yield np.maximum(rows, columns)
    rows, columns = rivals(p), rivals(p.T).T
    yield np.minimum(rows, columns)
    yield np.maximum(rows, columns)
    yield _moved(p, 1, 1) + _moved(p, -1, -1)
    yield _moved(p, 0, 1) + _moved(p, 0, -1) + _moved(p, 1, 0) + _moved(p, -1, 0)
    yield _moved(p, 1, -1) + _moved(p, -1, 1)


def _moved(values: Probabilities, down: int, right: int) -> Probabilities:
    """The value that stands so many rows below and columns to the right of each; 0 outside."""
    padded = np.pad(values, 1)
    n, m = values.shape
    return padded[1 + down : 1 + down + n, 1 + right : 1 + right + m]
