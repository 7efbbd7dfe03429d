"""Draws a fact that two or more sources report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from compare.report.camps import same_words
from compare.report.clean import one_line
from compare.report.marks import excerpts
from compare.report.notes import Note, notes, said
from compare.report.standing import Standing, standing, standing_word
from compare.report.terminal.text import bullet, excerpt_text, hanging, marker, words
from compare.report.wording import label_detail, name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Fact, Report
    from compare.report.marks import Excerpt
    from compare.report.terminal.glyphs import Look

    # Letter and names of the sources that say the same, and their words.
    _Block = tuple[tuple[Text, Text], list[RenderableType]]

__all__ = ["shared_fact"]

_LABEL_STYLES = {
    Standing.DIVERGE: "black on yellow",
    Standing.ADDS_DETAIL: "bold blue reverse",
    Standing.AGREE: "bold",
    Standing.DOUBTFUL: "magenta",
}
_BLOCKS = frozenset({Standing.DIVERGE, Standing.ADDS_DETAIL})

# Columns between two sources, and of the word before a note ("why", "also", "note").
_GAP = 4
_LEAD = 4


def shared_fact(report: Report, fact: Fact, look: Look) -> RenderableType:
    """The label, the words of each source, and why."""
    own = {source_id: excerpts(report, fact, source_id) for source_id in fact.sources}
    blocks = [(_names(report, ids, look), _said(own[ids[0]], look)) for ids in same_words(own)]
    body = _side_by_side if 1 < len(blocks) <= look.columns else _stacked
    under = (_note(note, look) for note in notes(report, fact))
    return Group(_label(report, fact, look), body(blocks, look), *under)


def _label(report: Report, fact: Fact, look: Look) -> RenderableType:
    text = _label_text(report, fact, look)
    lead, tail = look.glyphs.rule * 2, f" {one_line(fact.id)}"
    room = look.width - text.cell_len - len(lead) - len(tail) - 2
    if room < 1:
        return text
    return Text.assemble(
        (lead, "dim"), " ", text, " ", (look.glyphs.rule * room, "dim"), (tail, "dim")
    )


def _label_text(report: Report, fact: Fact, look: Look) -> Text:
    kind = standing(fact)
    word = standing_word(kind).upper()
    block = look.color and kind in _BLOCKS
    # A coloured block needs a margin inside; anywhere else that would be a gap.
    text = words(f" {word} " if block else word, look, _LABEL_STYLES[kind])
    if detail := label_detail(report, fact):
        text = Text.assemble(text, words(f" {look.glyphs.dot} {detail}", look, "bold"))
    return text


def _said(own: Sequence[Excerpt], look: Look) -> list[RenderableType]:
    found: list[RenderableType] = []
    for excerpt in own:
        lines: list[RenderableType] = [excerpt_text(excerpt, look)]
        if note := said(excerpt):
            lines.append(words(note, look, "dim"))
        # With several stretches in one cell, a bullet tells a new one from a wrapped line.
        found += lines if len(own) == 1 else [hanging(bullet(look), Group(*lines))]
    return found


def _side_by_side(blocks: Sequence[_Block], look: Look) -> RenderableType:
    number = len(blocks)
    width = (look.width - _GAP * (number - 1)) // number
    table = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
    for _ in blocks:
        table.add_column(width=width, overflow="fold")
    table.add_row(*(hanging(lead, names, gap=2) for (lead, names), _ in blocks))
    table.add_row(*(Group(*body) for _, body in blocks))
    return table


def _stacked(blocks: Sequence[_Block], look: Look) -> RenderableType:
    return Group(*(hanging(lead, Group(names, *body), gap=2) for (lead, names), body in blocks))


def _names(report: Report, source_ids: Sequence[str], look: Look) -> tuple[Text, Text]:
    """The letter of the first source; its name, and the letters and names of the others."""
    first, *others = source_ids
    told = [f", {other.upper()} {name(report.source(other))}" for other in others]
    return marker(first), words(name(report.source(first)) + "".join(told), look, "bold")


def _note(note: Note, look: Look) -> RenderableType:
    lead = Text(f"{note.lead:<{_LEAD}}", style="dim")
    return hanging(lead, words(note.text, look, "dim" if note.quiet else ""), gap=2)
