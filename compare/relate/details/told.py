"""Added details of all facts: none within the words of a divergence, and each told once.

Two long sentences may be linked by several clauses, and make several facts. What one of these
tells as a divergence is no detail of another, and what one tells as a detail is not told again.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.relate.details.added import added_words, new_words
from compare.relate.details.pared import pared
from compare.relate.details.shown import shown
from compare.relate.placed import meet, overlap
from compare.values.quantities.conversions import twins

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from compare.model import Passage
    from compare.relate.group import Group
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["added_details"]

_Home = tuple[str, int]
_Pair = tuple[_Home, _Home]
_BySource = dict[str, tuple["Passage", ...]]


@dataclass(slots=True)
class _Adding:
    """What a fact adds, while it is sorted out which fact tells what.

    ``pairs``: the sentences that it puts together; ``diverging``: the words that it, or another
    fact with two of them, tells of as diverging.
    """

    group: Group
    pairs: Sequence[_Pair]
    diverging: _BySource
    found: list[Passage]


def added_details(groups: Sequence[Group]) -> list[tuple[Passage, ...]]:
    """What the sources of each fact add.

    What several facts would tell belongs to that whose claims are linked most surely.
    """
    pairs = [tuple(_pairs(group.sides)) for group in groups]
    adding = [
        _Adding(group, mine, diverging, _added(group.sides, diverging))
        for group, mine, diverging in zip(groups, pairs, _diverging(groups, pairs), strict=True)
    ]
    surest = sorted(adding, key=lambda fact: _rank(fact.group))
    _part(surest)
    _tell_once(surest)
    return [tuple(_shown(fact)) for fact in adding]


def _part(facts: Sequence[_Adding]) -> None:
    """Takes out what meets words that a surer fact of the same two sentences tells."""
    told: dict[_Pair, list[Passage]] = {pair: [] for fact in facts for pair in fact.pairs}
    for fact in facts:
        before = _by_source(q for pair in fact.pairs for q in told[pair])
        fact.found = [
            p for p in fact.found if not any(meet(p, q) for q in before.get(p.source, ()))
        ]
        for pair in fact.pairs:
            told[pair] += fact.found


def _tell_once(facts: Sequence[_Adding]) -> None:
    """Takes what a fact tells out of the less sure ones that hold it against the same sources.

    A claim that is linked to three sentences would tell its details three times. A side that adds
    details goes on doing so: where all are told elsewhere, the longest stays.
    """
    before: dict[Passage, list[frozenset[str]]] = {}
    for fact in facts:
        sources = frozenset(side.source for side in fact.group.sides)
        again = {p for p in fact.found if any(sources <= s for s in before.get(p, ()))}
        again -= set(_longest(fact.found, again))
        fact.found = [p for p in fact.found if p not in again]
        for passage in fact.found:
            before.setdefault(passage, []).append(sources)


def _shown(fact: _Adding) -> Iterator[Passage]:
    for side in fact.group.sides:
        own = [p for p in fact.found if p.source == side.source]
        if own:
            others = [other for other in fact.group.sides if other is not side]
            whole = shown(side, own, fact.diverging.get(side.source, ()))
            yield from pared(side, others, whole, {w.start for w in new_words(side, others)})


def _longest(found: Sequence[Passage], again: Container[Passage]) -> Iterator[Passage]:
    """The longest passage of each source all of whose passages are told before."""
    for source in sorted({p.source for p in found}):
        own = [p for p in found if p.source == source]
        if all(p in again for p in own):
            yield max(own, key=lambda p: (p.end - p.start, -p.start))


def _pairs(sides: Sequence[Side]) -> Iterator[_Pair]:
    """Any two sentences of two sources that a fact puts together, each by source and number."""
    for one, other in combinations(sides, 2):
        for mine in _homes(one):
            for theirs in _homes(other):
                yield mine, theirs


def _homes(side: Side) -> list[_Home]:
    homes = side.evidence.parsed.homes
    return list(dict.fromkeys((side.source, homes[claim]) for claim in side.claims))


def _diverging(groups: Sequence[Group], pairs: Sequence[Sequence[_Pair]]) -> list[_BySource]:
    """For each fact the words that any fact with two of its sentences tells of as diverging."""
    told: dict[_Pair, dict[Passage, None]] = {pair: {} for mine in pairs for pair in mine}
    for group, mine in zip(groups, pairs, strict=True):
        passages = dict.fromkeys(p for divergence in group.found for p in divergence.sides)
        for pair in mine:
            told[pair] |= passages
    return [_by_source(p for pair in mine for p in told[pair]) for mine in pairs]


def _by_source(passages: Iterable[Passage]) -> _BySource:
    """Passages by their source, each once: a fact of many sources meets one in many pairs."""
    found: dict[str, dict[Passage, None]] = {}
    for passage in passages:
        found.setdefault(passage.source, {})[passage] = None
    return {source: tuple(own) for source, own in found.items()}


def _added(sides: Sequence[Side], diverging: _BySource) -> list[Passage]:
    return [
        passage
        for side in sides
        for passage in _added_by(side, sides, diverging.get(side.source, ()))
    ]


def _added_by(side: Side, sides: Sequence[Side], told: Sequence[Passage]) -> Iterator[Passage]:
    others = [other for other in sides if other is not side]
    found = added_words(side, others, [*told, *(t for _, t in _converted(side, told))])
    again = {(t.start, t.end) for q, t in _converted(side, found) if q.start < t.start}
    return (p for p in found if (p.start, p.end) not in again)


def _converted(side: Side, told: Sequence[Passage]) -> Iterator[tuple[Quantity, Quantity]]:
    """The amounts in some passages, each with what it is in another unit: "(700 miles)"."""
    for q in side.quantities:
        if any(overlap(q, passage) for passage in told):
            yield from ((q, t) for t in twins(q, side.quantities))


def _rank(group: Group) -> tuple[float, tuple[tuple[str, int], ...]]:
    """The likeliest facts first, then in an order that does not hang on that of the sources."""
    return -max(group.likely.values(), default=0.0), group.stretches
