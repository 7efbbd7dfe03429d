"""The terminal report: side by side where there is room, stacked where there is not."""

from __future__ import annotations

from compare.report.terminal.glyphs import can_show
from compare.report.terminal.picture import render_svg
from compare.report.terminal.render import render_terminal

__all__ = ["can_show", "render_svg", "render_terminal"]
