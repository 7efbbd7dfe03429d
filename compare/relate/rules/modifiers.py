"""One quoted word beside a verb or noun for which the other article quotes another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import key
from compare.values.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.rules.remarks import Remark
    from compare.relate.sides import Side

__all__ = ["find_modifiers"]

# A longer quotation is compared word by word.
_LONGEST = 2
# Adverbs go with adverbs, adjectives and nouns before a noun with each other.
_KINDS = {"advmod": "adverb", "amod": "adjective", "compound": "adjective"}
# So many words of content, the verb or noun among them, stand in both sentences. Of adjectives a
# speaker may well find two for one thing.
_COMMON = {"adverb": 2, "adjective": 5}

Pair = tuple[tuple["Word", ...], tuple["Word", ...]]


def find_modifiers(a: Side, b: Side, left: Remark, right: Remark) -> Iterator[Pair]:
    """A quoted word with those that a quotation of the other side has for it.

    Neither article may know the other's words: "profoundly" beside "deeply and profoundly".
    """
    for mine, theirs in _found(left, right):
        if _unknown(mine, b) and _unknown(theirs, a):
            yield mine, theirs
    for theirs, mine in _found(right, left):
        if _unknown(mine, b) and _unknown(theirs, a):
            yield mine, theirs


def _found(one: Remark, other: Remark) -> Iterator[Pair]:
    for quoted in one.quotations:
        if len(quoted.words) > _LONGEST:
            continue
        for i in one.home.within(quoted.words[0].start, quoted.words[-1].end):
            word = one.home.words[i]
            kind, head = _KINDS.get(word.dep), one.home.words[word.head]
            if kind is None or not key(word) or not key(head):
                continue
            if len(one.told.keys & other.told.keys) < _COMMON[kind]:
                continue
            for words in _beside(other, head, kind):
                yield (word,), words


def _beside(remark: Remark, head: Word, kind: str) -> Iterator[tuple[Word, ...]]:
    """What modifies the same verb or noun in the quotations of a sentence."""
    marked = {w.start for q in remark.quotations for w in q.words}
    for i, word in enumerate(remark.home.words):
        same = word.pos == head.pos and sense(key(word)) == sense(key(head))
        if not same or word.start not in marked:
            continue
        found = sorted(_modifiers(remark.home, i, kind))
        if found and all(key(remark.home.words[n]) for n in found):
            yield remark.home.words[found[0] : found[-1] + 1]


def _modifiers(home: Sentence, head: int, kind: str) -> set[int]:
    found = {c for c in home.children(head) if _KINDS.get(home.words[c].dep) == kind}
    return found | {c for m in found for c in home.children(m) if home.words[c].dep == "conj"}


def _unknown(words: tuple[Word, ...], side: Side) -> bool:
    """Whether an article has none of the words of content anywhere."""
    return {k for w in words if (k := key(w))}.isdisjoint(side.evidence.content)
