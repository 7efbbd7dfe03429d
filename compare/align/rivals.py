"""What each value of a row competes with."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

__all__ = ["rivals"]

_Float = TypeVar("_Float", np.float32, np.float64)


def rivals(values: npt.NDArray[_Float]) -> npt.NDArray[_Float]:
    """The greatest other value of each value's row; 0 in a row of one."""
    if values.shape[1] < 2:
        return np.zeros_like(values)
    top = np.partition(values, -2, axis=1)[:, -2:]
    return np.where(values >= top[:, 1:], top[:, :1], top[:, 1:])
