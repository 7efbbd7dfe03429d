"""Passages on one fact that tell opposites of one thing: "rallied behind", "spoke out against"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.placed import by_key, in_both, overlap
from compare.relate.rules.statements.exceptions import left_out
from compare.relate.rules.statements.stages import stages_of_one
from compare.relate.slots import rest_shared, shared_share
from compare.values.statements.courses.stages import goes_through
from compare.values.statements.opposites.evidence import (
    could_deny,
    evidence,
    is_personal,
    opposite_axes,
    same_parties,
)
from compare.values.statements.opposites.mentions import OWN, Mention, find_mentions
from compare.values.words.keys import key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["find_opposites"]

# Both participants in common, or one and much else. From 5.0 on, of the contradictions in
# benchmarks/edits.py that hang on opposites 8 are found on the half that this was developed on and
# one on the other, and nothing false is told of 292 pairs of articles that nothing was fitted on;
# from 2.0 on it would be 14, 4 and 10.
_LEAST = 5.0
# Two headlines of one event have room for one matter each.
_LEAST_IN_HEADLINES = 2.0
# What their few words lack beside what sentences have in common.
_SHORT = 1.0

# Passages that share less tell of two things: new claims rose, old ones fell; of those in which the
# same do it to the same, and of headlines, which are short, less is asked.
_LEAST_SHARED, _LEAST_OF_SAME = 0.55, 0.3
# What those are who are told of.
_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC"})

Pair = tuple["Predication", "Predication"]


def find_opposites(a: Side, b: Side) -> Iterator[Pair]:
    """Tellings of two sides that are opposites, told of one thing; of overlapping ones the best.

    Nothing is said where a side tells both, or where one of the articles elsewhere agrees with
    the other on something at least as alike.
    """
    alike = shared_share(a, b)
    common = rest_shared(a, b)
    if common < _LEAST_OF_SAME:
        return
    judged = [(evidence(*pair, alike), pair) for pair in _candidates(a, b) if could_deny(*pair)]
    known: list[Pair] = []
    for near, (left, right) in sorted(judged, key=_best_first):
        if common < _LEAST_SHARED and not (
            _in_headlines(a, b, left, right) or same_parties(left, right)
        ):
            continue
        if near < _least(a, b, left, right) or _settled(a, b, left, right, near):
            continue
        if not any(overlap(left, x) or overlap(right, y) for x, y in known):
            known.append((left, right))
            yield left, right


def _least(a: Side, b: Side, left: Predication, right: Predication) -> float:
    """How much must speak for one thing: less in headlines, but for what others see otherwise.

    Nor where one may be the later headline: "trapped", "rescued", or tells of so many.
    """
    if not _in_headlines(a, b, left, right) or is_personal(left, right):
        return _LEAST
    counted = any(word.isdecimal() for word in left.around ^ right.around)
    listed = any(not axis.startswith(OWN) for axis in opposite_axes(left, right))
    return _LEAST_IN_HEADLINES if listed and not (counted or _one_later(left, right)) else _LEAST


def _one_later(left: Predication, right: Predication) -> bool:
    """Whether one may tell of the end of what the other tells: "end strike", "strike over pay"."""
    pairs = ((left, right), (right, left))
    ended = left.negated is not right.negated or any(sense(x.lemma) in y.around for x, y in pairs)
    return ended or any(goes_through(x, y) for x, y in pairs)


def _in_headlines(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether two headlines tell them, and not each of somebody of whom the other does not know."""
    if not (a.in_headline(left) and b.in_headline(right)):
        return False
    return not (_named(a) - b.evidence.content and _named(b) - a.evidence.content)


def _named(side: Side) -> frozenset[str]:
    """The keys of the names of persons, bodies and places."""
    named = (w for w in side.words() if w.entity in _NAMES and w.pos == "PROPN")
    return frozenset(key(w) for w in named) - {""}


def _best_first(judged: tuple[float, Pair]) -> tuple[float, list[tuple[int, int]]]:
    """An order that does not depend on which side is the first."""
    near, pair = judged
    return -near, in_both(pair)


def _candidates(a: Side, b: Side) -> Iterator[Pair]:
    """The tellings of two sides that stand on opposite ends of an axis, in order."""
    theirs = b.once(_by_axis)
    for mine in a.read(find_mentions):
        met = {other: None for axis in mine.axes() for other in theirs.get(axis, ())}
        for other in met:
            if not (mine.stands and other.stands) and not (mine.denying or other.denying):
                continue
            left, right = a.evidence.telling(mine), b.evidence.telling(other)
            if left is not None and right is not None and opposite_axes(left, right):
                yield left, right


def _by_axis(side: Side) -> dict[str, list[Mention]]:
    return by_key(side.read(find_mentions), Mention.axes)


def _settled(a: Side, b: Side, left: Predication, right: Predication, near: float) -> bool:
    """Whether a side tells what the other does as well, or an article agrees elsewhere."""
    axes = opposite_axes(left, right)
    if _tells(a, right, axes) or _tells(b, left, axes) or stages_of_one(a, b, left, right):
        return True
    if left_out(a, left, b, right):
        return True
    near += _SHORT * _in_headlines(a, b, left, right)
    return _agreeing(left, b, right, axes) >= near or _agreeing(right, a, left, axes) >= near


def _tells(side: Side, one: Predication, axes: frozenset[str]) -> bool:
    """Whether a side itself tells what another does."""
    wanted = {stand for stand in one.meaning if stand.axis in axes}
    near = (m for axis in sorted(axes) for m in side.once(_by_axis).get(axis, ()))
    return any(wanted & p.meaning for m in near if (p := side.evidence.telling(m)))


def _agreeing(one: Predication, other: Side, denied: Predication, axes: frozenset[str]) -> float:
    """How much speaks for another telling of the other article being on the side of this one."""
    wanted = {stand for stand in one.meaning if stand.axis in axes}
    index = other.evidence.mentions_by_axis
    near = (m for axis in sorted(axes) for m in index.get(axis, ()))
    others = [p for m in near if (p := other.evidence.telling(m)) and p is not denied]
    return max((evidence(one, p, 0.0) for p in others if wanted & p.meaning), default=0.0)
