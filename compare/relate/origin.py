"""Finds text that sources took over from one agency: long runs of the same words, unquoted."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["shared_origin"]

# Two writers do not hit on the same twelve words in a row by themselves.
_LONG = 12
# A shorter run counts if it is most of a sentence.
_LEAST = 8
_MOST = 0.75
# A run of titles and names alone is no text that was taken over.
_LEAST_CONTENT = 4


def shared_origin(sides: Sequence[Side]) -> tuple[str, ...]:
    """Ids of the sources that carry the same text in this fact, in order; () if none do."""
    texts = {side.source: list(_texts(side)) for side in sides}
    found: set[str] = set()
    for a, b in combinations(texts, 2):
        if any(_taken_over(x, y) for x in texts[a] for y in texts[b]):
            found |= {a, b}
    return tuple(source for source in texts if source in found)


def _texts(side: Side) -> Iterator[list[Word | None]]:
    """The words of every claim; None for a word in quotation marks, which everybody may repeat."""
    parsed = side.evidence.parsed
    for sentence, inside in side.pieces():
        words = [sentence.words[i] for i in inside]
        yield [None if parsed.is_quoted(w) else w for w in words if fold(w.text)]


def _taken_over(a: Sequence[Word | None], b: Sequence[Word | None]) -> bool:
    shorter = min(len(a), len(b))
    for run in _runs(a, b):
        content = sum(w.pos in CONTENT - {"PROPN"} and not w.entity for w in run)
        most = len(run) >= _LEAST and len(run) >= _MOST * shorter
        if content >= _LEAST_CONTENT and (len(run) >= _LONG or most):
            return True
    return False


def _runs(a: Sequence[Word | None], b: Sequence[Word | None]) -> Iterator[list[Word]]:
    """The longest runs of words that both have, from every place on where one may begin."""
    left = [w and fold(w.text) for w in a]
    right = [w and fold(w.text) for w in b]
    lengths = [0] * (len(right) + 1)
    for i, form in enumerate(left):
        row = [0] * (len(right) + 1)
        for j, other in enumerate(right):
            if form is not None and form == other:
                row[j + 1] = lengths[j] + 1
                if row[j + 1] >= _LEAST:
                    yield [w for w in a[i - row[j + 1] + 1 : i + 1] if w is not None]
        lengths = row
