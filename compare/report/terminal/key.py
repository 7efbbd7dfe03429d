"""Draws the legend above the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from compare.report.legend import BRACKETS, Legend, legend
from compare.report.terminal.glyphs import MARK_STYLES, Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Relation, Report

__all__ = ["key"]

_GAP = 3


def key(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    """The marks in use with their meanings; a line ends between two of them, never inside one."""
    lines: list[Text] = []
    for item in _items(legend(report, only), look):
        if lines and lines[-1].cell_len + _GAP + item.cell_len <= look.measure:
            lines[-1].append(" " * _GAP).append_text(item)
        else:
            lines.append(item)
    if lines:
        yield Group(*lines)
        yield Text()


def _items(used: Legend, look: Look) -> Iterator[Text]:
    for mark, meaning in used.marks:
        before, after = look.around(mark)
        yield Text.assemble((f"{before}words{after}", MARK_STYLES[mark]), f" {meaning}")
    if used.brackets:
        yield Text.assemble(("[words]", "dim"), f" {BRACKETS}")
