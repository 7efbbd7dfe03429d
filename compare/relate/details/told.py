"""Added details of all facts: none within the words of a divergence, and each told once.

Two long sentences may be linked by several clauses, and make several facts. What one of these
tells as a divergence is no detail of another, and what one tells as a detail is not told again.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from compare.relate.details.added import added_words
from compare.relate.details.shown import shown
from compare.relate.placed import meet, overlap
from compare.relate.sides import stretches
from compare.values.quantities.conversions import twins

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from compare.model import Divergence, Passage
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["added_details"]

_Home = tuple[str, int]
_Pair = tuple[_Home, _Home]
_BySource = dict[str, tuple["Passage", ...]]


def added_details(
    sides: Sequence[Sequence[Side]],
    likely: Sequence[Mapping[tuple[str, str], float]],
    divergences: Sequence[Sequence[Divergence]],
) -> list[tuple[Passage, ...]]:
    """What the sources of each fact add; ``sides``, ``likely`` and so on are of one fact each.

    What several facts would tell belongs to that whose claims are linked most surely.
    """
    pairs = [tuple(_pairs(fact)) for fact in sides]
    diverging = _diverging(pairs, divergences)
    found = [
        [p for side in fact for p in _added(side, fact, mine.get(side.source, ()))]
        for fact, mine in zip(sides, diverging, strict=True)
    ]
    told: dict[_Pair, list[Passage]] = {pair: [] for mine in pairs for pair in mine}
    for number in sorted(range(len(sides)), key=lambda n: _rank(sides[n], likely[n])):
        mine = pairs[number]
        before = _by_source(q for pair in mine for q in told[pair])
        found[number] = [
            p for p in found[number] if not any(meet(p, q) for q in before.get(p.source, ()))
        ]
        for pair in mine:
            told[pair] += found[number]
    _tell_once(sides, likely, found)
    return [
        tuple(_shown(fact, added, mine))
        for fact, added, mine in zip(sides, found, diverging, strict=True)
    ]


def _tell_once(
    sides: Sequence[Sequence[Side]],
    likely: Sequence[Mapping[tuple[str, str], float]],
    found: list[list[Passage]],
) -> None:
    """Takes what a fact tells out of the less sure ones that hold it against the same sources.

    A claim that is linked to three sentences would tell its details three times. A side that adds
    details goes on doing so: where all are told elsewhere, the longest stays.
    """
    before: dict[Passage, list[frozenset[str]]] = {}
    for number in sorted(range(len(sides)), key=lambda n: _rank(sides[n], likely[n])):
        sources = frozenset(side.source for side in sides[number])
        again = {p for p in found[number] if any(sources <= s for s in before.get(p, ()))}
        again -= set(_longest(found[number], again))
        found[number] = [p for p in found[number] if p not in again]
        for passage in found[number]:
            before.setdefault(passage, []).append(sources)


def _shown(
    fact: Sequence[Side], added: Sequence[Passage], diverging: _BySource
) -> Iterator[Passage]:
    for side in fact:
        own = [p for p in added if p.source == side.source]
        yield from shown(side, own, diverging.get(side.source, ()))


def _longest(found: Sequence[Passage], again: Container[Passage]) -> Iterator[Passage]:
    """The longest passage of each source all of whose passages are told before."""
    for source in sorted({p.source for p in found}):
        own = [p for p in found if p.source == source]
        if all(p in again for p in own):
            yield max(own, key=lambda p: (p.end - p.start, -p.start))


def _pairs(fact: Sequence[Side]) -> Iterator[_Pair]:
    """Any two sentences of two sources that a fact puts together, each by source and number."""
    for one, other in combinations(fact, 2):
        for mine in _homes(one):
            for theirs in _homes(other):
                yield mine, theirs


def _homes(side: Side) -> list[_Home]:
    homes = side.evidence.parsed.homes
    return list(dict.fromkeys((side.source, homes[claim]) for claim in side.claims))


def _diverging(
    pairs: Sequence[Sequence[_Pair]], divergences: Sequence[Sequence[Divergence]]
) -> list[_BySource]:
    """For each fact the words that any fact with two of its sentences tells of as diverging."""
    told: dict[_Pair, dict[Passage, None]] = {pair: {} for mine in pairs for pair in mine}
    for mine, found in zip(pairs, divergences, strict=True):
        passages = dict.fromkeys(p for divergence in found for p in divergence.sides)
        for pair in mine:
            told[pair] |= passages
    return [_by_source(p for pair in mine for p in told[pair]) for mine in pairs]


def _by_source(passages: Iterable[Passage]) -> _BySource:
    """Passages by their source, each once: a fact of many sources meets one in many pairs."""
    found: dict[str, dict[Passage, None]] = {}
    for passage in passages:
        found.setdefault(passage.source, {})[passage] = None
    return {source: tuple(own) for source, own in found.items()}


def _added(side: Side, fact: Sequence[Side], told: Sequence[Passage]) -> tuple[Passage, ...]:
    others = [other for other in fact if other is not side]
    found = added_words(side, others, [*told, *(t for _, t in _converted(side, told))])
    again = {(t.start, t.end) for q, t in _converted(side, found) if q.start < t.start}
    return tuple(p for p in found if (p.start, p.end) not in again)


def _converted(side: Side, told: Sequence[Passage]) -> Iterator[tuple[Quantity, Quantity]]:
    """The amounts in some passages, each with what it is in another unit: "(700 miles)"."""
    for q in side.quantities:
        if any(overlap(q, passage) for passage in told):
            yield from ((q, t) for t in twins(q, side.quantities))


def _rank(
    fact: Sequence[Side], likely: Mapping[tuple[str, str], float]
) -> tuple[float, tuple[tuple[str, int], ...]]:
    """The likeliest facts first, then in an order that does not hang on that of the sources."""
    return -max(likely.values(), default=0.0), stretches(fact)
