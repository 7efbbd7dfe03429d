"""Counts by class: of each relation over the links found, of each kind of divergence over all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.evaluate.counts import confusion
from compare.evaluate.gold import same_point
from compare.model import DivergenceKind, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.evaluate.counts import Count
    from compare.evaluate.event import Point
    from compare.evaluate.gold import Gold
    from compare.evaluate.said import Said

__all__ = ["Tally", "added_up", "tally_kinds", "tally_relations"]


@dataclass(frozen=True, slots=True)
class Tally:
    """One class: how often it is ``required``, and of these ``found``; ``said``, and ``right``.

    ``named``: how many of the found are said to be of this very class.
    """

    required: int = 0
    found: int = 0
    said: int = 0
    right: int = 0
    named: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.required + other.required,
            self.found + other.found,
            self.said + other.said,
            self.right + other.right,
            self.named + other.named,
        )

    @property
    def precision(self) -> float | None:
        """The share of what is said that is right; None where nothing is said."""
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        """The share of what is required that is found; None where nothing is required."""
        return self.found / self.required if self.required else None


def tally_relations(counts: Mapping[Count, int]) -> dict[Relation, Tally]:
    """Each relation over the links found on which the readers are of one mind."""
    return {relation: _relation(counts, relation) for relation in Relation}


def _relation(counts: Mapping[Count, int], relation: Relation) -> Tally:
    right = counts.get(confusion(relation, relation), 0)
    return Tally(
        required=sum(counts.get(confusion(relation, other), 0) for other in Relation),
        found=right,
        said=sum(counts.get(confusion(other, relation), 0) for other in Relation),
        right=right,
        named=right,
    )


def tally_kinds(gold: Gold, said: Said) -> dict[DivergenceKind, Tally]:
    """Each kind of divergence on one event, those of no account left out.

    A divergence counts as found whatever kind it is said to be: readers name one point differently
    at times.
    """
    tallies = {
        kind: Tally(
            required=len(required := _of(kind, gold.required_points)),
            found=sum(_among(point, said.points) for point in required),
            said=len(told := _of(kind, said.points)),
            right=sum(_among(point, gold.allowed_points) for point in told),
            named=sum(_among(point, told) for point in required),
        )
        for kind in DivergenceKind
    }
    return {kind: tally for kind, tally in tallies.items() if tally.required or tally.said}


def added_up(tallies: Iterable[Mapping[DivergenceKind, Tally]]) -> dict[DivergenceKind, Tally]:
    """The sums over several events, in the order of the kinds."""
    sums: dict[DivergenceKind, Tally] = {}
    for one in tallies:
        for kind, tally in one.items():
            sums[kind] = sums.get(kind, Tally()) + tally
    return {kind: sums[kind] for kind in DivergenceKind if kind in sums}


def _of(kind: DivergenceKind, points: Sequence[Point]) -> list[Point]:
    return [point for point in points if point.kind is kind]


def _among(point: Point, points: Sequence[Point]) -> bool:
    return any(same_point(point.words, other.words) for other in points)
