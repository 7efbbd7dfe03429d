"""Judges every group of claims: do the sources agree, does one add detail, do they diverge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import LIKELY, Divergence, Fact, Passage, Relation
from compare.relate.contrasts import CONTRASTS
from compare.relate.details import added_details
from compare.relate.evidence import Evidence
from compare.relate.group import Group
from compare.relate.joining import Told, joined
from compare.relate.links import links_of
from compare.relate.merging import beside, found_by, without
from compare.relate.one_answer import one_answer
from compare.relate.origin import shared_origins
from compare.relate.rules import JUDGED, RULES
from compare.relate.several import each_once, naming_all
from compare.relate.strays import told_once
from compare.relate.updates import with_update
from compare.relate.verdict import explain
from compare.relate.witness import with_witnesses
from compare.relate.wording import differing_words, reworded, worded_alike

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
    every = [_group(places, evidence, likelihood) for places in groups]
    typed = [group.finding(found_by(RULES if rules is None else rules, group)) for group in every]
    told = [divergence for group in typed for divergence in group.found]
    judged = [group.finding(_judged(group, told)) for group in every]
    both = zip(told_once(typed), told_once(judged), strict=True)
    return _facts([_shown(one.finding((*one.found, *other.found))) for one, other in both])


def _group(
    places: Places,
    evidence: Sequence[Evidence],
    likelihood: Mapping[tuple[Place, Place], float] | None,
) -> Group:
    sides = tuple(
        evidence[a].side(tuple(c for b, c in places if b == a))
        for a in sorted({a for a, _ in places})
    )
    likely: dict[tuple[str, str], float] = {}
    for pair in combinations(places, 2):
        if pair[0][0] == pair[1][0]:
            continue
        first, second = (evidence[number].parsed.article.id for number, _ in pair)
        found = 1.0 if likelihood is None else likelihood.get(pair, 0.0)
        likely[first, second] = max(likely.get((first, second), 0.0), found)
    return Group(sides, likely)


def _judged(group: Group, told: Sequence[Divergence]) -> Iterator[Divergence]:
    """What the pair model finds in a group and no rule tells of."""
    return beside(found_by((JUDGED,), group), told, group.ranks)


def _shown(group: Group) -> Group:
    """The group with its divergences as they are told, each with all of its sides."""
    found = each_once([with_witnesses(d, group.sides) for d in group.found])
    return group.finding(with_update(naming_all(d), group.sides) for d in found)


def _facts(groups: Sequence[Group]) -> tuple[Fact, ...]:
    """The facts that the groups make, with what each side adds, numbered in their order."""
    told = joined([_told(*part) for part in zip(groups, added_details(groups), strict=True)])
    alike = [worded_alike(one.group.sides) for one in told]
    both = enumerate(zip(told, alike, strict=True), start=1)
    facts = [_fact(f"f{n}", *one) for n, one in both]
    return one_answer(facts, alike)


def _told(group: Group, adds: tuple[Passage, ...]) -> Told:
    """The group with its verdict: who adds, how surely; what diverges is joined to nothing."""
    if group.found:
        return Told(group, adds, "")
    likely = "likely" if group.likelihood >= LIKELY else "doubtful"
    return Told(group, adds, " ".join([likely, *sorted({passage.source for passage in adds})]))


def _fact(fact_id: str, told: Told, alike: bool) -> Fact:
    group, adds = told.group, told.adds
    sides, divergences = group.sides, group.found
    if len(sides) == 1:
        return _alone(fact_id, sides[0])
    differs = reworded(sides) if alike else differing_words(sides)
    names = {s.source: s.evidence.parsed.article.name for s in sides}
    return Fact(
        id=fact_id,
        relation=_relation(divergences, adds),
        claims=group.claims,
        sources=tuple(side.source for side in sides),
        adds=adds,
        differs=differs,
        divergences=divergences,
        contrasts=tuple(without(found_by(CONTRASTS, group), divergences)),
        origins=shared_origins(sides),
        why=explain(divergences, adds, differs, names),
        likelihood=group.likelihood,
    )


def _relation(divergences: Sequence[Divergence], adds: Sequence[Passage]) -> Relation:
    if divergences:
        return Relation.DIVERGE
    return Relation.ADDS_DETAIL if adds else Relation.AGREE


def _alone(fact_id: str, side: Side) -> Fact:
    claims = tuple(side.each_claim())
    return Fact(
        id=fact_id,
        relation=Relation.ADDS_DETAIL,
        claims=claims,
        sources=(side.source,),
        adds=tuple(Passage(c.source, c.start, c.end, c.text) for c in claims),
    )
