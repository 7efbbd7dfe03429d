"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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

Places = Sequence[tuple[int, int]]


def relate(
    articles: Sequence[ParsedArticle], groups: Iterable[Places], doubtful: Iterable[Places] = ()
) -> tuple[Fact, ...]:
    """One fact per group of claims; a group lists places (article, claim) in order.

    A doubtful group makes a fact only if its sources diverge: values that conflict on the same
    thing show that both tell of it.
    """
    evidence = [Evidence(article) for article in articles]
    facts = _with_conflicts(list(groups), list(doubtful), evidence)
    return tuple(
        _fact(f"f{number}", places, evidence) for number, places in enumerate(facts, start=1)
    )


def _with_conflicts(
    groups: list[Places], doubtful: list[Places], evidence: Sequence[Evidence]
) -> list[Places]:
    """The groups and the doubtful ones that diverge, in reading order.

    A claim that a doubtful group takes up is no longer alone.
    """
    found = [places for places in doubtful if any(found_by(RULES, _sides(places, evidence)))]
    taken = {place for places in found for place in places}
    kept = [places for places in groups if len(places) > 1 or places[0] not in taken]
    return sorted([*kept, *found], key=tuple)


def _sides(places: Places, evidence: Sequence[Evidence]) -> list[Side]:
    return [
        evidence[a].side(tuple(c for b, c in places if b == a))
        for a in sorted({a for a, _ in places})
    ]


def _fact(fact_id: str, places: Places, evidence: Sequence[Evidence]) -> Fact:
    claims = tuple(evidence[a].parsed.claims[c] for a, c in places)
    sides = _sides(places, evidence)
    if len(sides) == 1:
        return _alone(fact_id, claims, sides[0])
    found = (with_witnesses(d, sides) for d in found_by(RULES, sides))
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
        contrasts=tuple(_contrasts(sides, divergences)),
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


def _contrasts(sides: Sequence[Side], divergences: Sequence[Divergence]) -> Iterator[Divergence]:
    """Softer differences, where no divergence lies on the same words."""
    return without(found_by(CONTRASTS, sides), divergences)
