"""The time that one input may take."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clock", "within"]

T = TypeVar("T")


class Clock:
    """Counts the seconds that are left for ``source``."""

    def __init__(self, seconds: float, source: str) -> None:
        self._seconds = seconds
        self._source = source
        self._ends = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left, more than 0; raises InputError when there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise _too_slow(self._seconds, self._source)
        return min(left, threading.TIMEOUT_MAX)


def within(seconds: float, source: str, work: Callable[[], T]) -> T:
    """What ``work`` returns, or InputError, naming ``source``, if that takes longer.

    Parsers written in C cannot be stopped from outside, so ``work`` runs in a thread of its own;
    one that is too slow is left behind, and does not keep the process from ending.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # raised again where the result is asked for
            future.set_exception(error)

    threading.Thread(target=run, name="factcompare-reading", daemon=True).start()
    try:
        return future.result(min(seconds, threading.TIMEOUT_MAX))
    except TimeoutError:
        if future.done():
            raise
        raise _too_slow(seconds, source) from None


def _too_slow(seconds: float, source: str) -> InputError:
    problem = f"takes longer than {seconds:g} seconds to read"
    return InputError(source, problem, "raise max_seconds, or give the article alone as text")
