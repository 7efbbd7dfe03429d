"""Statements that are given out: "her office released a statement", "the statement said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import own_subject

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["gives_statement", "is_the_statement", "issuer"]

_GIVING_OUT = frozenset({"issue", "publish", "release"})
_STATEMENT = "statement"
_MARKS = frozenset({".", ":"})


def issuer(sentence: Sentence) -> int | None:
    """The noun of those who give out a statement at the end of a sentence, which stands behind."""
    words = sentence.words
    if len(words) < 2 or words[-1].text not in _MARKS or words[-2].lemma.lower() != _STATEMENT:
        return None
    verb = words[-2].head
    given = words[-2].dep == "dobj" and words[verb].lemma.lower() in _GIVING_OUT
    subject = own_subject(sentence, verb)
    return subject if given and subject is not None and words[subject].dep == "nsubj" else None


def gives_statement(sentence: Sentence, verb: int) -> bool:
    """Whether somebody says a thing in a statement."""
    preps = (c for c in sentence.children(verb) if sentence.lowers[c] == "in")
    inside = (w for p in preps for w in (sentence.words[c] for c in sentence.children(p)))
    return any(w.lemma.lower() == _STATEMENT and w.dep == "pobj" for w in inside)


def is_the_statement(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a speaker is a statement that was told of before."""
    return sentence.lowers[first:last] == ("the", _STATEMENT)
