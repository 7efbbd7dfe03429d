"""Prepares the overview: a bar of the relations, and the table of facts by sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.report.html.standing import Standing, standing, standing_word
from compare.report.marks import Mark, excerpts
from compare.report.order import ORDER, alone, shared
from compare.report.wording import section_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Fact, Relation, Report

__all__ = ["Bar", "Group", "Row", "bars", "groups", "lone_counts"]

# About two lines of the table; the full words stand in the card that the row leads to.
_GIST = 110


@dataclass(frozen=True, slots=True)
class Bar:
    """The share of one class of facts; ``start`` and ``width`` are per cent of the whole bar."""

    standing: Standing
    word: str
    count: int
    start: str
    width: str


@dataclass(frozen=True, slots=True)
class Row:
    """One fact, and for each source what it does in it, None where it is silent."""

    fact: str
    gist: str
    cells: tuple[tuple[str, Mark | None], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one relation."""

    standing: Standing
    title: str
    rows: tuple[Row, ...]


def bars(facts: Sequence[Fact]) -> Iterator[Bar]:
    """The classes that occur, each with its share of the facts."""
    tally = Counter(map(standing, facts))
    before = 0
    for kind in Standing:
        if number := tally[kind]:
            start, width = before / len(facts), number / len(facts)
            yield Bar(kind, standing_word(kind), number, f"{start:.3%}", f"{width:.3%}")
            before += number


def groups(report: Report, only: frozenset[Relation]) -> Iterator[Group]:
    """The shared facts as rows, in the order of the cards."""
    for relation in ORDER:
        facts = shared(report, relation) if relation in only else ()
        if facts:
            rows = tuple(_row(report, fact) for fact in facts)
            yield Group(Standing(relation.value), section_title(relation), rows)


def lone_counts(report: Report, only: frozenset[Relation]) -> tuple[tuple[str, int], ...]:
    """For each source how many facts it alone reports."""
    return tuple(
        (article.id, sum(fact.relation in only for fact in alone(report, article.id)))
        for article in report.sources
    )


def _row(report: Report, fact: Fact) -> Row:
    cells = tuple((article.id, _part(fact, article.id)) for article in report.sources)
    return Row(fact.id, _gist(report, fact), cells)


def _part(fact: Fact, source_id: str) -> Mark | None:
    if source_id not in fact.sources:
        return None
    if any(side.source == source_id for d in fact.divergences for side in d.sides):
        return Mark.DIVERGES
    adds = any(passage.source == source_id for passage in fact.adds)
    return Mark.ADDS if adds else Mark.PLAIN


def _gist(report: Report, fact: Fact) -> str:
    """The first words that the first source has on the fact."""
    text = next((e.text for e in excerpts(report, fact, fact.sources[0])), fact.id)
    if len(text) <= _GIST:
        return text
    return f"{text[:_GIST].rsplit(' ', 1)[0]} …"
