"""The evaluation as text: a table of the figures beside their floors, then the mistakes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table

from compare.evaluate.counts import Count
from compare.evaluate.evaluation import System
from compare.evaluate.figures import SHARES, Figure
from compare.evaluate.intervals import CONFIDENCE, RESAMPLES, Estimate
from compare.report.clean import one_line
from compare.report.terminal.glyphs import ASCII, UNICODE, Look
from compare.report.terminal.render import make_console

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.evaluate.evaluation import Evaluation, Mistake, Score
    from compare.evaluate.tallies import Tally

__all__ = ["LEAST_WIDTH", "render_mistakes", "render_table"]

_NAMES: Mapping[Figure, str] = MappingProxyType(
    {
        Figure.LINK_PRECISION: "links: precision",
        Figure.LINK_RECALL: "links: recall",
        Figure.LINK_F1: "links: F1",
        Figure.RELATION_ACCURACY: "relation: accuracy",
        Figure.RELATION_MACRO_F1: "relation: macro-F1",
        Figure.DIRECTION_ACCURACY: "who adds: accuracy",
        Figure.ONLY_PRECISION: "one source only: precision",
        Figure.ONLY_RECALL: "one source only: recall",
        Figure.ONLY_F1: "one source only: F1",
        Figure.DIVERGENCE_PRECISION: "divergences: precision",
        Figure.DIVERGENCE_RECALL: "divergences: recall",
        Figure.FALSE_DIVERGENCES: "false divergences a pair",
    }
)
# A rule stands before each of these.
_GROUPS = frozenset({Figure.RELATION_ACCURACY, Figure.ONLY_PRECISION, Figure.DIVERGENCE_PRECISION})
_MEASURED: Mapping[System, str] = MappingProxyType(
    {
        System.EMBEDDING: "the encoder's cosine of two sentences",
        System.DIFFLIB: "difflib's ratio of the words of two sentences",
    }
)
_NOTHING = "-"
# Narrower than this, words and intervals would be broken apart.
LEAST_WIDTH = 66
_INTERVAL = len("[0.00-0.00]")


def render_table(evaluation: Evaluation, *, width: int, unicode: bool = True) -> str:
    """The figures with their intervals, the counts by class, the floors, and the signature.

    ``width`` columns are filled at most, but LEAST_WIDTH in any case; ``unicode=False`` draws
    with ASCII alone.
    """
    console = make_console(
        Look(max(width, LEAST_WIDTH), UNICODE if unicode else ASCII, color=False)
    )
    with console.capture() as capture:
        console.print(_heading(evaluation))
        console.print()
        for table in _tables(evaluation, unicode=unicode):
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


def _tables(evaluation: Evaluation, *, unicode: bool) -> Iterator[Table]:
    yield _figures(evaluation, unicode=unicode)
    yield _tallies("links found, by relation", evaluation.relations(), unicode=unicode)
    if kinds := evaluation.kinds():
        yield _tallies("divergences, by kind", kinds, unicode=unicode)


def _empty(title: str, *, unicode: bool) -> Table:
    table = Table(box=box.SIMPLE if unicode else box.ASCII, show_edge=False, pad_edge=False)
    table.add_column(title, overflow="fold")
    return table


def _tallies(title: str, tallies: Mapping[Any, Tally], *, unicode: bool) -> Table:
    table = _empty(title, unicode=unicode)
    for heading in ("marked", "found", "said", "right", "precision", "recall"):
        table.add_column(heading, justify="right")
    for name, tally in tallies.items():
        shares = (tally.precision, tally.recall)
        table.add_row(
            name.value.replace("_", " "),
            *map(str, (tally.required, tally.found, tally.said, tally.right)),
            *(_NOTHING if share is None else f"{share:.2f}" for share in shares),
        )
    return table


def _figures(evaluation: Evaluation, *, unicode: bool) -> Table:
    table = _empty("", unicode=unicode)
    for score in evaluation.scores:
        table.add_column(score.system.value, justify="right", min_width=_INTERVAL)
        if score.system is System.TOOL:
            table.add_column("counted", justify="right")
    for figure in Figure:
        if figure in _GROUPS:
            table.add_section()
        cells = [cell for score in evaluation.scores for cell in _cells(score, figure)]
        table.add_row(_NAMES[figure], *cells)
    return table


def _cells(score: Score, figure: Figure) -> Iterator[str]:
    yield _estimate(score.figures.get(figure))
    if score.system is System.TOOL:
        yield _counted(score.counts, figure)


def _estimate(estimate: Estimate | None) -> str:
    if estimate is None or estimate.value is None:
        return _NOTHING
    if estimate.low is None or estimate.high is None:
        return f"{estimate.value:.2f}"
    return f"{estimate.value:.2f} [{estimate.low:.2f}-{estimate.high:.2f}]"


def _counted(counts: Mapping[Count, int], figure: Figure) -> str:
    """What the figure is a share of; nothing for an F1."""
    if figure not in SHARES:
        return ""
    part, whole = (sum(counts[name] for name in names) for names in SHARES[figure])
    return f"{part} of {whole}"


def _notes(evaluation: Evaluation) -> Iterator[str]:
    yield "relation, who adds: over the links that each found."
    if evaluation.kinds():
        yield "divergences, by kind: found and right whatever kind they are said to be."
    if len(evaluation.events) > 1:
        share = f"{100 * CONFIDENCE:.0f} %"
        yield f"In brackets: {share} bootstrap interval, {RESAMPLES} resamples of the events."
    for score in evaluation.scores:
        if score.cuts:
            cuts = f"linked {_onwards(score.cuts.link)}, agreeing {_onwards(score.cuts.agree)}"
            best = "the best thresholds on this data, so an upper bound"
            yield f"{score.system}: {_MEASURED[score.system]}; {cuts}: {best}."
    yield one_line(evaluation.signature)


def _onwards(threshold: float) -> str:
    return f"from {threshold:.2f} on" if threshold <= 1 else "never"
