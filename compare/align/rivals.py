"""What each value of a row or a column competes with."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from compare.align.overlap import Matrix

__all__ = ["margins", "rivals"]

_Float = TypeVar("_Float", np.float32, np.float64)


def rivals(values: npt.NDArray[_Float]) -> npt.NDArray[_Float]:
    """The greatest other value of each value's row; 0 in a row of one."""
    if values.shape[1] < 2:
        return np.zeros_like(values)
    top = np.partition(values, -2, axis=1)[:, -2:]
    return np.where(values >= top[:, 1:], top[:, :1], top[:, 1:])


def margins(values: Matrix) -> tuple[Matrix, Matrix]:
    """The lower and the higher of the margins that each value has in its row and its column."""
    row, column = _margin(values), _margin(values.T).T
    return np.minimum(row, column), np.maximum(row, column)


def _margin(values: Matrix) -> Matrix:
    """How far each value lies above (or below) the best other value of its row; 0 without one."""
    if values.shape[1] < 2:
        return np.zeros_like(values)
    return np.asarray(values - rivals(values), dtype=np.float32)
