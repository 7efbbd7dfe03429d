"""What looks like a name and measures something: a unit, a time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.times.clock import CLOCK_MARKS
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["is_measure"]


def is_measure(side: Side, name: Placed) -> bool:
    """Whether a name is a part of a number or a time: "40 degrees Celsius", "0941 GMT"."""
    words = (fold(w) for w in side.passage(name.start, name.end).text.split())
    return (
        CLOCK_MARKS.issuperset(words)
        or any(_holds(q, name) for q in side.quantities)
        or any(_holds(m, name) for m in side.moments)
    )


def _holds(value: Placed, name: Placed) -> bool:
    return value.start <= name.start and name.end <= value.end
