"""Progress on standard error, where somebody watches it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.pipeline import Progress

__all__ = ["progress"]


@contextmanager
def progress(*, color: bool, also: Progress | None = None) -> Iterator[Progress | None]:
    """A callable for the pipeline that shows its stages, or None when nobody would see them.

    ``also`` hears of every stage, whether they are shown or not.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield also
        return
    from rich.console import Console
    from rich.markup import escape

    console = Console(stderr=True, no_color=not color, highlight=False)
    with console.status("starting") as status:

        def show(stage: str, done: int, total: int) -> None:
            counted = f" ({done} of {total})" if total > 1 else ""
            status.update(escape(f"{stage}{counted}"))
            if also:
                also(stage, done, total)

        yield show
