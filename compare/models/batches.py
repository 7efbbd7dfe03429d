"""Which texts the encoder takes together, and how many threads take part."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["batches", "processors", "threads_for"]

# A run reads all the weights, so that texts which share one gain up to half the time; from so many
# tokens on, the products themselves take the time, and more only takes more memory.
MOST_TOKENS = 256

# A thread that has fewer batches to do than this is hardly worth its start.
LEAST_BATCHES = 4

# Beyond this, threads wait for the memory that holds the weights.
MOST_THREADS = 16

# What a container may use of its processors: microseconds, and in how many of them.
QUOTA = Path("/sys/fs/cgroup/cpu.max")


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """Numbers of texts to take together, by their lengths in tokens, the longest first.

    Only texts of one length share a batch: none is padded, since that changes the last digits.
    """
    by_length: dict[int, list[int]] = {}
    for number, length in enumerate(lengths):
        by_length.setdefault(length, []).append(number)
    found = []
    for length in sorted(by_length, reverse=True):
        alike, size = by_length[length], max(1, MOST_TOKENS // max(1, length))
        found += [alike[first : first + size] for first in range(0, len(alike), size)]
    return found


def threads_for(count: int, wanted: int) -> int:
    """How many threads take ``count`` batches; ``wanted`` of them, if it is not 0."""
    if wanted:
        return wanted
    return max(1, min(MOST_THREADS, processors(), count // LEAST_BATCHES))


def processors() -> int:
    """The processors that this process may use, within the limit of its container."""
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    with suppress(OSError, ValueError):  # no container, or "max", which is no limit
        quota, period = map(int, QUOTA.read_text(encoding="ascii").split())
        count = min(count, max(1, quota // period))
    return count
