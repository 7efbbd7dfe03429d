"""Counts what is met: by what was asked, by kind of divergence, tuned and held-out apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.check.expectation import Sort
from compare.model import DivergenceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.check.verdict import Finding, Judged

__all__ = ["Share", "by_kind", "by_sort", "held_out", "overall", "tuned"]


@dataclass(frozen=True, slots=True)
class Share:
    """So many expectations met out of so many."""

    met: int
    total: int

    def __str__(self) -> str:
        if not self.total:
            return "none"
        return f"{self.met} of {self.total} ({100 * self.met / self.total:.0f} %)"


def tuned(judged: Sequence[Judged]) -> list[Judged]:
    """The fixtures that the tool may be tuned on."""
    return [one for one in judged if not one.fixture.held_out]


def held_out(judged: Sequence[Judged]) -> list[Judged]:
    """The fixtures kept out of all tuning."""
    return [one for one in judged if one.fixture.held_out]


def overall(judged: Sequence[Judged]) -> Share:
    """The share of all expectations."""
    return _share(_findings(judged))


def by_sort(judged: Sequence[Judged]) -> Iterator[tuple[Sort, Share]]:
    """The share for each sort of expectation."""
    findings = list(_findings(judged))
    for sort in Sort:
        yield sort, _share(f for f in findings if f.expectation.sort is sort)


def by_kind(judged: Sequence[Judged]) -> Iterator[tuple[DivergenceKind, Share]]:
    """The share for each kind of divergence."""
    findings = list(_findings(judged))
    for kind in DivergenceKind:
        yield kind, _share(f for f in findings if f.expectation.kind is kind)


def _findings(judged: Sequence[Judged]) -> Iterator[Finding]:
    return (finding for one in judged for finding in one.findings)


def _share(findings: Iterable[Finding]) -> Share:
    met = [finding.met for finding in findings]
    return Share(sum(met), len(met))
