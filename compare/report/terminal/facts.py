"""Draws a fact that two or more sources report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from compare.model import Fact, Relation, Report
from compare.report.clean import one_line
from compare.report.marks import excerpts
from compare.report.notes import Note, notes, said
from compare.report.terminal.text import bullet, excerpt_text, hanging, marker, words
from compare.report.wording import label_detail, name, relation_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.report.terminal.glyphs import Look

__all__ = ["shared_fact"]

_LABEL_STYLES = {
    Relation.DIVERGE: "black on yellow",
    Relation.ADDS_DETAIL: "bold blue reverse",
    Relation.AGREE: "bold",
}

# Columns between two sources, and of the word before a note ("why", "also", "note").
_GAP = 4
_LEAD = 4


def shared_fact(report: Report, fact: Fact, look: Look) -> RenderableType:
    """The label, each source's words, and why."""
    many = len(fact.sources)
    body = _side_by_side if 1 < many <= look.columns else _stacked
    under = (_note(note, look) for note in notes(report, fact))
    return Group(_label(report, fact, look), body(report, fact, look), *under)


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
    word = relation_word(fact.relation)
    block = look.color and fact.relation is not Relation.AGREE
    # A coloured block needs a margin inside; anywhere else that would be a gap.
    text = words(f" {word} " if block else word, look, _LABEL_STYLES[fact.relation])
    if detail := label_detail(report, fact):
        text = Text.assemble(text, words(f" {look.glyphs.dot} {detail}", look, "bold"))
    return text


def _said(report: Report, fact: Fact, source_id: str, look: Look) -> Iterator[RenderableType]:
    own = excerpts(report, fact, source_id)
    for excerpt in own:
        text = excerpt_text(excerpt, look)
        # With several stretches in one cell, a bullet tells a new one from a wrapped line.
        yield text if len(own) == 1 else hanging(bullet(look), text)
        if note := said(excerpt):
            yield words(note, look, "dim")


def _side_by_side(report: Report, fact: Fact, look: Look) -> RenderableType:
    number = len(fact.sources)
    width = (look.width - _GAP * (number - 1)) // number
    table = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
    for _ in fact.sources:
        table.add_column(width=width, overflow="fold")
    table.add_row(*(_name(report, source_id, look) for source_id in fact.sources))
    table.add_row(*(Group(*_said(report, fact, s, look)) for s in fact.sources))
    return table


def _stacked(report: Report, fact: Fact, look: Look) -> RenderableType:
    rows: list[RenderableType] = []
    for source_id in fact.sources:
        body = Group(
            words(name(report.source(source_id)), look, "bold"),
            *_said(report, fact, source_id, look),
        )
        rows.append(hanging(marker(source_id), body, gap=2))
    return Group(*rows)


def _name(report: Report, source_id: str, look: Look) -> RenderableType:
    return hanging(marker(source_id), words(name(report.source(source_id)), look, "bold"), gap=2)


def _note(note: Note, look: Look) -> RenderableType:
    lead = Text(f"{note.lead:<{_LEAD}}", style="dim")
    return hanging(lead, words(note.text, look, "dim" if note.quiet else ""), gap=2)
