"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, Fact, Passage, Relation
from compare.relate.contrasts import CONTRASTS
from compare.relate.details import added_details
from compare.relate.evidence import Evidence
from compare.relate.links import links_of
from compare.relate.merging import beside, found_by, without
from compare.relate.origin import shared_origins
from compare.relate.rules import JUDGED, RULES
from compare.relate.several import each_once, naming_all
from compare.relate.strays import told_once
from compare.relate.updates import with_update
from compare.relate.verdict import explain
from compare.relate.witness import with_witnesses
from compare.relate.wording import differing_words

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle
    from compare.relate.links import Judge
    from compare.relate.rules import Rule
    from compare.relate.sides import Side

__all__ = ["relate"]

Place = tuple[int, int]
Places = Sequence[Place]


def relate(
    articles: Sequence[ParsedArticle],
    groups: Iterable[Places],
    likelihood: Mapping[tuple[Place, Place], float] | None = None,
    rules: tuple[Rule, ...] | None = None,
    judge: Judge | None = None,
) -> tuple[Fact, ...]:
    """One fact per group of claims; a group lists places (article, claim) in order.

    ``likelihood``: how probably two claims report one thing, by their places in order; without
    it, all that stands in one group is taken to do so. ``rules`` find the divergences:
    all that there are, unless others are given. ``judge``: what the pair model says of two linked
    sentences; it is heard where no rule tells of the same words.
    """
    links = links_of(articles, likelihood, judge)
    evidence = [Evidence(article, links) for article in articles]
    every = list(groups)
    sides = [_sides(places, evidence) for places in every]
    likely = [_by_sources(places, articles, likelihood) for places in every]
    facts = list(zip(sides, likely, strict=True))
    typed = [tuple(found_by(RULES if rules is None else rules, *fact)) for fact in facts]
    told = [divergence for found in typed for divergence in found]
    judged = [tuple(beside(found_by((JUDGED,), *fact), told)) for fact in facts]
    kept = [
        (*first, *second)
        for first, second in zip(
            told_once(typed, sides, likely), told_once(judged, sides, likely), strict=True
        )
    ]
    shown = [tuple(_shown(found, mine)) for found, mine in zip(kept, sides, strict=True)]
    adds = added_details(sides, likely, shown)
    claims = [_claims(places, articles) for places in every]
    parts = enumerate(zip(claims, sides, likely, shown, adds, strict=True), start=1)
    return tuple(_fact(f"f{number}", *fact) for number, fact in parts)


def _shown(found: Sequence[Divergence], sides: Sequence[Side]) -> Iterator[Divergence]:
    """The divergences of a fact as they are told, each with all of its sides."""
    for divergence in each_once([with_witnesses(d, sides) for d in found]):
        yield with_update(naming_all(divergence), sides)


def _claims(places: Places, articles: Sequence[ParsedArticle]) -> tuple[Claim, ...]:
    return tuple(articles[article].claims[claim] for article, claim in places)


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
    claims: tuple[Claim, ...],
    sides: Sequence[Side],
    likely: Mapping[tuple[str, str], float],
    divergences: tuple[Divergence, ...],
    adds: tuple[Passage, ...],
) -> Fact:
    if len(sides) == 1:
        return _alone(fact_id, claims, sides[0])
    differs = differing_words(sides)
    names = {s.source: s.evidence.parsed.article.name for s in sides}
    return Fact(
        id=fact_id,
        relation=_relation(divergences, adds),
        claims=claims,
        sources=tuple(side.source for side in sides),
        adds=adds,
        differs=differs,
        divergences=divergences,
        contrasts=tuple(without(found_by(CONTRASTS, sides, likely), divergences)),
        origins=shared_origins(sides),
        why=explain(divergences, adds, differs, names),
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
