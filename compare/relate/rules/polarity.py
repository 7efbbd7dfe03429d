"""One source says that something is so, the other that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.negation import find_inserted
from compare.values.antonyms import WHOLLY
from compare.values.contradictions import EPISTEMIC, contradict, opposed, restricted
from compare.values.modality import FIRM
from compare.values.quantifiers import Extent, both_hold
from compare.values.scopes import same_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.predicates import Predication

__all__ = ["find_contradicted", "find_polarity", "in_headline", "stated"]


def find_polarity(a: Side, b: Side) -> Iterator[Divergence]:
    """Statements of two sides that deny each other.

    Nothing is said where either article elsewhere agrees with the other: it then reports both.
    """
    found = False
    for left, right in find_contradicted(a, b):
        if not opposed(left, right) & EPISTEMIC:
            found = True
            yield _divergence(a, b, (left.start, left.end), (right.start, right.end))
    for left in stated(a):
        for right in stated(b):
            if restricted(left, right) and left.terms and right.terms:
                found = True
                mine, theirs = ((t.start, t.end) for t in (left.terms, right.terms))
                yield _divergence(a, b, mine, theirs)
    if not found:
        for mine, theirs in find_inserted(a, b):
            if _comparable(_at(a, mine), _at(b, theirs)):
                yield _divergence(a, b, mine, theirs)


def find_contradicted(a: Side, b: Side) -> Iterator[tuple[Predication, Predication]]:
    """Predications of two sides that deny each other; of overlapping ones the first."""
    known: list[tuple[Predication, Predication]] = []
    for left in stated(a):
        for right in stated(b):
            if not contradict(left, right) or _shortened(a, b, left, right):
                continue
            if _agrees(left, b, right) or _agrees(right, a, left):
                continue
            if not any(_overlap(left, x) and _overlap(right, y) for x, y in known):
                known.append((left, right))
                yield left, right


def stated(side: Side) -> list[Predication]:
    """All that the claims of a side say happened or is so, in order."""
    return side.within(side.evidence.predications)


def _shortened(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether a headline may have left out a "nearly" for room."""
    if not all(axis.endswith(WHOLLY) for axis in opposed(left, right)):
        return False
    return in_headline(a, left) or in_headline(b, right)


def in_headline(side: Side, one: Predication) -> bool:
    """Whether a side says something in its headline."""
    return any(c.headline and c.start <= one.start < c.end for c in side.each_claim())


def _overlap(a: Predication, b: Predication) -> bool:
    return a.start < b.end and b.start < a.end


def _at(side: Side, place: tuple[int, int]) -> list[Predication]:
    return [p for p in stated(side) if p.start < place[1] and place[0] < p.end]


def _comparable(mine: list[Predication], theirs: list[Predication]) -> bool:
    """Whether what stands at two places is told as firm, of the same time and place."""
    if not all(p.certainty in FIRM for p in (*mine, *theirs)):
        return False
    pairs = [(left, right) for left in mine for right in theirs]
    if any(Extent.FEW in (x.extent, y.extent) or both_hold(x.extent, y.extent) for x, y in pairs):
        return False
    return all(same_scope(left.scope, right.scope) for left, right in pairs)


def _agrees(one: Predication, other: Side, denied: Predication) -> bool:
    """Whether the other article also has a statement on the side of this one."""
    return any(
        contradict(denied, p) and one.meaning & p.meaning
        for p in other.evidence.predications
        if p is not denied
    )


def _divergence(a: Side, b: Side, mine: tuple[int, int], theirs: tuple[int, int]) -> Divergence:
    sides = a.passage(*mine), b.passage(*theirs)
    why = f"{sides[0].text} / {sides[1].text}: one says it is so, the other that it is not"
    return Divergence(DivergenceKind.POLARITY, why, sides)
