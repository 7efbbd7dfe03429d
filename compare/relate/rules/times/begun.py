"""Years in which one thing came to be: it "came out in 1968", "was published in 1972"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.times.beginnings import one_beginning, read_beginning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.times.beginnings import Beginning
    from compare.values.times.times import Moment

__all__ = ["begun_apart"]


def begun_apart(a: Side, b: Side) -> Iterator[tuple[Moment, Moment]]:
    """Years that date one beginning of one thing, and are others."""
    mine, theirs = (list(_begun(s)) for s in (a, b))
    for (left, one), (right, other) in product(mine, theirs):
        if one_beginning(one, other) and _year(left) != _year(right):
            yield left, right


def _begun(side: Side) -> Iterator[tuple[Moment, Beginning]]:
    for moment in side.moments:
        found = side.words_at(moment.start, moment.end)
        if found is None or _year(moment) is None or moment.bound not in {"", "from"}:
            continue
        begun = read_beginning(found[0], found[1][-1])
        if begun is not None:
            yield moment, begun


def _year(one: Moment) -> int | None:
    """The year, where one is told and no more than that."""
    if one.day is None or one.day.month or one.day.has_ends or one.day.relative:
        return None
    return one.day.year
