"""A report in a few lines, for whoever prints it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.model.fact import Relation

if TYPE_CHECKING:
    from compare.model.report import Report

__all__ = ["digest"]


def digest(report: Report) -> str:
    """The sources, how many facts they share with which relation, and why they diverge."""
    shared = report.shared()
    tally = Counter(fact.relation for fact in shared if not fact.is_doubtful)
    doubtful = sum(fact.is_doubtful for fact in shared)
    told = [
        f"{tally[Relation.AGREE]} agree",
        f"{tally[Relation.ADDS_DETAIL]} add detail",
        f"{tally[Relation.DIVERGE]} diverge",
    ]
    if doubtful:
        told.append(f"{doubtful} perhaps shared")
    why = [f"{fact.id}: {divergence.why}" for fact in shared for divergence in fact.divergences]
    head = f"{len(report.sources)} sources: {', '.join(one.name for one in report.sources)}"
    noun = "fact" if len(shared) == 1 else "facts"
    lines = [head, f"{len(shared)} shared {noun}: {', '.join(told)}", *why]
    return "\n".join(map(_line, lines))


def _line(text: str) -> str:
    """Text on one line, without what would drive a terminal."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
