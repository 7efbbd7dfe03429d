"""One source says that something is so, the other that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.denials import find_contradicted, stated
from compare.relate.rules.negation import find_inserted
from compare.relate.rules.opposites import find_opposites
from compare.values.contradictions import EPISTEMIC, opposed, restricted
from compare.values.modality import FIRM
from compare.values.quantifiers import Extent, both_hold
from compare.values.scopes import same_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.predicates import Predication

__all__ = ["find_polarity"]

Place = tuple[int, int]


def find_polarity(a: Side, b: Side) -> Iterator[Divergence]:
    """Statements of two sides that deny each other.

    Nothing is said where either article elsewhere agrees with the other: it then reports both.
    """
    found = [*_denials(a, b), *_restrictions(a, b)] or [*_opposites(a, b)]
    if not found:
        places = find_inserted(a, b)
        found = [p for p in places if _comparable(_at(a, p[0]), _at(b, p[1]))]
    for mine, theirs in found:
        yield _divergence(a, b, mine, theirs)


def _denials(a: Side, b: Side) -> Iterator[tuple[Place, Place]]:
    for left, right in find_contradicted(a, b):
        if not opposed(left, right) & EPISTEMIC:
            yield (left.start, left.end), (right.start, right.end)


def _restrictions(a: Side, b: Side) -> Iterator[tuple[Place, Place]]:
    for left in stated(a):
        for right in stated(b):
            if restricted(left, right) and left.terms and right.terms:
                yield (left.terms.start, left.terms.end), (right.terms.start, right.terms.end)


def _opposites(a: Side, b: Side) -> Iterator[tuple[Place, Place]]:
    for left, right in find_opposites(a, b):
        yield (left.start, left.end), (right.start, right.end)


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
