"""One source says that something is so, the other that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.denials import find_contradicted, stated
from compare.relate.rules.negation import find_inserted
from compare.values.contradictions import EPISTEMIC, opposed, restricted
from compare.values.modality import FIRM
from compare.values.quantifiers import Extent, both_hold
from compare.values.scopes import same_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.predicates import Predication

__all__ = ["find_polarity"]


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


def _divergence(a: Side, b: Side, mine: tuple[int, int], theirs: tuple[int, int]) -> Divergence:
    sides = a.passage(*mine), b.passage(*theirs)
    why = f"{sides[0].text} / {sides[1].text}: one says it is so, the other that it is not"
    return Divergence(DivergenceKind.POLARITY, why, sides)
