"""Puts into words what a report says of passages, for whoever expected something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, Fact, Passage, Relation
from compare.report.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.check.told import Told

__all__ = ["quoted", "said_of", "said_of_divergence", "said_of_fact"]


def quoted(text: str) -> str:
    """``text`` on one line in quotation marks."""
    return f'"{one_line(text)}"'


def said_of_divergence(divergence: Divergence) -> str:
    """A divergence in a few words: ``diverge on time: a "noon" / b "1 p.m."``."""
    return f"diverge on {divergence.kind}: {_sides(divergence.sides)}"


def said_of_fact(fact: Fact) -> str:
    """The verdict on a fact, with its sources and the words that it rests on."""
    return f"{_where(fact)} {_verdict(fact)}"


def said_of(told: Told, passages: Iterable[Passage]) -> str:
    """Where each of ``passages`` stands in the report, source by source."""
    return "; ".join(f"{passage.source} {_place(told, passage)}" for passage in passages)


def _place(told: Told, passage: Passage) -> str:
    facts = told.facts(passage)
    if not facts:
        return "makes no claim there"
    shared = [fact for fact in facts if len(fact.sources) > 1]
    if not shared:
        return f"is alone in {', '.join(fact.id for fact in facts)}"
    return "stands in " + ", ".join(f"{_where(fact)} {_short(fact)}" for fact in shared)


def _where(fact: Fact) -> str:
    return f"{fact.id} ({', '.join(fact.sources)})"


def _short(fact: Fact) -> str:
    return fact.relation.value.replace("_", " ")


def _verdict(fact: Fact) -> str:
    if fact.relation is Relation.DIVERGE:
        return "; ".join(map(said_of_divergence, fact.divergences))
    if fact.relation is Relation.ADDS_DETAIL and fact.adds:
        return f"{_short(fact)}: {_sides(fact.adds)}"
    return _short(fact)


def _sides(passages: Iterable[Passage]) -> str:
    return " / ".join(f"{passage.source} {quoted(passage.text)}" for passage in passages)
