"""Prepares the overview: a bar of the relations, and the table of facts by sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.report.camps import Camp, camps, loners
from compare.report.marks import Mark, excerpts
from compare.report.order import alone, shared_by_standing
from compare.report.standing import (
    Standing,
    counted_word,
    section_title,
    standing,
    standing_word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Fact, Relation, Report

__all__ = ["Bar", "Group", "Row", "bars", "groups", "lone_counts", "parts"]


@dataclass(frozen=True, slots=True)
class Bar:
    """The share of one class of facts; ``start`` and ``width`` are per cent of the whole bar.

    ``word`` labels the class; ``told`` follows its count.
    """

    standing: Standing
    word: str
    told: str
    count: int
    start: str
    width: str


@dataclass(frozen=True, slots=True)
class Row:
    """One fact, and for each source what it does in it, None where it is silent.

    ``gist`` is what the first source says, with the ``subject`` that stands elsewhere; ``points``
    are the values that stand against each other. A cell also says whether its source is alone
    against others that agree.
    """

    fact: str
    subject: str
    gist: str
    points: tuple[tuple[Camp, ...], ...]
    cells: tuple[tuple[str, Mark | None, bool], ...]


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
            word, told = standing_word(kind), counted_word(kind, number)
            yield Bar(kind, word, told, number, f"{start:.3%}", f"{width:.3%}")
            before += number


def groups(report: Report, only: frozenset[Relation]) -> Iterator[Group]:
    """The shared facts as rows, in the order of the cards."""
    for kind, facts in shared_by_standing(report, only):
        yield Group(kind, section_title(kind), tuple(_row(report, fact) for fact in facts))


def parts(found: Sequence[Group]) -> frozenset[Mark | str | None]:
    """The signs that the rows use; "lone" where a source is alone against others that agree."""
    cells = [cell for group in found for row in group.rows for cell in row.cells]
    marks: set[Mark | str | None] = {mark for _, mark, _ in cells}
    return frozenset(marks | {"lone" for *_, lone in cells if lone})


def lone_counts(report: Report, only: frozenset[Relation]) -> tuple[tuple[str, int], ...]:
    """For each source how many facts it alone reports."""
    return tuple(
        (article.id, sum(fact.relation in only for fact in alone(report, article.id)))
        for article in report.sources
    )


def _row(report: Report, fact: Fact) -> Row:
    lone = loners(report, fact)
    cells = tuple((a.id, _part(fact, a.id), a.id in lone) for a in report.sources)
    said = next(iter(excerpts(report, fact, fact.sources[0])), None)
    subject, gist = (said.subject, said.text) if said else ("", fact.id)
    points = tuple(camps(report, divergence) for divergence in fact.divergences)
    return Row(fact.id, subject, gist, points, cells)


def _part(fact: Fact, source_id: str) -> Mark | None:
    if source_id not in fact.sources:
        return None
    if any(side.source == source_id for d in fact.divergences for side in d.sides):
        return Mark.DIVERGES
    adds = any(p.source == source_id for p in fact.adds) and not fact.is_doubtful
    return Mark.ADDS if adds else Mark.PLAIN
