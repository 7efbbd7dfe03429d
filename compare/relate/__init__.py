"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, Fact, Passage, Relation
from compare.relate.contrasts import CONTRASTS
from compare.relate.detail import added_words
from compare.relate.evidence import Evidence
from compare.relate.merging import found_by, without
from compare.relate.origin import shared_origin
from compare.relate.rules import IN_SENTENCES, RULES
from compare.relate.updates import with_update
from compare.relate.verdict import explain
from compare.relate.witness import with_witnesses
from compare.relate.wording import differing_words

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle
    from compare.relate.sides import Side

__all__ = ["relate"]

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
    all_places = list(groups)
    all_sides = [_sides(places, evidence) for places in all_places]
    likely = [_by_sources(places, articles, likelihood) for places in all_places]
    all_found = _found(all_sides, likely)
    facts = enumerate(zip(all_sides, all_found, likely, strict=True), start=1)
    return tuple(_fact(f"f{n}", *told) for n, told in facts)


def _found(
    all_sides: Sequence[Sequence[Side]], likely: Sequence[Mapping[tuple[str, str], float]]
) -> list[tuple[Divergence, ...]]:
    """The divergences of every fact: those in its claims, then those in their sentences.

    Where passages are surely of one thing, so are mostly the clauses that were cut off them. What
    one fact has in its claims is not told of the sentences of another.
    """
    inside = [tuple(found_by(RULES, *one)) for one in zip(all_sides, likely, strict=True)]
    told = {divergence.sides for found in inside for divergence in found}
    every = []
    for found, sides, chances in zip(inside, all_sides, likely, strict=True):
        whole = [side.whole() for side in sides]
        around = found_by(IN_SENTENCES, whole, chances) if whole != list(sides) else ()
        new = tuple(d for d in without(around, found) if d.sides not in told)
        told |= {d.sides for d in new}
        every.append((*found, *new))
    return every


def _by_sources(
    places: Places,
    articles: Sequence[ParsedArticle],
    likelihood: Mapping[tuple[Place, Place], float] | None,
) -> dict[tuple[str, str], float]:
    """How probably any two sources tell of one thing: that of their likeliest claims."""
    found: dict[tuple[str, str], float] = {}
    for pair in combinations(places, 2):
        first, second = (articles[number].article.id for number, _ in pair)
        likely = 1.0 if likelihood is None else likelihood.get(pair, 0.0)
        found[first, second] = max(found.get((first, second), 0.0), likely)
    return found


def _sides(places: Places, evidence: Sequence[Evidence]) -> list[Side]:
    return [
        evidence[a].side(tuple(c for b, c in places if b == a))
        for a in sorted({a for a, _ in places})
    ]


def _fact(
    fact_id: str,
    sides: Sequence[Side],
    found: Iterable[Divergence],
    likely: Mapping[tuple[str, str], float],
) -> Fact:
    claims = tuple(claim for side in sides for claim in side.each_claim())
    if len(sides) == 1:
        return _alone(fact_id, claims, sides[0])
    divergences = tuple(with_update(with_witnesses(d, sides), sides) for d in found)
    adds = tuple(p for side in sides for p in _added(side, sides))
    return Fact(
        id=fact_id,
        relation=_relation(divergences, adds),
        claims=claims,
        sources=tuple(side.source for side in sides),
        adds=adds,
        differs=differing_words(sides),
        divergences=divergences,
        contrasts=tuple(without(found_by(CONTRASTS, sides, likely), divergences)),
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
