"""One source says that something is so, the other that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.names.withheld import find_withheld
from compare.relate.rules.quantities.complement import parts_fit
from compare.relate.rules.quantities.owners import other_shares
from compare.relate.rules.statements.alternatives import find_excluding
from compare.relate.rules.statements.denials import find_contradicted
from compare.relate.rules.statements.disowned import find_disowned
from compare.relate.rules.statements.exceptions import left_out
from compare.relate.rules.statements.negation import find_inserted
from compare.relate.rules.statements.opposites import find_opposites
from compare.relate.rules.statements.told import find_told_apart
from compare.relate.rules.statements.ways import find_rival_ways
from compare.values.comparison import Comparison
from compare.values.quantities.quantifiers import Extent, both_hold, other_occasions, swapped
from compare.values.statements.alternatives.rows import HOLDING
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.denials.contradictions import EPISTEMIC, opposed, restricted
from compare.values.statements.denials.matters import compared
from compare.values.statements.denials.other_kinds import of_other_kinds
from compare.values.statements.framing.certainty import FIRM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["find_polarity"]

Place = tuple[int, int]
_Found = tuple[Place, Place, str]

_NOT_SO = "one says it is so, the other that it is not"
_OPPOSITE = "one rules out the other"
_TURNED = "who comes off better in one comes off worse in the other"
_FEW = "one tells it of few, the other of many"
_WITHHELD = "named in one, not made known in the other"
_BEFORE = ", which may be the earlier report"
_TERMS = "a condition in one that the other rules out"


def find_polarity(a: Side, b: Side) -> Iterator[Divergence]:
    """Statements of two sides that deny each other.

    Nothing is said where either article elsewhere agrees with the other: it then reports both.
    """
    found = [*_denials(a, b), *_restrictions(a, b)] or [*_opposites(a, b)]
    found += _disowned(a, b)
    if not found:
        for place, other in find_inserted(a, b):
            mine, theirs = _at(a, place), _at(b, other)
            excepted = any(left_out(a, x, b, y) for x in mine for y in theirs)
            if not excepted and _comparable(mine, theirs):
                found.append((place, other, _NOT_SO))
    found += [told for told in _told_apart(a, b) if not any(_meet(told, f) for f in found)]
    for here, there, why in (*found, *_withheld(a, b), *_held(a, b)):
        sides = a.passage(*here), b.passage(*there)
        said = f"{sides[0].text} / {sides[1].text}"
        yield Divergence(DivergenceKind.POLARITY, f"{said}: {why}", sides)


def _denials(a: Side, b: Side) -> Iterator[_Found]:
    for left, right in find_contradicted(a, b):
        apart = other_shares(a, b, left, right) or parts_fit(a, b, left, right)
        if not (opposed(left, right) & EPISTEMIC or apart):
            yield (left.start, left.end), (right.start, right.end), _why(left, right)


def _withheld(a: Side, b: Side) -> Iterator[_Found]:
    undated = None in {side.evidence.parsed.article.published for side in (a, b)}
    why = _WITHHELD + _BEFORE * undated
    for left, right in find_withheld(a, b):
        yield (left.start, left.end), (right.start, right.end), why


def _held(a: Side, b: Side) -> Iterator[_Found]:
    for left, right in find_excluding(a, b, HOLDING):
        yield (left.start, left.end), (right.start, right.end), _OPPOSITE
    for way, other in find_rival_ways(a, b):
        yield (way.start, way.end), (other.start, other.end), _OPPOSITE


def _told_apart(a: Side, b: Side) -> Iterator[_Found]:
    for left, right in find_told_apart(a, b):
        yield (left.start, left.end), (right.start, right.end), _OPPOSITE


def _meet(one: _Found, other: _Found) -> bool:
    """Whether two findings meet in a side: they are told by one word there."""
    return any(x[0] < y[1] and y[0] < x[1] for x, y in zip(one[:2], other[:2], strict=True))


def _restrictions(a: Side, b: Side) -> Iterator[_Found]:
    mine, theirs = ([p for p in side.predications if p.terms] for side in (a, b))
    for left in mine:
        for right in theirs:
            if restricted(left, right) and left.terms and right.terms:
                places = (left.terms.start, left.terms.end), (right.terms.start, right.terms.end)
                yield (*places, _TERMS)


def _disowned(a: Side, b: Side) -> Iterator[_Found]:
    for left, right in find_disowned(a, b):
        yield (left.start, left.end), (right.start, right.end), _NOT_SO


def _opposites(a: Side, b: Side) -> Iterator[_Found]:
    for left, right in find_opposites(a, b):
        if other_shares(a, b, left, right) or parts_fit(a, b, left, right):
            continue
        yield (left.start, left.end), (right.start, right.end), _why(left, right)


def _why(left: Predication, right: Predication) -> str:
    """In what way two statements deny each other."""
    if swapped(left.extent, right.extent):
        return _FEW
    if left.negated is not right.negated:
        return _NOT_SO
    return _OPPOSITE if opposed(left, right) else _TURNED


def _at(side: Side, place: tuple[int, int]) -> list[Predication]:
    return [p for p in side.predications if p.start < place[1] and place[0] < p.end]


def _comparable(mine: list[Predication], theirs: list[Predication]) -> bool:
    """Whether what stands at two places is told as firm, of the same time, place and parties."""
    if not all(p.certainty in FIRM for p in (*mine, *theirs)):
        return False
    pairs = [(left, right) for left in mine for right in theirs]
    if any(Extent.FEW in (x.extent, y.extent) or both_hold(x.extent, y.extent) for x, y in pairs):
        return False
    if any(of_other_kinds(x, y) for x, y in pairs):
        return False
    if any(x.lemma == y.lemma and Comparison.CONFLICTS in compared(x, y) for x, y in pairs):
        return False
    if any(other_occasions(x.occasions, y.occasions) for x, y in pairs):
        return False
    return all(same_scope(left.scope, right.scope) for left, right in pairs)
