"""The exit codes of the command line."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["Exit"]


class Exit(IntEnum):
    """What an exit code says; ``INTERRUPTED`` is the shell's code for Ctrl-C."""

    DONE = 0
    DIVERGES = 1
    ERROR = 2
    INTERRUPTED = 130
