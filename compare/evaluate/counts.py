"""What is counted on one event; every figure is a function of sums of these."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.evaluate.event import ADDERS, COARSE, Pair
from compare.evaluate.gold import same_point
from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.evaluate.gold import Gold
    from compare.evaluate.said import Said

__all__ = ["Count", "confusion", "count", "one_relation"]


class Count(StrEnum):
    """What is counted; ``X_AS_Y`` are found links that are X to the readers and said to be Y."""

    EVENTS = "events"
    LINKS_FOUND = "links_found"
    LINKS_MISSED = "links_missed"
    LINKS_FALSE = "links_false"
    AGREE_AS_AGREE = "agree_as_agree"
    AGREE_AS_ADDS_DETAIL = "agree_as_adds_detail"
    AGREE_AS_DIVERGE = "agree_as_diverge"
    ADDS_DETAIL_AS_AGREE = "adds_detail_as_agree"
    ADDS_DETAIL_AS_ADDS_DETAIL = "adds_detail_as_adds_detail"
    ADDS_DETAIL_AS_DIVERGE = "adds_detail_as_diverge"
    DIVERGE_AS_AGREE = "diverge_as_agree"
    DIVERGE_AS_ADDS_DETAIL = "diverge_as_adds_detail"
    DIVERGE_AS_DIVERGE = "diverge_as_diverge"
    DIRECTION_RIGHT = "direction_right"
    DIRECTION_WRONG = "direction_wrong"
    ONLY_FOUND = "only_found"
    ONLY_MISSED = "only_missed"
    ONLY_FALSE = "only_false"
    DIVERGENCES_FOUND = "divergences_found"
    DIVERGENCES_MISSED = "divergences_missed"
    DIVERGENCES_RIGHT = "divergences_right"
    DIVERGENCES_FALSE = "divergences_false"


def confusion(marked: Relation, said: Relation) -> Count:
    """What counts the found links that are ``marked`` to the readers and ``said`` to the tool."""
    return Count(f"{marked}_as_{said}")


def one_relation(gold: Gold, pair: Pair) -> Relation | None:
    """The relation of a linked pair where the readers are of one mind."""
    relations = {COARSE[mark] for mark in gold.marks[pair]}
    return relations.pop() if len(relations) == 1 else None


def count(gold: Gold, said: Said) -> Counter[Count]:
    """All counts of one event."""
    found = gold.required & said.pairs.keys()
    counts = Counter(
        {
            Count.EVENTS: 1,
            Count.LINKS_FOUND: len(found),
            Count.LINKS_MISSED: len(gold.required - found),
            Count.LINKS_FALSE: sum(map(gold.is_false, said.pairs)),
        }
    )
    for pair in found:
        relation = one_relation(gold, pair)
        if relation:
            counts[confusion(relation, said.pairs[pair])] += 1
    counts.update(_directions(gold, said, found))
    counts.update(_only(gold, said))
    counts.update(_divergences(gold, said))
    return counts


def _directions(gold: Gold, said: Said, found: frozenset[Pair]) -> Iterator[Count]:
    """Who adds, on the found links on which detail is added to readers and tool alike."""
    for pair in found:
        marks = gold.marks[pair]
        adders = ADDERS.get(next(iter(marks))) if len(marks) == 1 else None
        if adders and said.pairs[pair] is Relation.ADDS_DETAIL:
            right = said.adds.get(pair) == adders
            yield Count.DIRECTION_RIGHT if right else Count.DIRECTION_WRONG


def _only(gold: Gold, said: Said) -> Counter[Count]:
    """The sentences that one source alone tells: those that stand in no link."""
    counts: Counter[Count] = Counter()
    for side, content in enumerate(gold.content):
        linked = {pair[side] for pair in said.pairs}
        alone, required = content - linked, content - {pair[side] for pair in gold.allowed}
        counts[Count.ONLY_FOUND] += len(alone & required)
        counts[Count.ONLY_MISSED] += len(required - alone)
        counts[Count.ONLY_FALSE] += len(alone & gold.shared[side])
    return counts


def _divergences(gold: Gold, said: Said) -> Iterator[Count]:
    for required in gold.required_points:
        found = any(same_point(point.words, required.words) for point in said.points)
        yield Count.DIVERGENCES_FOUND if found else Count.DIVERGENCES_MISSED
    for point in said.points:
        right = any(same_point(point.words, allowed.words) for allowed in gold.allowed_points)
        yield Count.DIVERGENCES_RIGHT if right else Count.DIVERGENCES_FALSE
