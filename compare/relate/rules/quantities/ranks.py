"""Other ranks of one by name: "finished fifth" and "sixth", an eighth and a fifth straight win."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.contests import find_contests
from compare.values.quantities.ranks import find_ranks
from compare.values.quantities.runs import find_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.ranks import Rank

__all__ = ["other_ranks"]

_FINDING = (find_ranks, find_contests, find_runs)


def other_ranks(a: Side, b: Side) -> Iterator[tuple[Rank, Rank]]:
    """Ranks of two sides that differ; nothing where an article gives several of one's ranks."""
    mine, theirs = ([r for find in _FINDING for r in s.read(find)] for s in (a, b))
    for left, right in product(mine, theirs):
        if left.number == right.number or not (left.of_one(right) and left.in_one(right)):
            continue
        if _only(a, left) and _only(b, right):
            yield left, right


def _only(side: Side, one: Rank) -> bool:
    ranks = (r for find in _FINDING for r in side.evidence.values(find))
    return all(r.number == one.number for r in ranks if r.sort == one.sort and r.of_one(one))
