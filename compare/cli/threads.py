"""Keeps numpy from starting threads that nothing here has work for."""

from __future__ import annotations

import os

__all__ = ["no_matrix_threads"]

# The library that multiplies numpy's matrices.
VARIABLE = "OPENBLAS_NUM_THREADS"


def no_matrix_threads() -> None:
    """Let numpy multiply matrices on one thread, unless the user wants otherwise.

    All products are small and done on one thread anyway, but the library starts a thread for every
    processor when it is loaded, each of which looks for work for a while before it sleeps: a tenth
    of a run that asks no model, on two processors.
    """
    os.environ.setdefault(VARIABLE, "1")
