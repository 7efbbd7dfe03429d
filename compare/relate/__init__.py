"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, Fact, Passage, Relation
from compare.relate.contrasts import CONTRASTS
from compare.relate.detail import added_words
from compare.relate.evidence import Evidence
from compare.relate.merging import found_by, without
from compare.relate.origin import shared_origin
from compare.relate.rules import RULES
from compare.relate.updates import with_update
from compare.relate.verdict import explain
from compare.relate.witness import with_witnesses
from compare.relate.wording import differing_words

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle
    from compare.relate.sides import Side

__all__ = ["relate"]

# Values are compared only where two passages so probably tell of one thing: below it, what looks
# like a conflict is most often a second fact. In 292 pairs of articles that nothing was fitted
# on, 79 of 212 divergences were told of pairs below it, and 3 of these were real.
_LEAST_SURE = 0.5

Place = tuple[int, int]
Places = Sequence[Place]


def relate(
    articles: Sequence[ParsedArticle],
    groups: Iterable[Places],
    likelihood: Mapping[tuple[Place, Place], float] | None = None,
) -> tuple[Fact, ...]:
    """One fact per group of claims; a group lists places (article, claim) in order.

    ``likelihood``: how probably two claims report one thing, by their places in order; without
    it, all that stands in one group is taken to do so.
    """
    evidence = [Evidence(article) for article in articles]
    facts = []
    for number, places in enumerate(groups, start=1):
        pairs = combinations(places, 2)
        sure = (p for p in pairs if likelihood is None or likelihood.get(p, 0.0) >= _LEAST_SURE)
        sources = {(articles[p].article.id, articles[q].article.id) for (p, _), (q, _) in sure}
        facts.append(_fact(f"f{number}", places, evidence, sources))
    return tuple(facts)


def _sides(places: Places, evidence: Sequence[Evidence]) -> list[Side]:
    return [
        evidence[a].side(tuple(c for b, c in places if b == a))
        for a in sorted({a for a, _ in places})
    ]


def _fact(
    fact_id: str, places: Places, evidence: Sequence[Evidence], sure: Set[tuple[str, str]]
) -> Fact:
    claims = tuple(evidence[a].parsed.claims[c] for a, c in places)
    sides = _sides(places, evidence)
    if len(sides) == 1:
        return _alone(fact_id, claims, sides[0])
    found = (with_witnesses(d, sides) for d in found_by(RULES, sides, sure))
    divergences = tuple(with_update(d, sides) for d in found)
    adds = tuple(p for side in sides for p in _added(side, sides))
    return Fact(
        id=fact_id,
        relation=_relation(divergences, adds),
        claims=claims,
        sources=tuple(side.source for side in sides),
        adds=adds,
        differs=differing_words(sides),
        divergences=divergences,
        contrasts=tuple(without(found_by(CONTRASTS, sides, sure), divergences)),
        origin=shared_origin(sides),
        why=explain(divergences, adds, {s.source: s.evidence.parsed.article.name for s in sides}),
    )


def _relation(divergences: Sequence[Divergence], adds: Sequence[Passage]) -> Relation:
    if divergences:
        return Relation.DIVERGE
    return Relation.ADDS_DETAIL if adds else Relation.AGREE


def _alone(fact_id: str, claims: tuple[Claim, ...], side: Side) -> Fact:
    return Fact(
        id=fact_id,
        relation=Relation.ADDS_DETAIL,
        claims=claims,
        sources=(side.source,),
        adds=tuple(Passage(c.source, c.start, c.end, c.text) for c in claims),
    )


def _added(side: Side, sides: Sequence[Side]) -> tuple[Passage, ...]:
    return added_words(side, [other for other in sides if other is not side])
