"""The same event on two different days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import Side
from compare.values.comparison import Comparison
from compare.values.times import Day, compare_days, explain_days

__all__ = ["find_time"]


def find_time(a: Side, b: Side) -> Iterator[Divergence]:
    """Conflicting days of two sides, unless either article also names the other's day."""
    for left in _of(a):
        for right in _of(b):
            if compare_days(left, right) is not Comparison.CONFLICTS:
                continue
            if _named(left, b.evidence.days) or _named(right, a.evidence.days):
                continue
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_days(sides[0].text, sides[1].text)
            yield Divergence(DivergenceKind.TIME, why, sides)


def _of(side: Side) -> list[Day]:
    return [d for d in side.evidence.days if side.covers(d.start, d.end)]


def _named(one: Day, others: Sequence[Day]) -> bool:
    return any(
        (one.date is not None and one.date == other.date)
        or (one.weekday is not None and one.weekday == other.weekday)
        for other in others
    )
