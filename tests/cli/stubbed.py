"""Runs the command line as a process, with a pipeline that answers at once.

The first word of each input picks the event; "slow" waits to be interrupted.
"""

from __future__ import annotations

import sys
import time
from types import ModuleType
from typing import TYPE_CHECKING, Any

from tests.report.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.model import Report


def compare_files(
    paths: Sequence[str], *, progress: Callable[[str, int, int], None] | None = None, **_: Any
) -> Report:
    """The report of the event that the first path names."""
    if progress:
        progress("reading", 1, 2)
    if paths[0] == "slow":
        sys.stderr.write("waiting\n")
        sys.stderr.flush()
        time.sleep(30)
    return EVENTS[paths[0]]()


def pipeline() -> ModuleType:
    """A module to stand in for ``compare.pipeline``."""
    module = ModuleType("compare.pipeline")
    module.compare_files = compare_files  # type: ignore[attr-defined]  # a module made by hand
    return module


if __name__ == "__main__":
    sys.modules["compare.pipeline"] = pipeline()
    from compare.cli import main

    sys.exit(main())
