"""The processes below another, found in /proc."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["children", "kill", "left_after"]


def children(process: int) -> Iterator[int]:
    """All processes below ``process``."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):  # it has ended since
            continue
        if parent == process:
            yield int(stat.parent.name)
            yield from children(int(stat.parent.name))


def left_after(seconds: int, processes: list[int]) -> list[int]:
    """Those that are still there after so long; Ray's own end a little after the program."""
    for _ in range(seconds * 20):
        processes = [one for one in processes if Path(f"/proc/{one}").exists()]
        if not processes:
            break
        time.sleep(0.05)
    return processes


def kill(processes: list[int]) -> None:
    """End them at once, so that no test leaves anything running."""
    for one in processes:
        with suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)
