"""A bar on standard error for work that takes hours, where somebody watches it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.pipeline import Progress

__all__ = ["bar"]


@contextmanager
def bar() -> Iterator[Progress]:
    """A callable that shows one line: the stage, how far it is, and when it will be done.

    The line goes to a copy of standard error, so that it stays where it is when the work leads
    standard error elsewhere. Where nobody would see it, nothing is shown.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda stage, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as Remaining

    with os.fdopen(os.dup(sys.stderr.fileno()), "w", encoding=sys.stderr.encoding) as copy:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Remaining())
        with Progress(*columns, console=Console(file=copy), transient=True) as shown:
            task = shown.add_task("starting", total=None)
            stages = [""]

            def tell(stage: str, done: int, total: int) -> None:
                if stage != stages[0]:  # a new stage has a pace of its own
                    stages[0] = stage
                    shown.reset(task, description=stage)
                shown.update(task, completed=done, total=total)

            yield tell
