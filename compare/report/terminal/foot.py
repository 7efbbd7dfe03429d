"""Draws what stands under the facts: that none was found, skipped inputs, and the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from compare.report.clean import one_line
from compare.report.terminal.text import bullet, hanging, words
from compare.report.wording import nothing_found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from compare.model import Relation, Report
    from compare.report.terminal.glyphs import Look

__all__ = ["footer"]


def footer(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    """The lines below the last fact."""
    if nothing := nothing_found(report, only):
        yield words(nothing, look)
        yield Text()
    if report.skipped:
        yield Text("Not compared", style="bold")
    for skipped in report.skipped:
        line = f"{one_line(skipped.source)}: {one_line(skipped.reason)}"
        yield hanging(bullet(look), words(line, look))
    if report.skipped:
        yield Text()
    yield words(one_line(report.signature), look, "dim")
