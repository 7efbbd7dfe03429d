"""Passages on one fact that tell opposites of one thing: "rallied behind", "spoke out against"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.slots import shared_share
from compare.values.opposites.evidence import could_deny, evidence, opposite_axes
from compare.values.opposites.tellings import OWN, own_stand, telling
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.predicates import Predication

__all__ = ["find_opposites"]

_LEAST = 2.0

Pair = tuple["Predication", "Predication"]


def find_opposites(a: Side, b: Side) -> Iterator[Pair]:
    """Tellings of two sides that are opposites, told of one thing; of overlapping ones the best.

    Nothing is said where a side tells both, or where one of the articles elsewhere agrees with
    the other on something at least as alike.
    """
    alike = shared_share(a, b)
    judged = [(evidence(*pair, alike), pair) for pair in _candidates(a, b) if could_deny(*pair)]
    known: list[Pair] = []
    for near, (left, right) in sorted(judged, key=lambda one: -one[0]):
        if near < _LEAST or _settled(a, b, left, right, near):
            continue
        if not any(_overlap(left, x) or _overlap(right, y) for x, y in known):
            known.append((left, right))
            yield left, right


def _candidates(a: Side, b: Side) -> Iterator[Pair]:
    mine, theirs = _told(a), _told(b)
    for left in mine:
        for right in theirs:
            if opposite_axes(left, right):
                yield left, right
        for right in _plain(b, left):
            yield left, right
    for right in theirs:
        for left in _plain(a, right):
            yield left, right


def _told(side: Side) -> tuple[Predication, ...]:
    return side.within(side.evidence.tellings)


def _plain(side: Side, denied: Predication) -> Iterator[Predication]:
    """Where a side tells as so, in the same verb or noun, what the other denies."""
    for stand in denied.meaning:
        if stand.axis.startswith(OWN) and not stand.positive:
            for tree, i in _by_axis(side).get(stand.axis, ()):
                found = telling(tree, i, frozenset(), i, plain=True)
                yield from (one for one in found if stand.turned() in one.meaning)


def _by_axis(side: Side) -> dict[str, list[tuple[Tree, int]]]:
    """The verbs and nouns of a side by the axis that each has for itself."""
    found: dict[str, list[tuple[Tree, int]]] | None = side.told.get(_by_axis)
    if found is None:
        found = side.told[_by_axis] = {}
        for sentence, inside in side.pieces():
            tree = Tree(sentence)
            for i in inside:
                if (own := own_stand(tree, i)) is not None:
                    found.setdefault(own.axis, []).append((tree, i))
    return found


def _settled(a: Side, b: Side, left: Predication, right: Predication, near: float) -> bool:
    """Whether each side tells what the other does as well, or an article agrees elsewhere."""
    axes = opposite_axes(left, right)
    if _tells(a, right, axes) and _tells(b, left, axes):
        return True
    return _agreeing(left, b, right, axes) >= near or _agreeing(right, a, left, axes) >= near


def _tells(side: Side, one: Predication, axes: frozenset[str]) -> bool:
    wanted = {stand for stand in one.meaning if stand.axis in axes}
    return any(wanted & p.meaning for p in _told(side))


def _agreeing(one: Predication, other: Side, denied: Predication, axes: frozenset[str]) -> float:
    """How much speaks for another telling of the other article being on the side of this one."""
    wanted = {stand for stand in one.meaning if stand.axis in axes}
    others = (p for p in other.evidence.tellings if p is not denied and wanted & p.meaning)
    return max((evidence(one, p, 0.0) for p in others), default=0.0)


def _overlap(a: Predication, b: Predication) -> bool:
    return a.start < b.end and b.start < a.end
