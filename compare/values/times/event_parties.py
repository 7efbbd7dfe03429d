"""Who and what takes part in what a verb tells, for the event that a time dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import DATES, NOUNS, WEIGHTY
from compare.values.words.senses import GENERIC, word_sense
from compare.values.words.surroundings import governed

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from compare.parsed import Sentence, Word

__all__ = ["of_whom", "owns", "participants", "proper", "speakers"]

_PARTICIPANTS = frozenset("nsubj nsubjpass dobj attr agent dative oprd xcomp pobj".split())


def participants(sentence: Sentence, verb: int) -> set[str]:
    """The senses of the words for who and what takes part in what a verb tells."""
    words, found = sentence.words, set[str]()
    for child in _taking_part(sentence, verb):
        found.add(word_sense(sentence, child))
        found.update(_names(sentence, child))
    if words[verb].dep in {"acl", "relcl"}:
        found.add(word_sense(sentence, words[verb].head))
    return {f for f in found if f and f not in GENERIC}


def _taking_part(sentence: Sentence, verb: int) -> Iterator[int]:
    """The words of content that a verb governs, also through a preposition or "and"."""
    words = sentence.words
    for child in governed(sentence, verb):
        word = words[child]
        if word.entity in DATES:
            continue
        if word.dep in _PARTICIPANTS and word.pos in WEIGHTY:
            yield child
            yield from (c for c in sentence.children(child) if words[c].dep == "conj")
        elif word.dep in {"prep", "agent"}:
            yield from (
                c
                for c in sentence.children(child)
                if words[c].dep == "pobj" and words[c].entity not in DATES
            )


def proper(sentence: Sentence, verb: int, deps: Set[str] = frozenset()) -> set[str]:
    """The names among what a verb governs, all or those in certain places."""
    return {
        word_sense(sentence, c)
        for c in _taking_part(sentence, verb)
        if sentence.words[c].pos == "PROPN" and (not deps or sentence.words[c].dep in deps)
    }


def of_whom(sentence: Sentence, verb: int) -> set[str]:
    """The name that a relative clause is told of: "Ida Moe, who served from 1967 to 1979"."""
    above = sentence.words[verb].head
    named = sentence.words[verb].dep == "relcl" and sentence.words[above].pos == "PROPN"
    return {word_sense(sentence, above)} if named else set()


def _names(sentence: Sentence, noun: int) -> set[str]:
    return {
        word_sense(sentence, c)
        for c in sentence.children(noun)
        if sentence.words[c].dep in {"compound", "appos", "poss"} and sentence.words[c].pos in NOUNS
    }


def speakers(sentence: Sentence, verb: int) -> set[str]:
    """The senses of the words for who says something."""
    subjects = [c for c in sentence.children(verb) if sentence.words[c].dep == "nsubj"]
    return {word_sense(sentence, c) for c in subjects} | {
        name for c in subjects for name in _names(sentence, c)
    }


def owns(word: Word) -> bool:
    """Whether a word names whose something is: "Moe's statement", "a Lindqvist interview"."""
    return word.dep in {"poss", "compound"} and word.pos == "PROPN"
