"""The words that stand in quotation marks, quotation by quotation."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from compare.values.quotations.edited import in_one_word, touched
from compare.values.quotations.quotations import Quoted
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.placed import Values
    from compare.values.quotations.edited import Edit

__all__ = ["is_told", "quotations_of"]


def is_told(word: Word) -> bool:
    """Whether a word is none of the marks, but for those that mask a word."""
    return bool(fold(word.text)) or "*" in word.text


def quotations_of(
    words: Sequence[Word], spans: Iterable[tuple[int, int]], edits: Values[Edit]
) -> Iterator[Quoted]:
    """The quotations of these offsets, each with those of the words that stand in it.

    Words and offsets are given in order.
    """
    starts = [w.start for w in words]
    for start, end in spans:
        inside = tuple(words[bisect_left(starts, start) : bisect_left(starts, end)])
        if inside:
            told = in_one_word(inside, edits.between(start, end))
            yield Quoted(told, start, end, touched(told, edits.between(start, end)))
