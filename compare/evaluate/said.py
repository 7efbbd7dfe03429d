"""What a report says of an event, put in terms of the event's own sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from compare.evaluate.event import SIDES, Pair, Point
from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.evaluate.event import Event
    from compare.model import Claim, Fact, Report, Span

__all__ = ["Said", "said_in"]

# A claim stands in a sentence from this many shared characters on, or half of its own.
_CHARACTERS = 12
# Where several facts link one pair, the strongest relation counts.
_STRENGTH = (Relation.AGREE, Relation.ADDS_DETAIL, Relation.DIVERGE)


@dataclass(frozen=True, slots=True)
class Said:
    """Linked pairs of sentences with their relation, who adds to each, and the divergences."""

    pairs: Mapping[Pair, Relation]
    adds: Mapping[Pair, frozenset[str]] = field(default_factory=dict)
    points: tuple[Point, ...] = ()


def said_in(report: Report, event: Event) -> Said:
    """What ``report``, made of the articles of ``event``, says of its sentences."""
    numbers = {claim.id: _numbers(claim, event) for claim in report.claims}
    pairs: dict[Pair, Relation] = {}
    adds: dict[Pair, frozenset[str]] = {}
    for fact in report.facts:
        adders = frozenset(passage.source for passage in fact.adds)
        for pair in _pairs(fact, numbers):
            known = pairs.get(pair, fact.relation)
            pairs[pair] = max(known, fact.relation, key=_STRENGTH.index)
            adds[pair] = adds.get(pair, frozenset()) | adders
    points = tuple(point for fact in report.facts for point in _points(fact))
    return Said(pairs, adds, points)


def _pairs(fact: Fact, numbers: Mapping[str, Sequence[int]]) -> Iterator[Pair]:
    first, second = (
        {number for claim in fact.claims if claim.source == side for number in numbers[claim.id]}
        for side in SIDES
    )
    yield from product(sorted(first), sorted(second))


def _numbers(claim: Claim, event: Event) -> tuple[int, ...]:
    """The numbers of the sentences that the claim stands in."""
    least = min(_CHARACTERS, (claim.end - claim.start) / 2)
    sentences = event.sentences[SIDES.index(claim.source)]
    return tuple(n for n, sentence in enumerate(sentences) if _shared(claim, sentence) >= least)


def _shared(claim: Claim, sentence: Span) -> int:
    return min(claim.end, sentence.end) - max(claim.start, sentence.start)


def _points(fact: Fact) -> Iterator[Point]:
    for divergence in fact.divergences:
        sides = {side.source: side for side in divergence.sides}
        yield Point(divergence.kind, (sides[SIDES[0]], sides[SIDES[1]]))
