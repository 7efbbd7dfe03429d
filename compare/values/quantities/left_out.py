"""The noun that a number leaves out, since one before it had it: "with 13 points, Moe added 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["GAINED", "noun_left_out"]

# What players, parties and teams gain one beside the other, and the verbs that tell it of each.
GAINED = frozenset("assist basket goal medal point rebound run seat vote wicket yard".split())
_GAINING = frozenset("add collect contribute get have score take win".split())


def noun_left_out(sentence: Sentence, number: int) -> str:
    """The sense of the noun before a number that has none itself; "" where none is meant."""
    words = sentence.words
    verb = words[words[number].head]
    if words[number].dep != "dobj" or verb.lemma.lower() not in _GAINING:
        return ""
    for before in range(number - 1, -1, -1):
        counted = any(words[c].dep == "nummod" for c in sentence.children(before))
        if counted and words[before].lemma.lower() in GAINED:
            return word_sense(sentence, before)
    return ""
