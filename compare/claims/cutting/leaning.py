"""Clauses whose "he", "they" or "it" has its owner in the rest: "as they fled" says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import PLURALS, SUBJECTS
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.persons.figures import is_person
from compare.values.names.bodies import is_body
from compare.values.names.persons import UNSURE
from compare.values.words.genders import PRONOUNS_OF_PEOPLE, given_gender, word_gender
from compare.values.words.keys import NOUNS, fold
from compare.values.words.keys import SUBJECTS as NOMINAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Sentence

__all__ = ["asks_for_owner", "is_clausal", "leans", "names_thing"]

_OWNED = PRONOUNS_OF_PEOPLE | {"it": "it"}
_OBJECTS = frozenset({"dative", "dobj", "pobj"})
_MEASURES = frozenset({"CARDINAL", "DATE", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"})
# Verbs of which "it" stands for a clause behind them: "it became clear that".
_CLAUSAL = frozenset({"acomp", "attr", "ccomp", "oprd", "xcomp"})


def leans(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words [first, last) have a pronoun for what only the words before them name."""
    return any(
        _is_owned_before(sentence, first, i)
        for i in range(first, last)
        if _stands_for_noun(sentence, i)
    )


def asks_for_owner(sentence: Sentence, first: int, last: int, subject: tuple[int, int]) -> bool:
    """Whether a clause of words [first, last) has in it a "he", "she" or "they" who acts.

    And not the subject that it borrows: "He singled out Ines Pohl, asking why she was late".
    """
    acting = (
        i
        for i in range(first, last)
        if _acts(sentence, i) and _OWNED.get(sentence.lowers[i], "it") != "it"
    )
    return any(
        not _names(sentence, range(*subject), _OWNED[sentence.lowers[i]])
        and _is_owned_before(sentence, first, i)
        for i in acting
    )


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether a word is the subject of a verb that does more than say: not "which he said was"."""
    word = sentence.words[at]
    says = sentence.words[word.head].lemma.lower() in REPORTING_VERBS
    return word.dep in SUBJECTS and not says


def is_clausal(sentence: Sentence, it: int) -> bool:
    """Whether an "it" may stand for a clause behind its verb: "it became clear that"."""
    below = {sentence.words[c].dep for c in sentence.children(sentence.words[it].head)}
    return bool(below & _CLAUSAL)


def names_thing(sentence: Sentence, last: int) -> bool:
    """Whether one of the first words of a sentence may be what an "it" behind them means."""
    return _names(sentence, range(last), "it")


def _stands_for_noun(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    if sentence.lowers[at] == "it":
        return word.dep in NOMINAL and not is_clausal(sentence, at)
    # "his brother gave the orders" tells of a brother, at least.
    owned = word.dep == "poss" and sentence.words[word.head].dep not in SUBJECTS
    return sentence.lowers[at] in _OWNED and (owned or word.dep in SUBJECTS | _OBJECTS)


def _is_owned_before(sentence: Sentence, first: int, pronoun: int) -> bool:
    """Whether what a pronoun means is named before the clause, and not again in it.

    Where the rest has the pronoun, too, it says no more than the clause.
    """
    whose = _OWNED[sentence.lowers[pronoun]]
    if _names(sentence, range(first, pronoun), whose):
        return False
    said = (i for i in range(first) if sentence.words[i].dep in SUBJECTS | _OBJECTS)
    if any(_OWNED.get(sentence.lowers[i]) == whose for i in said):
        return False
    return _names(sentence, range(first), whose)


def _names(sentence: Sentence, where: Iterable[int], whose: str) -> bool:
    """Whether one of some words may be what a pronoun means."""
    return any(
        (_OWNED.get(sentence.lowers[i]) == whose and sentence.words[i].dep in SUBJECTS)
        or (sentence.words[i].pos in NOUNS and _fits(sentence, i, whose))
        for i in where
    )


def _fits(sentence: Sentence, noun: int, whose: str) -> bool:
    word = sentence.words[noun]
    many = word.tag in PLURALS or any(
        sentence.words[c].dep == "conj" for c in sentence.children(noun)
    )
    if word.entity in _MEASURES or word.dep == "compound":
        return False
    if whose == "they":
        return many or is_body(word.text.capitalize())
    if whose == "it":
        return not many and not is_person(word)
    named = word.pos == "PROPN" and word.entity in UNSURE and not is_body(word.text)
    one = not many and (named or is_person(word))
    return one and _gender(sentence, noun) in {None, whose}


def _gender(sentence: Sentence, noun: int) -> str | None:
    """Whether a noun or a name goes with "he" or with "she", where that is known."""
    before = (c for c in sentence.children(noun) if sentence.words[c].dep == "compound")
    known = (
        word_gender(fold(sentence.words[i].text)) or given_gender(fold(sentence.words[i].text))
        for i in (noun, *before)
    )
    return next((g for g in known if g), None)
