"""What the clock of a game shows: "with 7:41 left", "13:41 to play" are minutes and seconds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.expressions import Expression
from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.units import Unit

if TYPE_CHECKING:
    from compare.values.quantities.quantities import Quantity

__all__ = ["TIME_LEFT", "may_be_time_left", "of_other_plays", "read_time_left"]

_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_LEFT = (["left"], ["remaining"], ["to", "go"], ["to", "play"], ["on", "the", "clock"])
TIME_LEFT = "time left"
_UNIT = Unit("second", 1.0, TIME_LEFT)
# Whoever scores twice does not within so many seconds.
_ONE_PLAY = 10.0


def may_be_time_left(text: str) -> bool:
    """Whether a token is of the form that the clock of a game has; one for the time of day has."""
    return _CLOCK.fullmatch(text) is not None


def read_time_left(texts: list[str], at: int) -> Expression | None:
    """What is left of a game by the token there and those behind it; None where they tell none."""
    told = _CLOCK.fullmatch(texts[at])
    ends = (at + 1 + len(words) for words in _LEFT if texts[at + 1 : at + 1 + len(words)] == words)
    end = next(ends, None) if told is not None else None
    if told is None or end is None:
        return None
    seconds = Amount.of(60.0 * int(told[1]) + int(told[2]), 1.0)
    return Expression(texts, at, end, seconds, NumberKind.CARDINAL, vague=False, unit=_UNIT)


def of_other_plays(left: Quantity, right: Quantity) -> bool:
    """Whether two times on the clock of a game lie so far apart that they may be of two plays."""
    if left.family != right.family or left.family != TIME_LEFT:
        return False
    return abs(left.amount.low - right.amount.low) > _ONE_PLAY
