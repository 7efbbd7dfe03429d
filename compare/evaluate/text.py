"""The evaluation as text: a table of the figures beside their floors, then the mistakes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.evaluate.counts import Count
from compare.evaluate.evaluation import System
from compare.evaluate.intervals import CONFIDENCE, RESAMPLES
from compare.evaluate.tables import tables
from compare.report.clean import one_line
from compare.report.terminal.glyphs import ASCII, UNICODE, Look
from compare.report.terminal.render import make_console

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.evaluate.evaluation import Evaluation, Mistake

__all__ = ["LEAST_WIDTH", "render_mistakes", "render_table"]

_MEASURED: Mapping[System, str] = MappingProxyType(
    {
        System.EMBEDDING: "the encoder's cosine of two sentences",
        System.DIFFLIB: "difflib's ratio of the words of two sentences",
    }
)
# Narrower than this, words and intervals would be broken apart.
LEAST_WIDTH = 66


def render_table(
    evaluation: Evaluation, *, width: int, unicode: bool = True, by_event: bool = False
) -> str:
    """The figures with their intervals, the counts by class, the floors, and the signature.

    ``width`` columns are filled at most, but LEAST_WIDTH in any case; ``unicode=False`` draws
    with ASCII alone; ``by_event`` adds a table with a row an event.
    """
    console = make_console(
        Look(max(width, LEAST_WIDTH), UNICODE if unicode else ASCII, color=False)
    )
    with console.capture() as capture:
        console.print(_heading(evaluation))
        console.print()
        for table in tables(evaluation, unicode=unicode, by_event=by_event):
            console.print(table)
            console.print()
        for note in _notes(evaluation):
            console.print(note)
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def render_mistakes(evaluation: Evaluation) -> str:
    """Every missed and false link and divergence with its words, event by event."""
    lines = (
        line
        for event in evaluation.events
        for mistake in event.mistakes
        for line in _mistake(event.name, mistake)
    )
    return "".join(f"{line}\n" for line in lines)


def _mistake(event: str, mistake: Mistake) -> Iterator[str]:
    yield f"{one_line(event)}: {mistake.kind}: {mistake.label.replace('_', ' ')}"
    for passage in mistake.words:
        yield f'  {passage.source}  {passage.start}:{passage.end}  "{one_line(passage.text)}"'


def _heading(evaluation: Evaluation) -> str:
    counts = evaluation.score().counts
    links = counts[Count.LINKS_FOUND] + counts[Count.LINKS_MISSED]
    divergences = counts[Count.DIVERGENCES_FOUND] + counts[Count.DIVERGENCES_MISSED]
    marked = f"{_number(links, 'link')} and {_number(divergences, 'divergence')}"
    return f"{_number(len(evaluation.events), 'event')}, {marked} that every reader marked"


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _notes(evaluation: Evaluation) -> Iterator[str]:
    yield "relation, who adds: over the links that each found."
    if evaluation.kinds():
        yield "divergences, by kind: found and right whatever kind they are said to be."
        yield from _named(evaluation)
    if len(evaluation.events) > 1:
        share = f"{100 * CONFIDENCE:.0f} %"
        yield f"In brackets: {share} bootstrap interval, {RESAMPLES} resamples of the events."
    for score in evaluation.scores:
        if score.cuts:
            cuts = f"linked {_onwards(score.cuts.link)}, agreeing {_onwards(score.cuts.agree)}"
            best = "the best thresholds on this data, so an upper bound"
            yield f"{score.system}: {_MEASURED[score.system]}; {cuts}: {best}."
    yield one_line(evaluation.signature)


def _named(evaluation: Evaluation) -> Iterator[str]:
    tallies = evaluation.kinds().values()
    if found := sum(tally.found for tally in tallies):
        named = sum(tally.named for tally in tallies)
        yield f"Of {_number(found, 'divergence')} found, {named} of the marked kind."


def _onwards(threshold: float) -> str:
    return f"from {threshold:.2f} on" if threshold <= 1 else "never"
