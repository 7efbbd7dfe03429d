"""How many threads multiply matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

__all__ = ["one_thread"]


def one_thread() -> AbstractContextManager[object]:
    """Matrix products on one thread while it is open.

    Those of two articles are so small that several threads wait for each other ten times as long
    as they work; and one thread adds in the same order on every machine.
    """
    from threadpoolctl import threadpool_limits  # reads the libraries of the process when imported

    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits
