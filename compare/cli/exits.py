"""The exit codes of the command line."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["Exit"]


class Exit(IntEnum):
    """What an exit code says; ``INTERRUPTED`` is the shell's code for Ctrl-C.

    ``BUG`` is what sysexits.h calls an internal software error.
    """

    DONE = 0
    DIVERGES = 1
    ERROR = 2
    BUG = 70
    INTERRUPTED = 130
