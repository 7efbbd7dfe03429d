"""One number told in two ways in a quotation: "twenty-five" and "25", "five dollars" and "$5"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.numerals import read_numeral
from compare.values.quantities.units import MONEY, find_unit
from compare.values.words.tokens import pieces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.values.quantities.number_words import Numeral
    from compare.values.quantities.units import Unit
    from compare.values.quotations.quotations import Change, Quoted

__all__ = ["same_number"]

# What a sign tells as well, which is no word of a quotation: "30%", "$5 million".
_SIGNED = MONEY | {"percent"}


def same_number(a: Quoted, b: Quoted, change: Change) -> bool:
    """Whether all that two versions of an utterance have there is one number, with its unit.

    A unit that one of them lacks may have been told by a sign.
    """
    before = _digits_before(a, b, change)
    mine = _read(a.words[change.a0 - before : change.a1])
    theirs = _read(b.words[change.b0 - before : change.b1])
    if mine is None or theirs is None:
        return False
    (one, unit), (other, second) = mine, theirs
    if one.kind is not other.kind or one.amount.low != other.amount.low:
        return False
    if one.amount.high != other.amount.high:
        return False
    if unit is not None and second is not None:
        return unit.family == second.family
    told = unit or second
    return told is None or told.base in _SIGNED


def _digits_before(a: Quoted, b: Quoted, change: Change) -> int:
    """How many words of a number stand right before a change and are the same in both."""
    count = 0
    while count < min(change.a0, change.b0):
        one, other = a.words[change.a0 - count - 1], b.words[change.b0 - count - 1]
        same = a.forms[change.a0 - count - 1] == b.forms[change.b0 - count - 1]
        if not same or {one.pos, other.pos} != {"NUM"}:
            break
        count += 1
    return count


def _read(words: Sequence[Word]) -> tuple[Numeral, Unit | None] | None:
    """The number and its unit, if the words are no more than that."""
    texts = [t.text for t in pieces_of(words)]
    numeral = read_numeral(texts)
    if numeral is None:
        return None
    unit, end = find_unit(texts, numeral.length)
    return (numeral, unit) if end == len(texts) else None
