"""What is said about a fact beside the words of its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.report.clean import one_line
from compare.report.wording import kind_word, listed, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Fact, Report
    from compare.report.marks import Excerpt

__all__ = ["Note", "notes", "said"]


@dataclass(frozen=True, slots=True)
class Note:
    """One line under a fact; ``quiet`` ones need no emphasis."""

    lead: str
    text: str
    quiet: bool = False


def notes(report: Report, fact: Fact) -> Iterator[Note]:
    """Why the sources diverge, softer differences, and wording that sources share.

    That sources agree or who adds what needs no reason: the label and the marked words say it.
    """
    for divergence in fact.divergences:
        yield Note("why", one_line(divergence.why))
    for contrast in fact.contrasts:
        yield Note("also", f"{one_line(contrast.why)} ({kind_word(contrast.kind)})", quiet=True)
    if fact.origin:
        yield Note("note", f"same wording in {listed(names(report, fact.origin))}")


def said(excerpt: Excerpt) -> str:
    """What the words of an excerpt do not tell: that they are a headline, and who said them."""
    told = ["headline"] if excerpt.headline else []
    if excerpt.speakers:
        told.append(f"said by {listed(excerpt.speakers)}")
    return ", ".join(told)
