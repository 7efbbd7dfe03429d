"""Adds to a conflict what a further source of the fact gives for the same thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind, Passage
from compare.values.comparison import Comparison
from compare.values.quantities.measures import compare_quantities
from compare.values.times.times import compare_moments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["with_witnesses"]

_TYPED = frozenset({DivergenceKind.QUANTITY, DivergenceKind.TIME})
_FITS = frozenset({Comparison.SAME, Comparison.COMPATIBLE, Comparison.REFINES})


def with_witnesses(divergence: Divergence, sides: Sequence[Side]) -> Divergence:
    """The divergence with the number or time of every other side that fits one of its sides.

    "14-year-old" and "16-year-old" conflict; a third source that has "Ida Moe, 16," is shown too.
    """
    told = {passage.source: passage for passage in divergence.sides}
    if divergence.kind not in _TYPED or len(told) == len(sides):
        return divergence
    known = [side for side in sides if side.source in told]
    found = dict(told)
    for other in (side for side in sides if side.source not in told):
        fitting = [set(_fitting(side, told[side.source], other)) for side in known]
        # Who bears out two sides at two places is a witness for neither.
        places = set.intersection(*filter(None, fitting)) if any(fitting) else set()
        if places:
            found[other.source] = min(places, key=lambda passage: passage.start)
    return replace(divergence, sides=tuple(found[s.source] for s in sides if s.source in found))


def _fitting(side: Side, passage: Passage, other: Side) -> Iterator[Passage]:
    """The numbers and times of another side that stand for the same as those in a passage."""
    place = passage.start, passage.end
    for number in side.evidence.quantities.between(*place):
        if (number.start, number.end) == place:
            for q in other.quantities:
                if compare_quantities(number, q) in _FITS:
                    yield other.passage(q.start, q.end)
    for moment in side.evidence.moments.between(*place):
        if (moment.start, moment.end) == place:
            for m in other.moments:
                if compare_moments(moment, m) in _FITS:
                    yield other.passage(m.start, m.end)
