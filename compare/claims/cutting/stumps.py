"""Pieces without what their last word leads to: "he shot" of "he shot and killed two guests"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import ASKING_TAGS, told_behind
from compare.claims.lexicon import REPORTING_VERBS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["leaves_stump", "says_too_little"]

# Verbs that say nothing without their object, and often stand before another: "shot and killed".
_WITH_OBJECT = frozenset(
    "beat bring buy carry catch cut find hit make put seize send shoot stab strike take".split()
)
_MAIN = frozenset({"ROOT", "conj"})
# Fewer words than this behind "he said that the" make no statement.
_LEAST_SAID = 3


def leaves_stump(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether the words before a cut at ``at`` end in what leads to an object behind it."""
    return _shares_object(sentence, verb, at) or _strands_preposition(sentence, verb, at)


def says_too_little(sentence: Sentence, first: int, last: int) -> bool:
    """Whether hardly a word of what somebody says stands in a clause: "He said the guard aimed"."""
    return any(
        told < last and _counted(sentence, verb + 1, last) < _LEAST_SAID
        for verb in range(first, last)
        if sentence.words[verb].lemma.lower() in REPORTING_VERBS
        and sentence.words[verb].dep in _MAIN
        for told in told_behind(sentence, verb)
        if sentence.words[sentence.subtree(told)[0]].tag not in ASKING_TAGS
    )


def _counted(sentence: Sentence, first: int, last: int) -> int:
    """How many words but "the" and "that" there are."""
    words = sentence.words[first:last]
    return sum(w.text[0].isalnum() and w.pos not in {"DET", "SCONJ"} for w in words)


def _shares_object(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether a verb has its object in common with the next: "shot and killed two guests"."""
    before = sentence.words[at - 1]
    joined = sentence.words[at].dep == "cc" and at - 1 == sentence.words[verb].head
    has_object = any(sentence.words[c].dep == "dobj" for c in sentence.children(verb))
    return joined and has_object and before.lemma.lower() in _WITH_OBJECT


def _strands_preposition(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether a preposition leads to the object of the next verb: "fired at and sank a ship"."""
    before = sentence.words[at - 1]
    bare = before.dep == "prep" and not sentence.children(at - 1)
    return bare and before.head == sentence.words[verb].head
