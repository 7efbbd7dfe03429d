"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from compare.model import Claim, Divergence, Fact, Passage, Relation
from compare.parsed import ParsedArticle
from compare.relate.detail import added_words
from compare.relate.rules import RULES
from compare.relate.sides import Evidence, Side
from compare.relate.wording import differing_words

__all__ = ["relate"]

Places = Sequence[tuple[int, int]]


def relate(articles: Sequence[ParsedArticle], groups: Iterable[Places]) -> tuple[Fact, ...]:
    """One fact per group of claims; a group lists places (article, claim) in order."""
    evidence = [Evidence(article) for article in articles]
    return tuple(
        _fact(f"f{number}", articles, evidence, places)
        for number, places in enumerate(groups, start=1)
    )


def _fact(
    fact_id: str, articles: Sequence[ParsedArticle], evidence: Sequence[Evidence], places: Places
) -> Fact:
    claims = tuple(articles[a].claims[c] for a, c in places)
    sides = [
        Side(evidence[a], tuple(c for b, c in places if b == a))
        for a in sorted({a for a, _ in places})
    ]
    if len(sides) == 1:
        return _alone(fact_id, claims, sides[0])
    divergences = tuple(_divergences(sides))
    adds = tuple(p for side in sides for p in _added(side, sides))
    relation = Relation.AGREE
    if divergences:
        relation = Relation.DIVERGE
    elif adds:
        relation = Relation.ADDS_DETAIL
    return Fact(
        id=fact_id,
        relation=relation,
        claims=claims,
        sources=tuple(side.source for side in sides),
        adds=adds,
        differs=differing_words(sides),
        divergences=divergences,
    )


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


def _divergences(sides: Sequence[Side]) -> Iterator[Divergence]:
    for rule in RULES:
        found = [d for a, b in combinations(sides, 2) for d in rule(a, b)]
        yield from _merged(found, [side.source for side in sides])


@dataclass(slots=True)
class _Point:
    """One point of conflict while the pairs of sources that differ on it are put together."""

    first: Divergence
    sides: dict[str, Passage]


def _merged(found: Sequence[Divergence], order: Sequence[str]) -> Iterator[Divergence]:
    """Conflicts of several pairs of sources on one point, as one divergence with all sides."""
    points: list[_Point] = []
    for divergence in found:
        sides = {side.source: side for side in divergence.sides}
        for point in points:
            known = [point.sides.get(s) for s in sides]
            if any(known) and all(k in (None, sides[s]) for k, s in zip(known, sides, strict=True)):
                point.sides.update(sides)
                break
        else:
            points.append(_Point(divergence, sides))
    for point in points:
        yield Divergence(
            point.first.kind,
            point.first.why,
            tuple(point.sides[s] for s in order if s in point.sides),
        )
