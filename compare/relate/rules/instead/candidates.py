"""Which fillings of two linked sentences may stand for one thing and yet cannot be the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.instead.denials import find_denials
from compare.relate.rules.instead.fillings import Filling, Sort
from compare.relate.rules.instead.moments import find_times
from compare.relate.rules.instead.names import find_names
from compare.relate.rules.instead.numbers import find_numbers
from compare.relate.rules.instead.signals import Around, signals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from compare.relate.links import Link
    from compare.relate.sides import Side

__all__ = ["LEAST", "Candidate", "candidates"]

_FIND: dict[Sort, Callable[[Side], Iterable[Filling]]] = {
    Sort.NAME: find_names,
    Sort.NUMBER: find_numbers,
    Sort.TIME: find_times,
    Sort.DENIAL: find_denials,
}
# Sentences that are linked less probably are of two things as often as of one.
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two fillings of one sort that cannot be the same, left over on both sides."""

    left: Filling
    right: Filling
    signals: tuple[float, ...]


def candidates(a: Side, b: Side, sort: Sort, link: Link) -> Iterator[Candidate]:
    """The pairs of a sort that are left over in two sentences, of which an article lacks one.

    Of names, each article must lack the other's.
    """
    mine, theirs = a.once(_fillings, sort), b.once(_fillings, sort)
    free = (
        [x for x in mine if not any(x.is_same(y) for y in theirs)],
        [y for y in theirs if not any(x.is_same(y) for x in mine)],
    )
    if not all(free):
        return
    differ = [(x, y) for x, y in product(*free) if x.conflicts(y)]
    # Whether an article knows a value may ask for all that it tells: only where it matters.
    new = (
        {x.start: not x.is_known(b.evidence) for x in {x.start: x for x, _ in differ}.values()},
        {y.start: not y.is_known(a.evidence) for y in {y.start: y for _, y in differ}.values()},
    )
    least = 2 if sort is Sort.NAME else 1
    rivals = Counter(x.start for x, _ in differ), Counter(y.start for _, y in differ)
    for left, right in differ:
        count = new[0][left.start] + new[1][right.start]
        if count >= least:
            against = rivals[0][left.start], rivals[1][right.start]
            around = Around(link, count, against, len(mine) + len(theirs))
            yield Candidate(left, right, signals(a, left, b, right, around))


def _fillings(side: Side, sort: Sort) -> tuple[Filling, ...]:
    return tuple(_FIND[sort](side))
