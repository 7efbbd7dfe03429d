"""What the signs of a report mean: those that it uses, and no others."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from compare.report.marks import Mark, excerpts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.model import Relation, Report

__all__ = ["BRACKETS", "Legend", "legend"]

# What each mark means, in the order and the words of every legend.
MEANINGS: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.DIVERGES: "the sources diverge on this",
        Mark.ADDS: "no other source gives this",
        Mark.DIFFERS: "worded differently",
    }
)
# What words in square brackets are.
BRACKETS = "from elsewhere in the article"


class Legend(NamedTuple):
    """The marks in use with their meanings, and whether words stand in brackets."""

    marks: tuple[tuple[Mark, str], ...]
    brackets: bool


def legend(report: Report, only: frozenset[Relation]) -> Legend:
    """What is to be explained of the facts of these relations; lone facts show no marks."""
    shown = [
        (len(fact.sources) > 1, excerpt)
        for fact in report.facts
        if fact.relation in only
        for source in fact.sources
        for excerpt in excerpts(report, fact, source)
    ]
    used = {run.mark for shared, excerpt in shown if shared for run in excerpt.runs}
    marks = tuple((mark, meaning) for mark, meaning in MEANINGS.items() if mark in used)
    return Legend(marks, any(excerpt.subject for _, excerpt in shown))
