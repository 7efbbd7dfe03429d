"""Builds rich texts from words; nothing in them is ever read as rich mark-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from compare.report.marks import Excerpt, Mark, Run
from compare.report.terminal.glyphs import ASCII, MARK_STYLES, Look

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.containers import Lines

__all__ = ["bullet", "excerpt_text", "hanging", "marker", "words"]

_TYPOGRAPHY = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "...", "•": "*", "·": "-"}
)


class _Prose(Text):
    """A text whose lines end at the last word, so that no style shows on a space after it."""

    def wrap(self, *args: Any, **kwargs: Any) -> Lines:
        lines = super().wrap(*args, **kwargs)
        for line in lines:
            line.rstrip()
        return lines


def words(text: str, look: Look, style: str = "") -> Text:
    """``text`` as it stands, with plain quotation marks and dashes where glyphs fall back."""
    shown = text.translate(_TYPOGRAPHY) if look.glyphs is ASCII else text
    return Text(shown, style=style, overflow="fold")


def marker(source_id: str) -> Text:
    """The letter of a source."""
    return Text(source_id.upper(), style="bold")


def bullet(look: Look) -> Text:
    """The sign before a row of a list."""
    return Text(look.glyphs.bullet, style="dim")


def excerpt_text(excerpt: Excerpt, look: Look) -> Text:
    """One stretch of a source with its marks, and its subject in brackets before it."""
    text = _Prose(overflow="fold")
    if excerpt.subject:
        text.append_text(words(f"[{excerpt.subject}] ", look, "dim"))
    for run in excerpt.runs:
        text.append_text(_run_text(run, look))
    return text


def hanging(lead: Text, body: RenderableType, gap: int = 1) -> RenderableType:
    """``body`` to the right of ``lead``, wrapped lines under its own first column."""
    table = Table.grid(padding=0)
    table.add_column(width=lead.cell_len + gap, no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(lead, body)
    return table


def _run_text(run: Run, look: Look) -> Text:
    if run.mark is Mark.PLAIN:
        return words(run.text, look)
    before, after = look.around(run.mark)
    return words(f"{before}{run.text}{after}", look, MARK_STYLES[run.mark])
