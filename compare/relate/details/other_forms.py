"""What the other article tells in another form: "an hour", "goalless", "R-S.C.", "Gabardin"."""

from __future__ import annotations

import math
import re
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from compare.relate.details.variants import Variant, find_variants
from compare.values.names.names import sound_alike
from compare.values.names.seats import Seat, find_seats
from compare.values.names.spelled import find_spelt, is_slip
from compare.values.quantities.quantities import DURATION
from compare.values.quantities.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.names.spelled import Spelt
    from compare.values.quantities.quantities import Quantity

__all__ = ["named_otherwise", "told_otherwise"]

N = TypeVar("N", Seat, Variant)

# "an hour" for 60 minutes; "half an hour" and "60 miles an hour" tell no such length.
_ONE_OF = re.compile(r"(?<!half )\b(?<![a-z]s )an? (hour|day|week|month|year)\b", re.IGNORECASE)
# A month may have 30 days.
_MONTH = 0.03
# "28:14" for 28 minutes and 14 seconds, as a race is timed.
_STOPWATCH = re.compile(r"\b(\d{1,2}):([0-5]\d)\b(?!:| ?[ap]\.?m)", re.IGNORECASE)
_TWICE = re.compile(r"\btwice\b", re.IGNORECASE)
_NIL = re.compile(r"\b(?:goalless|scoreless|nil-nil)\b", re.IGNORECASE)


def told_otherwise(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of what of a side the other tells in another form: a time by a watch, "goalless"."""
    mine = side.quantities
    texts = [sentence.text for sentence, _ in other.pieces()]
    for q in mine:
        if any(_is_told(q, text) for text in texts):
            yield q.start, q.end
    lasting = [q for q in other.quantities if q.unit == DURATION]
    goalless = any(q.score == (0.0, 0.0) for q in other.quantities)
    for sentence, _ in side.pieces():
        for found in _ONE_OF.finditer(sentence.text):
            if any(_as_long(found, q) for q in lasting):
                yield sentence.start + found.start(), sentence.start + found.end()
        for found in _NIL.finditer(sentence.text) if goalless else ():
            yield sentence.start + found.start(), sentence.start + found.end()
        for found in _STOPWATCH.finditer(sentence.text):
            if any(_took(found, q) for q in lasting):
                yield sentence.start + found.start(), sentence.start + found.end()


def named_otherwise(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the states, parties, titles and names of a side that the other writes otherwise.

    Two names a letter or two apart are one in sentences that tell of one thing; elsewhere in the
    article another word of the name must be the same.
    """
    yield from _by_name(side, other, find_seats)
    yield from _by_name(side, other, find_variants)
    beside = other.whole.read(find_spelt)
    for mine in side.read(find_spelt):
        far = (o for o in other.evidence.values(find_spelt) if mine.beside & o.beside)
        if any(_is_spelt_as(mine, theirs) for theirs in chain(beside, far)):
            yield mine.start, mine.end


def _by_name(
    side: Side, other: Side, find: Callable[[Sentence], Iterable[N]]
) -> Iterator[tuple[int, int]]:
    known = {found.name for found in other.evidence.values(find)}
    return ((f.start, f.end) for f in side.read(find) if f.name in known)


def _is_spelt_as(mine: Spelt, theirs: Spelt) -> bool:
    """Whether two words of names are one by a slip, or by two ways to write a sound."""
    alike = is_slip(mine, theirs) or sound_alike(mine.word, theirs.word)
    return mine.word != theirs.word and alike


def _is_told(q: Quantity, text: str) -> bool:
    if q.score == (0.0, 0.0):
        return _NIL.search(text) is not None
    if q.context.noun == "time" and q.amount.exact and q.amount.low == 2:
        return _TWICE.search(text) is not None
    if q.unit != DURATION:
        return False
    if any(_as_long(found, q) for found in _ONE_OF.finditer(text)):
        return True
    return any(_took(found, q) for found in _STOPWATCH.finditer(text))


def _as_long(found: re.Match[str], lasting: Quantity) -> bool:
    """Whether "an hour", "within an hour" is the length or the bound that a quantity tells."""
    unit = unit_of(found[1].lower())
    ends = {end for end in (lasting.amount.low, lasting.amount.high) if math.isfinite(end)}
    if unit is None or len(ends) != 1:
        return False
    return math.isclose(unit.factor, ends.pop(), rel_tol=_MONTH)


def _took(found: re.Match[str], lasting: Quantity) -> bool:
    """Whether a quantity tells what a watch showed."""
    return lasting.amount.exact and lasting.amount.low == 60.0 * int(found[1]) + int(found[2])
