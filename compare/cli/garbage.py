"""Keeps Python from looking for garbage where there is little: that took a tenth of a run."""

from __future__ import annotations

import atexit
import gc

__all__ = ["seldom_look_for_garbage"]

# Models and reports are no garbage; what little there is waits for so many new objects.
NEW_OBJECTS = 200_000


def seldom_look_for_garbage() -> None:
    """Look for garbage in this process only once in a while, and no more when it ends."""
    gc.set_threshold(NEW_OBJECTS)
    # What is frozen is not searched; the process gives back its memory all the same.
    atexit.register(gc.freeze)
