"""Whose age a number is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.words.keys import fold
from compare.values.words.senses import PERSONS, word_sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence, Word
    from compare.values.quantities.counted import Context
    from compare.values.words.tokens import Token

__all__ = ["name_beside", "of_whom", "person_before"]

# "a 16-year-old student, Ida Moe": words between an age and the name.
_BESIDE = 4
# Nouns that only tell that a number is an age: "at age 80", "two 16-year-olds".
_AGES = frozenset({"age", "old"})
_WHO_IS = {(",", "who", "was"), (",", "who", "is")}
_WHOSE_DECADE = frozenset("in early mid late - his her their".split())


def of_whom(
    sentence: Sentence, tokens: list[Token], first: int, context: Context, name: str
) -> Context:
    """The context of an age that begins at a token, with the surname or the person as its noun."""
    if name:
        return replace(context, noun=name, generic=False)
    person = person_before(sentence, tokens, first)
    person = _in_a_decade(tokens, first) if person is None else person
    if person is not None and _is_person(sentence, person):
        return replace(context, noun=word_sense(sentence, person), generic=False)
    return replace(context, noun="") if context.noun in _AGES else context


def person_before(sentence: Sentence, tokens: list[Token], first: int) -> int | None:
    """The word for a person before "45": "a woman, 45", "Ida Moe, 45", "Ida Moe (45)", or None.

    So is "Ida Moe, who was 45," with a mark behind.
    """
    behind = [t.text for t in tokens[first + 1 : first + 2]]
    who_is = tuple(t.text for t in tokens[max(0, first - 3) : first]) in _WHO_IS
    if who_is and behind in ([","], ["."]):
        first -= 2
    mark = tokens[first - 1].text if first > 1 else ""
    if mark not in {",", "("}:
        return None
    index = tokens[first - 2].word
    word = sentence.words[index]
    if _is_person(sentence, index) and word.tag == "NN":
        return index
    named = _may_name(word)
    if mark == "(":  # behind a surname alone stands the minute of a goal
        named = word.entity == "PERSON" and not word.begins_entity
    return index if named else None


def _in_a_decade(tokens: list[Token], first: int) -> int | None:
    """The word before "in his 30s", "in her late 40s"."""
    at = first - 1
    while at >= 0 and tokens[at].text in _WHOSE_DECADE:
        at -= 1
    return tokens[at].word if 0 <= at < first - 2 and tokens[at + 1].text == "in" else None


def _is_person(sentence: Sentence, at: int) -> bool:
    return sentence.words[at].pos == "NOUN" and word_sense(sentence, at) in PERSONS


def name_beside(sentence: Sentence, first: int, last: int) -> str:
    """The surname of the person named right before or behind an age, folded, or ""."""
    words = sentence.words
    for index in range(last, min(last + _BESIDE, len(words))):
        if _may_name(words[index]):
            while index + 1 < len(words) and _same_name(words[index], words[index + 1]):
                index += 1
            if words[index].entity == "PERSON" or not _person_at(words, index + 1):
                return fold(words[index].text)
        apposed = words[index].text == "," and words[index - 1].pos == "NOUN"
        if words[index].pos not in {"NOUN", "PROPN", "ADJ"} and not apposed:
            break
    if first and words[first - 1].pos == "DET":
        first -= 1  # "Ida Moe, a 16-year-old student"
    if tuple(w.text for w in words[max(0, first - 3) : first]) in _WHO_IS:
        first -= 2
    before = words[first - 2] if first > 1 and words[first - 1].text in {",", "("} else None
    return fold(before.text) if before and _may_name(before) else ""


def _may_name(word: Word) -> bool:
    """Whether a word beside an age is of a name; the model takes some for bodies."""
    return word.entity == "PERSON" or (word.entity in {"", "ORG"} and word.pos == "PROPN")


def _person_at(words: Sequence[Word], index: int) -> bool:
    """Whether a person's name begins at a word: what stands right before it is no name then."""
    return index < len(words) and words[index].entity == "PERSON"


def _same_name(word: Word, other: Word) -> bool:
    return other.entity == word.entity and not other.begins_entity and other.pos == "PROPN"
