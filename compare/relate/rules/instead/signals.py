"""What speaks for two fillings being one thing told differently, as numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.rules.instead.denials import DENIAL_SIGNALS
from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.instead.moments import TIME_SIGNALS
from compare.relate.rules.instead.names import NAME_SIGNALS
from compare.relate.rules.instead.numbers import NUMBER_SIGNALS

if TYPE_CHECKING:
    from compare.relate.links import Link
    from compare.relate.rules.instead.fillings import Filling
    from compare.relate.sides import Side

__all__ = ["SIGNALS", "Around", "signals"]

_COMMON = ("link", "rival_link", "headlines", "cover", "length", "new", "rivals", "fillings")
SIGNALS: dict[Sort, tuple[str, ...]] = {
    Sort.NAME: (*_COMMON, *NAME_SIGNALS),
    Sort.NUMBER: (*_COMMON, *NUMBER_SIGNALS),
    Sort.TIME: (*_COMMON, *TIME_SIGNALS),
    Sort.DENIAL: (*_COMMON, *DENIAL_SIGNALS),
}

_EDGE = 1e-3  # no probability is taken for certain
_MOST_FILLINGS = 8


@dataclass(frozen=True, slots=True)
class Around:
    """What two fillings stand among.

    ``new``: how many of the two the other article has nowhere; ``rivals``: with how many of the
    other side each conflicts; ``count``: how many fillings of their sort both sentences have.
    """

    link: Link
    new: int
    rivals: tuple[int, int]
    count: int


def signals(a: Side, x: Filling, b: Side, y: Filling, around: Around) -> tuple[float, ...]:
    """The signals of two fillings, in the order of ``SIGNALS``; swapping the sides changes none."""
    mine, theirs = a.content, b.content
    probability = around.link.probability
    return (
        math.log((probability + _EDGE) / (1 - probability + _EDGE)),
        around.link.rival,
        float(a.is_headline + b.is_headline),
        len(mine & theirs) / max(1, min(len(mine), len(theirs))),
        math.log1p(len(mine)) + math.log1p(len(theirs)),
        float(around.new),
        math.log(around.rivals[0] * around.rivals[1]),
        float(min(_MOST_FILLINGS, around.count)),
        *x.signals(y, max(_lacking(a, b), _lacking(b, a))),
    )


def _lacking(side: Side, other: Side) -> int:
    """How many content words of a side the other's article has nowhere."""
    return len(side.content - other.evidence.content)
