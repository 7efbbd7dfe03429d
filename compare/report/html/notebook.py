"""A small table for notebooks: the facts that sources share, one row a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.report.html.facts import shared_sections
from compare.report.html.page import template
from compare.report.order import ALL_RELATIONS
from compare.report.wording import remarks, report_title, summary

if TYPE_CHECKING:
    from compare.model import Report

__all__ = ["render_notebook"]


def render_notebook(report: Report) -> str:
    """The shared facts as an HTML table without style or script, for a notebook's cell."""
    return template("notebook.html").render(
        report=report,
        title=report_title(report),
        summary=(*summary(report), *remarks(report)),
        sections=list(shared_sections(report, ALL_RELATIONS)),
    )
