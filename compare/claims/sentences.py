"""From a parsed block of text to its sentences, with quotations kept whole at their edges."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.parsed import Sentence, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.claims.plain import Block

__all__ = ["split_sentences"]

_CLOSERS = "\"”’)]»'"
_ENDS = re.compile(rf"[.!?…][{re.escape(_CLOSERS)}]*$")
# Abbreviations that stand before a name, so that a full stop after them ends nothing.
_SHORT_TITLES = """
adm. ald. asst. brig. capt. cmdr. col. cpl. dep. det. dr. fr. gen. gov. hon. lt. maj. messrs. mr.
mrs. ms. no. pres. prof. pvt. rep. reps. rev. sen. sens. sgt. st. supt. vs.
"""
_BEFORE_NAMES = frozenset(_SHORT_TITLES.split())


def split_sentences(block: Block, words: Sequence[Word]) -> tuple[Sentence, ...]:
    """The sentences of a block whose ``words`` count their offsets from the block's start."""
    starts = _starts(block, words)
    edges = zip(starts, [*starts[1:], len(words)], strict=True)
    return tuple(_sentence(block, words, first, last) for first, last in edges if first < last)


def _starts(block: Block, words: Sequence[Word]) -> list[int]:
    if block.headline or not words:
        return [0]
    starts = [0]
    for i, word in enumerate(words):
        if i == 0 or not word.begins_sentence:
            continue
        begin = _after_closers(words, i, words[starts[-1]].start, block.text)
        before = block.text[words[starts[-1]].start : words[begin - 1].end] if begin else ""
        if begin < len(words) and begin > starts[-1] and _ends_sentence(before, words[begin]):
            starts.append(begin)
    return starts


def _after_closers(words: Sequence[Word], i: int, start: int, text: str) -> int:
    """The first word at or after ``i`` that is not a mark closing the sentence before it."""
    while i < len(words):
        mark = words[i].text
        straight = mark == '"' and text.count('"', start, words[i].start) % 2 == 1
        if not (mark in {"”", "’", ")", "]", "»"} or straight):
            break
        i += 1
    return i


def _ends_sentence(before: str, following: Word) -> bool:
    if not _ENDS.search(before):
        return False
    if before.split()[-1].lower() in _BEFORE_NAMES:
        return False
    return not following.text[:1].islower()


def _sentence(block: Block, words: Sequence[Word], first: int, last: int) -> Sentence:
    start, end = words[first].start, words[last - 1].end
    raw_start, raw_end = block.raw(start, end)
    return Sentence(
        start=raw_start,
        end=raw_end,
        text=block.text[start:end],
        words=tuple(_placed(block, words, i, first, last) for i in range(first, last)),
        paragraph=block.paragraph,
        headline=block.headline,
    )


def _placed(block: Block, words: Sequence[Word], i: int, first: int, last: int) -> Word:
    """The word with the article's offsets and with a head inside its own sentence."""
    word = words[i]
    start, end = block.raw(word.start, word.end)
    head = word.head - first if first <= word.head < last else i - first
    return replace(word, start=start, end=end, head=head)
