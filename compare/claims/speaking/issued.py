"""Statements that are given out: "her office released a statement", "the statement said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import own_subject, root
from compare.claims.persons.figures import is_person_noun
from compare.claims.speaking.leads import leads_on
from compare.values.names.persons import person_mentions
from compare.values.words.genders import HE_OR_SHE
from compare.values.words.keys import VERBS
from compare.values.words.marks import CLOSING_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["GIVING_OUT", "gives_statement", "is_the_statement", "issuer"]

GIVING_OUT = frozenset({"issue", "publish", "release"})
_STATEMENT = "statement"
_WORDING = frozenset({"language", "phrase", "tone", "word"})
_MARKS = frozenset({".", ":"})
_PERCEIVING = frozenset("feel hear notice recall remember see smell watch witness".split())
# What is done by speaking, so that the words may follow.
_SPEAKING_UP = frozenset(
    "accuse apologise apologize attack blame blast call complain condemn continue criticise "
    "criticize decline decry defend denounce dismiss lament mock object praise promise reject "
    "respond slam speak specify thank urge vow warn welcome".split()
)
_TELLING = VERBS | {"SCONJ", "CCONJ"}


def issuer(sentence: Sentence) -> int | None:
    """The noun of those whose words stand behind a sentence that leads to them.

    They give out a statement at its end, are said to be so or to have words for it before a colon,
    or heard or saw it: "Ida Moe was blunt:", "Ida Moe heard the crash."
    """
    blunt = _is_so(sentence) if leads_on(sentence) else None
    if blunt is not None:
        return blunt
    given = _gives_out(sentence)
    return _witness(sentence) if given is None else given


def _gives_out(sentence: Sentence) -> int | None:
    """Those who give out the statement that a sentence ends with."""
    words, noun = sentence.words, _statement(sentence)
    if noun is None or words[-1].text not in _MARKS:
        return None
    verb = words[noun].head
    given = words[noun].dep == "dobj" and words[verb].lemma.lower() in GIVING_OUT
    subject = own_subject(sentence, verb)
    return subject if given and subject is not None and words[subject].dep == "nsubj" else None


def _statement(sentence: Sentence) -> int | None:
    """The last statement that is told of, with nothing behind it but how or when it is made.

    "Moe released a statement through her club on Friday."
    """
    for i in range(len(sentence.words) - 2, -1, -1):
        word = sentence.words[i]
        if word.lemma.lower() == _STATEMENT:
            return i
        if word.pos in _TELLING or word.pos == "PUNCT":
            return None
    return None


def _witness(sentence: Sentence) -> int | None:
    """A person who perceives something or speaks up, and is the only one who acts in the sentence.

    Who perceives it must have a name: "Ida Moe heard it", "Ida Moe thanked them", "she blamed it".
    """
    verb = root(sentence, len(sentence.words) - 1)
    subject = own_subject(sentence, verb)
    if subject is None or sentence.words[subject].dep != "nsubj" or sentence.headline:
        return None
    lemma, named = sentence.words[verb].lemma.lower(), _is_named(sentence, subject)
    if lemma in _SPEAKING_UP and _ends(sentence):
        return subject if named or sentence.lowers[subject] in HE_OR_SHE else None
    affirmed = not any(sentence.words[c].dep == "neg" for c in sentence.children(verb))
    return subject if lemma in _PERCEIVING and named and affirmed else None


def _ends(sentence: Sentence) -> bool:
    """Whether a full stop ends a sentence, maybe with the quotation in it."""
    *_, before, last = ("", *(w.text for w in sentence.words))
    return last == "." or (last in CLOSING_MARKS and before == ".")


def _is_named(sentence: Sentence, noun: int) -> bool:
    return any(m.first <= noun < m.last for m in person_mentions(sentence))


def _is_so(sentence: Sentence) -> int | None:
    """The person of whom a sentence tells only how he is, or that he used some language."""
    words = sentence.words
    verb = root(sentence, len(words) - 1)
    subject = own_subject(sentence, verb)
    children = sentence.children(verb)
    so = any(words[c].dep == "acomp" for c in children) and words[verb].lemma.lower() == "be"
    so |= any(words[c].dep == "dobj" and words[c].lemma.lower() in _WORDING for c in children)
    if subject is None or not so:
        return None
    person = words[subject].entity == "PERSON" or is_person_noun(words[subject])
    return subject if person and words[subject].dep == "nsubj" else None


def gives_statement(sentence: Sentence, verb: int) -> bool:
    """Whether somebody says a thing in a statement."""
    preps = (c for c in sentence.children(verb) if sentence.lowers[c] == "in")
    inside = (w for p in preps for w in (sentence.words[c] for c in sentence.children(p)))
    return any(w.lemma.lower() == _STATEMENT and w.dep == "pobj" for w in inside)


def is_the_statement(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a speaker is a statement that was told of before."""
    return sentence.lowers[first:last] == ("the", _STATEMENT)
