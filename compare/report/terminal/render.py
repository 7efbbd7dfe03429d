"""Puts the parts of the terminal report together."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console, Group, RenderableType
from rich.constrain import Constrain
from rich.text import Text

from compare.report.order import ALL_RELATIONS, alone, shared_by_standing
from compare.report.standing import section_note, section_title
from compare.report.terminal.alone import alone_rows
from compare.report.terminal.facts import shared_fact
from compare.report.terminal.foot import footer
from compare.report.terminal.glyphs import ASCII, UNICODE, Look
from compare.report.terminal.head import heading
from compare.report.terminal.key import key
from compare.report.terminal.text import words
from compare.report.wording import alone_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Relation, Report

__all__ = ["LEAST_WIDTH", "make_console", "parts", "render_terminal"]

# Narrower than this, a column would break ordinary words.
LEAST_WIDTH = 20


def render_terminal(
    report: Report,
    *,
    width: int,
    color: bool,
    only: frozenset[Relation] = ALL_RELATIONS,
    unicode: bool = True,
) -> str:
    """The report as text for a terminal of ``width`` columns; escape codes only with ``color``.

    ``only`` keeps the facts of these relations; ``unicode=False`` draws with ASCII alone.
    """
    look = Look(max(width, LEAST_WIDTH), UNICODE if unicode else ASCII, color)
    console = make_console(look)
    with console.capture() as capture:
        console.print(Group(*parts(report, look, only)))
    return "".join(f"{line.rstrip()}\n" for line in capture.get().removesuffix("\n").split("\n"))


def make_console(look: Look, *, record: bool = False) -> Console:
    """A console that looks at nothing but its arguments."""
    return Console(
        file=io.StringIO(),
        width=look.width,
        height=100,
        color_system="standard" if look.color else None,
        force_terminal=look.color,
        legacy_windows=False,
        no_color=not look.color,
        highlight=False,
        markup=False,
        emoji=False,
        record=record,
        _environ={},
    )


def parts(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    """What the report shows, from top to bottom."""
    for part in heading(report, look, only):
        yield Constrain(part, look.measure)
    yield Text()
    for part in key(report, look, only):
        yield Constrain(part, look.measure)
    yield from _shared(report, look, only)
    yield from _alone(report, look, only)
    for part in footer(report, look, only):
        yield Constrain(part, look.measure)


def _shared(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    for kind, facts in shared_by_standing(report, only):
        yield from _title(f"{section_title(kind)} ({len(facts)})", look)
        if note := section_note(kind):
            yield Constrain(words(note, look, "dim"), look.measure)
            yield Text()
        for fact in facts:
            yield shared_fact(report, fact, look)
            yield Text()


def _alone(report: Report, look: Look, only: frozenset[Relation]) -> Iterator[RenderableType]:
    for article in report.sources:
        facts = [fact for fact in alone(report, article.id) if fact.relation in only]
        if not facts:
            continue
        yield from _title(f"{alone_title(article)} ({len(facts)})", look)
        for row in alone_rows(report, article.id, facts, look):
            yield Constrain(row, look.measure)
        yield Text()


def _title(text: str, look: Look) -> Iterator[RenderableType]:
    yield words(text, look, "bold")
    yield Text()
