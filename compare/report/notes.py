"""What is said about a fact beside the words of its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Fact, Relation, Report
from compare.report.clean import one_line
from compare.report.wording import listed, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.report.marks import Excerpt

__all__ = ["Note", "notes", "said"]


@dataclass(frozen=True, slots=True)
class Note:
    """One line under a fact; ``quiet`` ones need no emphasis."""

    lead: str
    text: str
    quiet: bool = False


def notes(report: Report, fact: Fact) -> Iterator[Note]:
    """Why the sources diverge or who adds what, softer differences, and shared agency text."""
    for divergence in fact.divergences:
        yield Note("why", one_line(divergence.why))
    # A divergence says why itself, and that sources agree needs no reason.
    if fact.why and not fact.divergences and fact.relation is not Relation.AGREE:
        yield Note("why", one_line(fact.why), quiet=True)
    for contrast in fact.contrasts:
        yield Note("also", f"{one_line(contrast.why)} ({contrast.kind.value})", quiet=True)
    if fact.origin:
        yield Note("note", f"same agency text in {listed(names(report, fact.origin))}")


def said(excerpt: Excerpt) -> str:
    """What the words of an excerpt do not tell: that they are a headline, and who said them."""
    told = ["headline"] if excerpt.headline else []
    if excerpt.speakers:
        told.append(f"said by {listed(excerpt.speakers)}")
    return ", ".join(told)
