"""Facts put together where one source tells once what another tells several times."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Passage
    from compare.relate.group import Group
    from compare.relate.sides import Side

    # What facts that can be put together have in common: their verdict and all sides but one, whose
    # source stands last.
    _Common = tuple[str, tuple[Side, ...], str]
    # How many facts, turned round, their words, and their numbers: the least come first.
    _Several = tuple[int, list[tuple[tuple[str, int], ...]], list[int]]

__all__ = ["Told", "joined"]


class Told(NamedTuple):
    """A group and what its sides add; only facts of one ``verdict`` are joined, none of ""."""

    group: Group
    adds: tuple[Passage, ...]
    verdict: str


def joined(facts: Sequence[Told]) -> list[Told]:
    """The facts, those put together that have a verdict and all sides but one in common.

    A lead that another article takes up in three sentences is one fact then. Where a fact can be
    put to several others, it goes where most are.
    """
    whole: dict[int, Told] = {}
    several = [_several(facts, numbers) for numbers in _in_common(facts) if len(numbers) > 1]
    heapify(several)
    while several:
        *_, numbers = heappop(several)
        left = [n for n in numbers if n not in whole]
        if len(left) == len(numbers):
            whole |= dict.fromkeys(numbers, _together([facts[n] for n in numbers]))
        elif len(left) > 1:
            heappush(several, _several(facts, left))
    in_order = [whole.get(n, fact) for n, fact in enumerate(facts)]
    return list({id(fact): fact for fact in in_order}.values())


def _in_common(facts: Sequence[Told]) -> Iterable[list[int]]:
    """The numbers of the facts that can be put together; a fact may stand in several lists."""
    common: dict[_Common, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        for key in _keys(fact):
            common[key].append(number)
    return common.values()


def _keys(fact: Told) -> Iterator[_Common]:
    sides = fact.group.sides
    if fact.verdict and len(sides) > 1:
        for side in sides:
            yield fact.verdict, tuple(s for s in sides if s is not side), side.source


def _several(facts: Sequence[Told], numbers: list[int]) -> _Several:
    # No order of sources may decide, so words break a tie.
    return -len(numbers), sorted(facts[n].group.stretches for n in numbers), numbers


def _together(facts: Sequence[Told]) -> Told:
    groups = [fact.group for fact in facts]
    sides = tuple(_side(same) for same in zip(*(group.sides for group in groups), strict=True))
    likely = {pair: min(g.likely[pair] for g in groups) for pair in groups[0].likely}
    adds = {passage for fact in facts for passage in fact.adds}
    order = [side.source for side in sides]
    return Told(
        replace(groups[0], sides=sides, likely=likely),
        tuple(sorted(adds, key=lambda p: (order.index(p.source), p.start, p.end))),
        facts[0].verdict,
    )


def _side(same: Sequence[Side]) -> Side:
    """One side with the claims of all of these, which are of one source."""
    return same[0].evidence.side(tuple(sorted({n for side in same for n in side.claims})))
