"""Draws what stands under the facts: the legend, skipped inputs, and the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from compare.report.clean import one_line
from compare.report.marks import MEANINGS
from compare.report.terminal.glyphs import MARK_STYLES, Look
from compare.report.terminal.text import bullet, hanging, words
from compare.report.wording import nothing_found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Relation, Report

__all__ = ["footer"]

_GAP = 3


def footer(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    """The lines below the last fact; where none is shown, there are no marks to explain."""
    nothing = nothing_found(report, only)
    yield words(nothing, look) if nothing else _legend(look)
    if report.skipped:
        yield Text()
        yield Text("Not compared", style="bold")
    for skipped in report.skipped:
        line = f"{one_line(skipped.source)}: {one_line(skipped.reason)}"
        yield hanging(bullet(look), words(line, look))
    yield Text()
    yield words(one_line(report.signature), look, "dim")


def _legend(look: Look) -> RenderableType:
    """The marks with their meanings; a line ends between two of them, never inside one."""
    lines: list[Text] = []
    for item in _items(look):
        if lines and lines[-1].cell_len + _GAP + item.cell_len <= look.measure:
            lines[-1].append(" " * _GAP).append_text(item)
        else:
            lines.append(item)
    return Group(*lines)


def _items(look: Look) -> Iterator[Text]:
    for mark, meaning in MEANINGS.items():
        before, after = look.around(mark)
        yield Text.assemble((f"{before}words{after}", MARK_STYLES[mark]), f" {meaning}")
    yield Text.assemble(("[words]", "dim"), " from elsewhere in the article")
