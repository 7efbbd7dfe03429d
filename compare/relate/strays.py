"""Divergences that lie in other clauses of the sentences of a fact than in its own claims."""

from __future__ import annotations

from bisect import bisect_right
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from compare.model import Divergence, Passage
    from compare.parsed import ParsedArticle

__all__ = ["Meetings", "meetings_of", "told_elsewhere"]

Place = tuple[int, int]
# The places of two claims that stand in one group.
Meetings = frozenset[tuple[Place, Place]]


def meetings_of(groups: Iterable[Sequence[Place]]) -> Meetings:
    """All pairs of claims of two articles that stand in one group, in order."""
    return frozenset(
        pair
        for places in groups
        for pair in combinations(sorted(places), 2)
        if pair[0][0] != pair[1][0]
    )


def told_elsewhere(
    divergence: Divergence,
    places: Collection[Place],
    articles: Sequence[ParsedArticle],
    meetings: Meetings,
) -> bool:
    """Whether claims that hold the words of a divergence meet in another fact, which tells it.

    ``places``: those of the claims of this fact.
    """
    holders = sorted(p for side in divergence.sides for p in _holder(side, articles))
    if len(holders) < len(divergence.sides) or all(p in places for p in holders):
        return False
    return any(pair in meetings for pair in combinations(holders, 2))


def _holder(side: Passage, articles: Sequence[ParsedArticle]) -> list[Place]:
    """The place of the claim that holds a passage; none where no single claim does."""
    for number, parsed in enumerate(articles):
        if parsed.article.id == side.source:
            at = bisect_right(parsed.claims, side.start, key=lambda claim: claim.start) - 1
            return [(number, at)] if at >= 0 and side.end <= parsed.claims[at].end else []
    return []
