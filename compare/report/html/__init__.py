"""The HTML report: one self-contained page that fetches nothing and reads without scripts."""

from __future__ import annotations

from compare.report.html.notebook import render_notebook
from compare.report.html.page import render_html

__all__ = ["render_html", "render_notebook"]
