"""Looks up in a report what it tells of a passage: its claims, its facts, its divergences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, Fact, Passage, Report, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Told", "overlap", "sources_on"]


def overlap(one: Passage, other: Passage | Claim | Span) -> bool:
    """Whether two stretches of one article share a letter or a digit."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    shared = one.text[start - one.start : end - one.start] if start < end else ""
    return any(sign.isalnum() for sign in shared)


def sources_on(passages: Iterable[Passage], targets: Iterable[Passage]) -> set[str]:
    """The sources of which one of ``passages`` overlaps one of ``targets``."""
    aims = list(targets)
    return {
        passage.source
        for passage in passages
        if any(aim.source == passage.source and overlap(passage, aim) for aim in aims)
    }


class Told:
    """What one report tells."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def claimed(self, passage: Passage) -> bool:
        """Whether any claim of the report covers ``passage``."""
        return _covers(self._report.claims, passage)

    def facts(self, *passages: Passage) -> list[Fact]:
        """The facts that put all ``passages`` together, in the order of the report."""
        return [
            fact
            for fact in self._report.facts
            if all(_covers(fact.claims, passage) for passage in passages)
        ]

    def sentences(self, passage: Passage) -> list[Passage]:
        """The sentences that ``passage`` stands in; itself where no claim was made of it."""
        spans = {
            claim.sentence
            for claim in self._report.claims
            if claim.source == passage.source and overlap(passage, claim.sentence)
        }
        found = [Passage(passage.source, span.start, span.end, span.text) for span in spans]
        return sorted(found) or [passage]

    def divergences(self) -> Iterator[Divergence]:
        """Every divergence of the report once, though several facts may hold it."""
        seen = set()
        for fact in self._report.facts:
            for divergence in fact.divergences:
                if (point := (divergence.kind, divergence.sides)) not in seen:
                    seen.add(point)
                    yield divergence


def _covers(claims: Iterable[Claim], passage: Passage) -> bool:
    """Whether one of ``claims`` is on ``passage``: they share a letter or a digit."""
    return any(claim.source == passage.source and overlap(passage, claim) for claim in claims)
