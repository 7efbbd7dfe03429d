"""Which words of a fact's claims the other sources' claims share, by difflib."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from compare.model import Passage
from compare.parsed import Word
from compare.relate.sides import Side
from compare.values.keys import CONTENT, fold, key

__all__ = ["differing_words", "passages"]


def differing_words(sides: Sequence[Side]) -> tuple[Passage, ...]:
    """Stretches of each side's claims that stand in no other side's claims.

    Words in the same order are found by difflib; a content word that was only moved counts as
    shared as well.
    """
    found: list[Passage] = []
    for side in sides:
        words = side.words()
        shared = [False] * len(words)
        for other in sides:
            if other is not side:
                _mark_shared(words, other.words(), shared)
        found.extend(passages(side, words, [not s for s in shared]))
    return tuple(found)


def passages(side: Side, words: Sequence[Word], chosen: Sequence[bool]) -> list[Passage]:
    """The chosen words as stretches; small words and marks between two of them are included."""
    runs: list[tuple[int, int]] = []
    for i, word in enumerate(words):
        if not chosen[i] or word.pos not in CONTENT:
            continue
        if runs and _joins(words, runs[-1][1], i, chosen):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return [side.passage(words[first].start, words[last - 1].end) for first, last in runs]


def _joins(words: Sequence[Word], last: int, i: int, chosen: Sequence[bool]) -> bool:
    between = words[last:i]
    same_claim = words[last - 1].start < words[i].start
    return (
        same_claim
        and all(
            chosen[k + last] or w.pos in {"DET", "ADP", "CCONJ", "PART", "PUNCT"}
            for k, w in enumerate(between)
        )
        and not any(w.pos == "PUNCT" and w.text not in {"-", ",", "'", "’"} for w in between)
    )


def _mark_shared(words: Sequence[Word], others: Sequence[Word], shared: list[bool]) -> None:
    mine, theirs = [fold(w.text) for w in words], [fold(w.text) for w in others]
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for block in matcher.get_matching_blocks():
        for i in range(block.a, block.a + block.size):
            shared[i] = True
    known = _keys(others)
    for i, word in enumerate(words):
        if word.pos in CONTENT and (key(word) in known or fold(word.text) in known):
            shared[i] = True


def _keys(words: Iterable[Word]) -> set[str]:
    return {k for w in words if w.pos in CONTENT for k in (key(w), fold(w.text)) if k}
