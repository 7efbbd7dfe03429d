"""Numbers that the other side tells in words or marks that are read as no number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import DURATION
from compare.values.quantities.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["told_otherwise"]

# "an hour" for 60 minutes; "half an hour" and "60 miles an hour" tell no such length.
_ONE_OF = re.compile(r"(?<!half )\b(?<![a-z]s )an? (hour|day|week|month|year)\b", re.IGNORECASE)
# "28:14" for 28 minutes and 14 seconds, as a race is timed.
_STOPWATCH = re.compile(r"\b(\d{1,2}):([0-5]\d)\b(?!:| ?[ap]\.?m)", re.IGNORECASE)
_NIL = re.compile(r"\b(?:goalless|scoreless|nil-nil)\b", re.IGNORECASE)


def told_otherwise(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of what of a side the other tells in another form: a time by a watch, "goalless"."""
    mine = side.quantities
    texts = [sentence.text for sentence, _ in other.pieces()]
    for q in mine:
        if any(_is_told(q, text) for text in texts):
            yield q.start, q.end
    lasting = {q.amount.low for q in other.quantities if q.unit == DURATION}
    for sentence, _ in side.pieces():
        for found in _STOPWATCH.finditer(sentence.text):
            if _seconds(found) in lasting:
                yield sentence.start + found.start(), sentence.start + found.end()


def _is_told(q: Quantity, text: str) -> bool:
    if q.score == (0.0, 0.0):
        return _NIL.search(text) is not None
    if q.unit != DURATION or not q.amount.exact:
        return False
    units = (unit_of(found[1].lower()) for found in _ONE_OF.finditer(text))
    if any(unit is not None and unit.factor == q.amount.low for unit in units):
        return True
    return any(_seconds(found) == q.amount.low for found in _STOPWATCH.finditer(text))


def _seconds(found: re.Match[str]) -> float:
    return 60.0 * int(found[1]) + int(found[2])
