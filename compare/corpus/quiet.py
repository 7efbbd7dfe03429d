"""Keeps what libraries say out of the terminal: it goes to a log instead."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["quiet"]


@contextlib.contextmanager
def quiet(log: Path) -> Iterator[None]:
    """Standard output and error lead into ``log`` while the block runs, those of C++ code, too.

    Whoever has to tell something meanwhile opens a copy of the terminal before.
    """
    with log.open("a", encoding="utf-8") as file, contextlib.ExitStack() as stack:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        for descriptor in (1, 2):
            stack.enter_context(_led_into(descriptor, file.fileno()))
        stack.enter_context(contextlib.redirect_stdout(file))
        stack.enter_context(contextlib.redirect_stderr(file))
        yield


@contextlib.contextmanager
def _led_into(descriptor: int, target: int) -> Iterator[None]:
    try:
        kept = os.dup(descriptor)
    except OSError:  # it was closed before the program began
        yield
        return
    os.dup2(target, descriptor)
    try:
        yield
    finally:
        os.dup2(kept, descriptor)
        os.close(kept)
