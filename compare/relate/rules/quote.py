"""Two versions of one quotation with different words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.values.keys import fold
from compare.values.quotations import Change, Quoted, find_changes, material

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_quote", "quoted_words"]

# So many words on either side tell whether an article also has the other version.
_FRAME = 4
# What an editor put in or left out: brackets, and the words beside an ellipsis.
_EDITED = re.compile(r"\[[^\]]{0,300}\]|\([^)]{0,300}\)|\.\s?\.\s?\.|…")


def find_quote(a: Side, b: Side) -> Iterator[Divergence]:
    """Words replaced inside quotations that are otherwise the same.

    Nothing is said where the other article also quotes the words as this one does.
    """
    rights = quoted_words(b)
    for left in quoted_words(a):
        for right in rights:
            for change in find_changes(left, right):
                if material(left, right, change) and not _both_quoted(a, b, left, right, change):
                    mine = _shown(left, change.a0, change.a1)
                    yield _divergence(a, b, mine, _shown(right, change.b0, change.b1))


def quoted_words(side: Side) -> list[Quoted]:
    """The quotations in the claims of a side, marks and punctuation left out."""
    parsed = side.evidence.parsed
    words = {w.start: w for w in side.words() if fold(w.text) or "*" in w.text}
    ordered = [words[start] for start in sorted(words)]
    found = []
    for start, end in parsed.quotations:
        inside = tuple(w for w in ordered if start <= w.start < end)
        if inside:
            edited = [
                (start + m.start(), start + m.end())
                for m in _EDITED.finditer(parsed.article.text[start:end])
            ]
            found.append(Quoted(inside, start, end, frozenset(_touched(inside, edited))))
    return found


def _touched(words: tuple[Word, ...], edited: list[tuple[int, int]]) -> Iterator[int]:
    """The words that lie in a bracket or right beside an ellipsis."""
    for start, end in edited:
        for n, word in enumerate(words):
            last = words[n - 1].end if n else word.start
            if start <= word.start < end or last <= start < word.start:
                yield n


def _shown(quoted: Quoted, first: int, last: int) -> tuple[Word, ...]:
    """The changed words; where one side has none, the words around the gap."""
    if first < last:
        return quoted.words[first:last]
    return quoted.words[max(0, first - 1) : last + 1]


def _both_quoted(a: Side, b: Side, left: Quoted, right: Quoted, change: Change) -> bool:
    """Whether either article elsewhere quotes the words as the other does."""
    mine = left.words[max(0, change.a0 - _FRAME) : change.a1 + _FRAME]
    theirs = right.words[max(0, change.b0 - _FRAME) : change.b1 + _FRAME]
    return _holds(b, mine) or _holds(a, theirs)


def _holds(side: Side, words: tuple[Word, ...]) -> bool:
    wanted = " ".join(fold(w.text) for w in words)
    return f" {wanted} " in side.evidence.quoted_text


def _divergence(a: Side, b: Side, mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> Divergence:
    sides = a.passage(mine[0].start, mine[-1].end), b.passage(theirs[0].start, theirs[-1].end)
    why = f"{sides[0].text} / {sides[1].text}: different words in the same quotation"
    return Divergence(DivergenceKind.QUOTE, why, sides)
