"""Statements that are given out: "her office released a statement", "the statement said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import own_subject, root
from compare.claims.persons.figures import is_person_noun

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["GIVING_OUT", "gives_statement", "is_the_statement", "issuer"]

GIVING_OUT = frozenset({"issue", "publish", "release"})
_STATEMENT = "statement"
_MARKS = frozenset({".", ":"})


def issuer(sentence: Sentence) -> int | None:
    """The noun of those whose words stand behind a sentence that leads to them.

    They give out a statement at its end, or are said to be so before a colon: "Ida Moe was blunt:".
    """
    words = sentence.words
    if words[-1].text == ":":
        blunt = _is_so(sentence)
        if blunt is not None:
            return blunt
    if len(words) < 2 or words[-1].text not in _MARKS or words[-2].lemma.lower() != _STATEMENT:
        return None
    verb = words[-2].head
    given = words[-2].dep == "dobj" and words[verb].lemma.lower() in GIVING_OUT
    subject = own_subject(sentence, verb)
    return subject if given and subject is not None and words[subject].dep == "nsubj" else None


def _is_so(sentence: Sentence) -> int | None:
    """The person of whom a sentence tells only how he is."""
    words = sentence.words
    verb = root(sentence, len(words) - 1)
    subject = own_subject(sentence, verb)
    so = any(words[c].dep == "acomp" for c in sentence.children(verb))
    if subject is None or not so or words[verb].lemma.lower() != "be":
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
