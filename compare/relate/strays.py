"""Divergences that lie in other clauses of the sentences of a fact than in its own claims.

Two long sentences may be linked by several clauses, and each of these facts sees the whole of
both. What they all find is told once: where it belongs.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Divergence, Passage
    from compare.relate.group import Group

__all__ = ["told_once"]

# Whether the claims of a fact hold a divergence, how surely its claims are linked, and, so that
# the order of the sources decides nothing, what they say.
_Rank = tuple[bool, float, tuple[tuple[str, int], ...]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A divergence that a fact tells of ``passages``, and how well it belongs there."""

    passages: frozenset[Passage]
    rank: _Rank


def told_once(groups: Sequence[Group]) -> list[Group]:
    """The groups without the divergences that belong to another that tells them too.

    A divergence belongs to the group whose own claims hold it; if none does, to that whose claims
    are linked most surely.
    """
    told = [[_Told(frozenset(d.sides), _rank(d, group)) for d in group.found] for group in groups]
    by_passage: dict[Passage, list[_Told]] = {}
    for one in (one for mine in told for one in mine):
        for passage in one.passages:
            by_passage.setdefault(passage, []).append(one)
    return [
        group.finding(
            divergence
            for divergence, one in zip(group.found, mine, strict=True)
            if one.rank[0] or not _better_told(one, by_passage)
        )
        for group, mine in zip(groups, told, strict=True)
    ]


def _rank(divergence: Divergence, group: Group) -> _Rank:
    by_source = {side.source: side for side in group.sides}
    held = all(by_source[p.source].holds(p.start, p.end) for p in divergence.sides)
    sources = {passage.source for passage in divergence.sides}
    pairs = combinations([source for source in by_source if source in sources], 2)
    return held, max(group.likely[pair] for pair in pairs), group.stretches


def _better_told(one: _Told, by_passage: Mapping[Passage, Sequence[_Told]]) -> bool:
    """Whether a fact where it belongs better tells all of a divergence."""
    others = by_passage[next(iter(one.passages))]  # whoever tells all of it tells any part of it
    return any(one.passages <= other.passages and other.rank > one.rank for other in others)
