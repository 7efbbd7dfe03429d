"""The terminal report as a picture, for a README or a talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.console import Group
from rich.terminal_theme import TerminalTheme

from compare.report.order import ALL_RELATIONS
from compare.report.terminal.glyphs import UNICODE, Look
from compare.report.terminal.render import LEAST_WIDTH, make_console, parts

if TYPE_CHECKING:
    from compare.model import Report

__all__ = ["render_svg"]

# Yellow and blue are the orange and sky blue of Okabe and Ito, which all colour vision tells
# apart; the report uses no other colour, so the rest of the sixteen are close greys.
_GREY = (203, 203, 203)
_BLACK = (16, 16, 16)
_BASE = [_BLACK, _GREY, _GREY, (230, 159, 0), (86, 180, 233), _GREY, _GREY, _GREY]
_THEME = TerminalTheme((32, 33, 36), (222, 222, 222), _BASE, _BASE)


def render_svg(report: Report, width: int) -> str:
    """The coloured report at ``width`` columns as SVG text that fetches nothing."""
    look = Look(max(width, LEAST_WIDTH), UNICODE, color=True)
    console = make_console(look, record=True)
    console.print(Group(*parts(report, look, ALL_RELATIONS)))
    svg = console.export_svg(title="factcompare", theme=_THEME, unique_id="factcompare")
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
