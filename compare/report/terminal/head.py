"""Draws the heading: the event, its sources, and the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from compare.report.order import ALL_RELATIONS, ORDER
from compare.report.terminal.text import hanging, marker, words
from compare.report.wording import (
    listed,
    name,
    relation_word,
    remarks,
    report_title,
    summary,
    title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, Relation, Report
    from compare.report.terminal.glyphs import Look

__all__ = ["heading"]

# Below this, name, date and title stand under one another.
_NARROW = 60
_NAME_WIDTH = 28


def heading(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    """The lines above the first fact."""
    yield words(report_title(report), look, "bold")
    yield Text()
    yield _stacked(report, look) if look.width < _NARROW else _table(report, look)
    yield Text()
    for sentence in summary(report):
        yield words(sentence, look)
    for remark in remarks(report):
        yield words(remark, look, "bold")
    if only != ALL_RELATIONS:
        shown = [relation_word(relation) for relation in ORDER if relation in only]
        yield words(f"Shown here: {listed(shown)} only.", look, "dim")


def _table(report: Report, look: Look) -> RenderableType:
    widest = max((words(name(a), look).cell_len for a in report.sources), default=0)
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(width=min(widest, _NAME_WIDTH), overflow="fold")
    if dated := any(a.published for a in report.sources):
        table.add_column(no_wrap=True, width=10)
    table.add_column(overflow="fold")
    for article in report.sources:
        date = [Text(_date(article))] if dated else []
        cells = (marker(article.id), words(name(article), look, "bold"))
        table.add_row(*cells, *date, words(title(article), look))
    return table


def _stacked(report: Report, look: Look) -> RenderableType:
    rows: list[RenderableType] = []
    for article in report.sources:
        lines = [words(name(article), look, "bold")]
        lines += [words(text, look) for text in (_date(article), title(article)) if text]
        rows.append(hanging(marker(article.id), Group(*lines), gap=2))
    return Group(*rows)


def _date(article: Article) -> str:
    return article.published.isoformat() if article.published else ""
