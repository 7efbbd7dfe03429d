"""The persons in a sentence, by name or by a noun, and whether they are its subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, is_interviewer
from compare.values.names.bodies import is_body
from compare.values.names.persons import UNSURE, person_mentions
from compare.values.roles.title_runs import HEADS
from compare.values.roles.titles import role_word
from compare.values.words.genders import HE_OR_SHE, word_gender
from compare.values.words.keys import SUBJECTS, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from compare.parsed import Sentence, Word
    from compare.values.names.persons import People

__all__ = [
    "Figure",
    "Mention",
    "Standing",
    "are_persons",
    "described",
    "is_person",
    "is_person_noun",
    "named",
    "noun_subjects",
    "pronouns",
]

# Nouns for a person besides offices, trades and kin, and besides those that tell a gender.
_PERSONS = frozenset(
    """
    activist advocate agent aide analyst applicant buyer candidate celebrity citizen colleague
    columnist contestant critic customer deputy employee expert fan friend guard guest immigrant
    investigator juror lawmaker legislator lobbyist member migrant model neighbor neighbour nominee
    officer official operative opponent organiser organizer parent passenger passerby performer
    person pirate player politician priest prisoner professor protester publicist rapper relative
    rep reporter researcher resident scholar scientist shopper soldier source spokesperson star
    statesman strategist student supervisor supporter survivor teen teenager tenant tourist
    trader traveller trooper veteran viewer villager visitor volunteer voter witness worker
    worshipper writer
    """.split()
)
# Words for an office or a part that name a body or a thing as often.
_NOT_PERSONS = frozenset("chair head host independent police private prosecution".split())
# Besides nouns for one person by trade or office.
_PEOPLE = frozenset({"member", "people", "person"})
# What the syntax model takes surnames for.
_MISTAKEN = UNSURE | {"NORP"}
_PERSONAL = HE_OR_SHE | {"him", "her"}
_OBJECTS = frozenset({"dobj", "dative", "pobj"})
# From an apposition or a list to what it stands beside.
_MOST_STEPS = 3


class Standing(IntEnum):
    """What a person is in a sentence: the lower, the likelier "he" in the next one means him."""

    SPEAKER = 0
    MAIN_SUBJECT = 1
    SUBJECT = 2
    OTHER = 3
    OWNER = 4
    """Of something else that the sentence tells of: "Mr. Lind's plan"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a person stands in a sentence, words [first, last), under which name, and as what."""

    name: str
    first: int
    last: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Figure:
    """A person told of.

    ``name`` is the fullest name or a noun phrase, "" where a pronoun is left open; ``gender`` is
    "he", "she" or None; ``named`` tells a name from a noun phrase, ``speaks_for`` that it is one
    of somebody who speaks of another.
    """

    name: str
    gender: str | None
    standing: Standing
    named: bool = True
    speaks_for: bool = False


def named(
    sentence: Sentence,
    people: People,
    quoted: Callable[[Word], bool],
    deps: Collection[str] = SUBJECTS,
) -> Iterator[Mention]:
    """The persons named outside quotations, in order, by the fullest name.

    As what a surname must stand that was not taken for a name, ``deps`` tell.
    """
    found = [(m.first, m.last, m.name) for m in person_mentions(sentence)]
    taken = {i for first, last, _ in found for i in range(first, last)}
    found += [
        (i, i + 1, word.text)
        for i, word in enumerate(sentence.words)
        if i not in taken and _is_surname(word, people, deps)
    ]
    for first, last, name in sorted(found):
        word = sentence.words[first]
        one_of_many = (
            last - first == 1 and first and sentence.words[first - 1].text.lower() == "the"
        )
        if not quoted(word) and not one_of_many and not is_body(name):
            yield Mention(people.full(name), first, last, _standing(sentence, first, last))


def noun_subjects(
    sentence: Sentence, quoted: Callable[[Word], bool]
) -> Iterator[tuple[int, Standing]]:
    """Subjects outside quotations that tell a person by a noun alone: "the publicist"."""
    for i, word in enumerate(sentence.words):
        if word.dep not in SUBJECTS or not is_person_noun(word) or quoted(word):
            continue
        if is_interviewer(sentence, i):  # whoever speaks next answers
            continue
        beside = [c for c in sentence.children(i) if sentence.words[c].dep in {"appos", "acl"}]
        beside += [d for c in beside for d in sentence.children(c) if _is_called(sentence, d)]
        if not any(sentence.words[c].dep in {"det", "poss"} for c in sentence.children(i)):
            beside += _joined(sentence, i)  # "Actress and activist Ida Moe"
        if not any(sentence.words[c].entity == "PERSON" for c in beside):
            yield i, _standing(sentence, i, i + 1)


def pronouns(sentence: Sentence, quoted: Callable[[Word], bool]) -> Iterator[tuple[int, Standing]]:
    """Where "he" and "she", "him" and "her" stand outside quotations."""
    for i, word in enumerate(sentence.words):
        personal = word.pos == "PRON" and word.text.lower() in _PERSONAL
        if personal and word.dep in SUBJECTS | _OBJECTS and not quoted(word):
            yield i, _standing(sentence, i, i + 1)


def _is_surname(word: Word, people: People, deps: Collection[str]) -> bool:
    """Whether a word is the surname of a person of the article that was not taken for a name."""
    may_be = word.text[0].isupper() and word.entity in _MISTAKEN and word.dep in deps
    return may_be and fold(word.text) in people.surnames


def is_person_noun(word: Word) -> bool:
    """Whether a word is a noun for one person."""
    if word.pos not in {"NOUN", "PROPN"} or word.tag in PLURALS or word.entity == "PERSON":
        return False
    noun = fold(word.text)
    if noun in _NOT_PERSONS:
        return False
    return noun in _PERSONS or word_gender(noun) is not None or role_word(noun) in HEADS


def is_thing(word: Word) -> bool:
    """Whether a word is a common noun of neither a person nor a body."""
    return word.tag == "NN" and not is_person_noun(word) and not is_body(word.text.capitalize())


def are_persons(word: Word) -> bool:
    """Whether a word is a noun for several persons: "owners"."""
    return word.tag in PLURALS and is_person_noun(replace(word, text=word.lemma, tag="NN"))


def described(sentence: Sentence, noun: int) -> int:
    """The person named whom a noun only describes, else the noun: "Ida Moe, head of a mill"."""
    at = noun
    for _ in range(_MOST_STEPS + 1):
        word = sentence.words[at]
        named = word.dep == "appos" and sentence.words[word.head].entity == "PERSON"
        if named and (at == noun or not is_person(sentence.words[noun])):
            return word.head
        if word.dep not in {"appos", "pobj", "prep"}:
            break
        at = word.head
    return noun


def is_person(word: Word) -> bool:
    """Whether a noun or a name is of one person or of several."""
    if word.entity in {"PERSON", "NORP"} or word.lemma.lower() in _PEOPLE:
        return True
    return is_person_noun(word) or are_persons(word)


def _standing(sentence: Sentence, first: int, last: int) -> Standing:
    """What a mention is, also where it stands beside a noun or in a list."""
    words = sentence.words
    at = next((i for i in range(first, last) if not first <= words[i].head < last), first)
    for _ in range(_MOST_STEPS):
        if words[at].dep in {"appos", "conj"} or (_is_called(sentence, at)):
            at = words[at].head if words[at].dep != "oprd" else words[words[at].head].head
    owned, verb = words[at].head, words[at].head
    if words[at].dep == "poss":
        # "Lind's letter said" tells of Lind as "Lind said" does.
        return Standing.SUBJECT if words[owned].dep in SUBJECTS else Standing.OWNER
    asked = _is_asked(sentence, at)
    if asked and any(words[c].dep == "ccomp" for c in sentence.children(words[at].head)):
        return Standing.SPEAKER  # of the answer; whoever asks "about it" may go on himself
    if words[at].dep not in SUBJECTS and not asked:
        return Standing.OTHER
    for _ in range(_MOST_STEPS):
        if words[verb].dep == "conj":
            verb = words[verb].head
    return Standing.MAIN_SUBJECT if words[verb].dep == "ROOT" else Standing.SUBJECT


def _is_called(sentence: Sentence, i: int) -> bool:
    """Whether a word is a name behind "named": "a photographer named Ida Moe"."""
    word = sentence.words[i]
    return word.dep == "oprd" and sentence.words[word.head].dep == "acl"


def _joined(sentence: Sentence, i: int) -> list[int]:
    """The words that are joined to a word by "and", one after the other."""
    found = [c for c in sentence.children(i) if sentence.words[c].dep == "conj"]
    return found + [d for c in found for d in _joined(sentence, c)]


def _is_asked(sentence: Sentence, i: int) -> bool:
    """Whether a word is a person whom somebody asks a question, and who is likely to answer."""
    word, verb = sentence.words[i], sentence.words[i].head
    if word.dep not in {"dobj", "dative"} or sentence.words[verb].lemma.lower() != "ask":
        return False
    return not any(sentence.words[c].dep == "xcomp" for c in sentence.children(verb))  # a request
