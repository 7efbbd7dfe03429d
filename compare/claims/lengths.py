"""Keeps running text in pieces that a parser can take, whatever an article holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LONGEST_SENTENCE", "count_sentences", "pieces"]

# Characters without the end of a sentence: of 256 real articles the longest has 553. The time for
# finding clauses grows with the cube of the length.
LONGEST_SENTENCE = 1000
# So many characters make a sentence, where no marks tell: in prose they make one and a half.
_SENTENCE = 200
# A row of marks that parts text ("* * *", "-----") and states nothing. A tokenizer strips marks
# one by one, and takes minutes for ten thousand.
_ROW_OF_MARKS = re.compile(r"[^\w\s]{20,}")
_END = re.compile(r"[.!?…][\"”’)»\]]*\s+|[。！？]")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the stretches of ``text`` that are parsed one by one: mostly all of it."""
    start = 0
    for row in _ROW_OF_MARKS.finditer(text):
        yield from _cut(text, start, row.start())
        start = row.end()
    yield from _cut(text, start, len(text))


def count_sentences(text: str) -> int:
    """About how many sentences ``text`` holds, without parsing it."""
    return max(1 + sum(1 for _ in _END.finditer(text)), len(text) // _SENTENCE)


def _cut(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretch, cut inside sentences that are too long, between words if there are any."""
    begun = start
    ends = [(found.start(), found.end()) for found in _END.finditer(text, start, stop)]
    for last, following in [*ends, (stop, stop)]:
        while last - begun > LONGEST_SENTENCE:
            most = begun + LONGEST_SENTENCE
            begun = text.rfind(" ", begun + LONGEST_SENTENCE // 2, most) + 1 or most
            yield start, begun
            start = begun
        begun = following
    yield start, stop
