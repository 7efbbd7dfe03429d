"""Who and what takes part in what a verb tells, for the event that a time dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import DATES, NOUNS, WEIGHTY
from compare.values.words.senses import GENERIC, word_sense
from compare.values.words.surroundings import governed

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from compare.parsed import Sentence, Word

__all__ = ["of_whom", "owns", "participants", "proper", "speakers", "told_of"]

_RELATIVE = frozenset({"WP", "WDT"})
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


def told_of(sentence: Sentence, verb: int) -> set[str]:
    """The senses of the words for what a verb is done to, with all that is told of it."""
    words = sentence.words
    objects = [c for c in sentence.children(verb) if words[c].dep in {"dobj", "nsubjpass"}]
    inside = (i for c in objects for i in sentence.subtree(c) if words[i].pos in WEIGHTY | {"NUM"})
    return {word_sense(sentence, i) for i in inside if words[i].entity not in DATES}


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
    """The senses of the words for who says something, or by whom it is said."""
    below = sentence.children(verb)
    subjects = [c for c in below if sentence.words[c].dep == "nsubj"]
    if sentence.words[verb].dep == "relcl" and any(
        sentence.words[c].tag in _RELATIVE for c in subjects
    ):
        subjects = [sentence.words[verb].head]  # "Moe, who announced it"
    agents = (c for c in below if sentence.words[c].dep == "agent")
    subjects += [
        c for by in agents for c in sentence.children(by) if sentence.words[c].dep == "pobj"
    ]
    return {word_sense(sentence, c) for c in subjects} | {
        name for c in subjects for name in _names(sentence, c)
    }


def owns(word: Word) -> bool:
    """Whether a word names whose something is: "Moe's statement", "a Lindqvist interview"."""
    return word.entity not in DATES and word.dep in {"poss", "compound"} and word.pos == "PROPN"
