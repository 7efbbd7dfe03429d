"""Draws what one source alone reports: one row a claim."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.report.marks import Excerpt, Mark, Run, excerpts
from compare.report.notes import said
from compare.report.terminal.text import bullet, excerpt_text, hanging, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from compare.model import Fact, Report
    from compare.report.terminal.glyphs import Look

__all__ = ["alone_rows"]


def alone_rows(
    report: Report, source_id: str, facts: Iterable[Fact], look: Look
) -> Iterator[RenderableType]:
    """One row for each stretch, unmarked: that the source is alone with it, the heading says."""
    for fact in facts:
        for excerpt in excerpts(report, fact, source_id):
            text = excerpt_text(_unmarked(excerpt), look)
            if note := said(excerpt):
                text.append_text(words(f" ({note})", look, "dim"))
            yield hanging(bullet(look), text)


def _unmarked(excerpt: Excerpt) -> Excerpt:
    plain = (Run(excerpt.text, Mark.PLAIN),)
    return replace(excerpt, runs=plain)
