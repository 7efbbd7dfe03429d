"""Divergences that lie in other clauses of the sentences of a fact than in its own claims.

Two long sentences may be linked by several clauses, and each of these facts sees the whole of
both. What they all find is told once: where it belongs.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.relate.sides import stretches

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Divergence, Passage
    from compare.relate.sides import Side

__all__ = ["told_once"]

# Whether the claims of a fact hold a divergence, how surely its claims are linked, and, so that
# the order of the sources decides nothing, what they say.
_Rank = tuple[bool, float, tuple[tuple[str, int], ...]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A divergence that a fact tells of ``passages``, and how well it belongs there."""

    passages: frozenset[Passage]
    rank: _Rank


def told_once(
    found: Sequence[Sequence[Divergence]],
    sides: Sequence[Sequence[Side]],
    likely: Sequence[Mapping[tuple[str, str], float]],
) -> list[tuple[Divergence, ...]]:
    """The divergences of every fact, without those that belong to another that tells them too.

    ``found``, ``sides`` and ``likely`` are of one fact each. A divergence belongs to the fact whose
    own claims hold it; if none does, to that whose claims are linked most surely.
    """
    told = [
        [_Told(frozenset(d.sides), _rank(d, mine, surely)) for d in divergences]
        for divergences, mine, surely in zip(found, sides, likely, strict=True)
    ]
    by_passage: dict[Passage, list[_Told]] = {}
    for one in (one for fact in told for one in fact):
        for passage in one.passages:
            by_passage.setdefault(passage, []).append(one)
    return [
        tuple(
            divergence
            for divergence, one in zip(divergences, fact, strict=True)
            if one.rank[0] or not _better_told(one, by_passage)
        )
        for divergences, fact in zip(found, told, strict=True)
    ]


def _rank(
    divergence: Divergence, sides: Sequence[Side], likely: Mapping[tuple[str, str], float]
) -> _Rank:
    by_source = {side.source: side for side in sides}
    held = all(_holds(by_source[passage.source], passage) for passage in divergence.sides)
    sources = {passage.source for passage in divergence.sides}
    pairs = combinations([source for source in by_source if source in sources], 2)
    return held, max(likely[pair] for pair in pairs), stretches(sides)


def _holds(side: Side, passage: Passage) -> bool:
    """Whether a passage lies in one of the claims of a side."""
    return any(c.start <= passage.start and passage.end <= c.end for c in side.each_claim())


def _better_told(one: _Told, by_passage: Mapping[Passage, Sequence[_Told]]) -> bool:
    """Whether a fact where it belongs better tells all of a divergence."""
    others = by_passage[next(iter(one.passages))]  # whoever tells all of it tells any part of it
    return any(one.passages <= other.passages and other.rank > one.rank for other in others)
