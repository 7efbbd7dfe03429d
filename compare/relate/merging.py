"""Puts the conflicts of several pairs of sources on one point together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind, Passage
from compare.relate.parallel import without_parallels
from compare.relate.placed import meet
from compare.relate.slots import words_in_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compare.relate.group import Group
    from compare.relate.rules import Rule
    from compare.relate.sides import Side

__all__ = ["beside", "found_by", "merged", "without"]

# A divergence has as many sides at least.
_LEAST_SIDES = 2
# So many words do two sides share where one is the other with a change.
_SAME = 0.8


@dataclass(slots=True)
class _Point:
    """One point of conflict while the pairs of sources that differ on it are put together."""

    first: Divergence
    sides: dict[str, Passage]

    def takes(self, other: _Point) -> bool:
        """Whether another point is of its kind, shares a side and fits it in all others."""
        if other.first.kind is not self.first.kind:
            return False
        known = [(self.sides.get(source), side) for source, side in other.sides.items()]
        return any(k for k, _ in known) and all(k in (None, side) for k, side in known)


def found_by(rules: tuple[Rule, ...], group: Group) -> Iterator[Divergence]:
    """What the rules find between any two sides, one divergence a point, in order of the rules.

    A point that two rules find is said once, by the first, but for names of who said something.
    """
    told: list[Divergence] = []
    pairs = [
        _found_between(rules, a, b, group.likely[a.source, b.source])
        for a, b in combinations(group.sides, 2)
    ]
    ranks = group.ranks
    for by_pair in zip(*pairs, strict=True):
        found = [divergence for one in by_pair for divergence in one]
        for divergence in merged(found, ranks) if found else ():
            known = next((n for n, t in enumerate(told) if _same_words(divergence, t)), None)
            if known is None:
                told.append(divergence)
            else:
                told[known] = _joined(*_more_telling_first(told[known], divergence), ranks)
    yield from told


def _more_telling_first(one: Divergence, other: Divergence) -> tuple[Divergence, Divergence]:
    """Two of one point; that others are named tells less than that others said it."""
    names = one.kind is DivergenceKind.NAME and other.kind is DivergenceKind.ATTRIBUTION
    return (other, one) if names else (one, other)


def _found_between(
    rules: tuple[Rule, ...], a: Side, b: Side, likely: float
) -> list[tuple[Divergence, ...]]:
    """What each rule finds between two sides that tell of one thing as probably as that.

    Sides that are the same but for a few words surely do: one word less in common makes short
    passages look far apart, though it is the conflict.
    """
    sure, most = likely, max(rule.least for rule in rules)
    if likely < most and words_in_common(a, b) >= _SAME:
        sure = most
    whole = a.whole, b.whole
    found: list[tuple[Divergence, ...]] = []
    for rule in rules:
        one, other = whole if likely >= rule.whole else (a, b)
        # Two sides may meet in many facts.
        found.append(one.once(_found, other, rule) if sure >= rule.least else ())
    return without_parallels(*whole, found)


def _found(a: Side, b: Side, rule: Rule) -> tuple[Divergence, ...]:
    return tuple(rule.find(a, b))


def without(found: Iterable[Divergence], told: Sequence[Divergence]) -> Iterator[Divergence]:
    """What was found but does not touch words that are told of already."""
    for divergence in found:
        if not any(meet(p, q) for p in divergence.sides for d in told for q in d.sides):
            yield divergence


def beside(
    found: Iterable[Divergence], told: Sequence[Divergence], ranks: Mapping[str, int]
) -> Iterator[Divergence]:
    """What was found but touches neither words that are told of already nor others found.

    Of two that touch each other, that stays which more sources have a side in.
    """
    kept: list[Divergence] = []
    for divergence in sorted(found, key=lambda d: _weight(d, ranks)):
        if next(without([divergence], [*told, *kept]), None) is not None:
            kept.append(divergence)
    yield from kept


def _weight(
    divergence: Divergence, ranks: Mapping[str, int]
) -> tuple[int, str, list[str], list[tuple[int, int]]]:
    """More sides first, then in an order that does not hang on that of the sources."""
    texts = sorted(side.text for side in divergence.sides)
    places = sorted((ranks[side.source], side.start) for side in divergence.sides)
    return -len(divergence.sides), divergence.kind, texts, places


def merged(found: Sequence[Divergence], ranks: Mapping[str, int]) -> Iterator[Divergence]:
    """The divergences, those made one that share a side; ``ranks``: as told in ``Group``."""
    # Which of two points takes a third must not hang on the order of the sources.
    ranked = sorted(found, key=lambda d: _weight(d, ranks))
    points = [_Point(d, {side.source: side for side in d.sides}) for d in ranked]
    places = {id(d): n for n, d in enumerate(found)}
    for point in sorted(_grown_together(points), key=lambda point: places[id(point.first)]):
        sides = tuple(point.sides[s] for s in ranks if s in point.sides)
        yield Divergence(point.first.kind, point.first.why, sides)


def _grown_together(points: Sequence[_Point]) -> list[_Point]:
    """The points, those made one that share a side, also where they came to by others.

    So it does not matter which pair of sources is looked at first.
    """
    kept: list[_Point] = []
    for point in points:
        home = next((p for p in kept if p.takes(point)), None)
        if home is None:
            kept.append(point)
        else:
            home.sides.update(point.sides)
    return kept if len(kept) == len(points) else _grown_together(kept)


def _joined(told: Divergence, again: Divergence, order: Iterable[str]) -> Divergence:
    """What was told, with the sides of sources that only the second has."""
    sides = {side.source: side for side in (*again.sides, *told.sides)}
    return Divergence(told.kind, told.why, tuple(sides[s] for s in order if s in sides))


def _same_words(a: Divergence, b: Divergence) -> bool:
    """Whether the words of one lie within those of the other wherever both have a side.

    They have two sources in common, or more.
    """
    mine = {side.source: side for side in a.sides}
    pairs = [(mine[side.source], side) for side in b.sides if side.source in mine]
    if len(pairs) < _LEAST_SIDES:
        return False
    return all(_within(x, y) for x, y in pairs) or all(_within(y, x) for x, y in pairs)


def _within(one: Passage, other: Passage) -> bool:
    return other.start <= one.start and one.end <= other.end
