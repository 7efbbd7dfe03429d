"""The tables of an evaluation: figures beside their floors, counts by class, counts by event."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table

from compare.evaluate.counts import Count
from compare.evaluate.evaluation import System
from compare.evaluate.figures import SHARES, Figure
from compare.report.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.evaluate.evaluation import Evaluation, Score
    from compare.evaluate.intervals import Estimate
    from compare.evaluate.tallies import Tally

__all__ = ["tables"]

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
_NOTHING = "-"
_INTERVAL = len("[0.00-0.00]")


def tables(evaluation: Evaluation, *, unicode: bool, by_event: bool) -> Iterator[Table]:
    """The tables in their order; ``unicode=False`` draws with ASCII alone."""
    yield _figures(evaluation, unicode=unicode)
    yield _tallies("links found, by relation", evaluation.relations(), unicode=unicode)
    if kinds := evaluation.kinds():
        yield _tallies("divergences, by kind", kinds, unicode=unicode)
    if by_event:
        yield _events(evaluation, unicode=unicode)


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


def _events(evaluation: Evaluation, *, unicode: bool) -> Table:
    """What is found on each event, of what is marked there, and what is false."""
    table = _empty("by event", unicode=unicode)
    for heading in ("links", "false", "relation", "divergences", "false"):
        table.add_column(heading, justify="right")
    for event in evaluation.events:
        table.add_row(
            one_line(event.name),
            _counted(event.counts, Figure.LINK_RECALL),
            str(event.counts[Count.LINKS_FALSE]),
            _counted(event.counts, Figure.RELATION_ACCURACY),
            _counted(event.counts, Figure.DIVERGENCE_RECALL),
            str(event.counts[Count.DIVERGENCES_FALSE]),
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
