"""Phrases that report as a verb of saying does: "made clear that", "made the case that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import own_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["PAPERS", "is_said_by", "stands_behind", "tells_by_phrase"]

# What somebody has written, and which says what stands in it.
PAPERS = frozenset(
    """
    article bill call complaint document email language law leaflet letter memo message note notice
    order petition poster report resolution ruling sign statement text tweet website
    """.split()
)
_RECORDS = frozenset(
    "archive data document figure filing paper record report statistic study transcript".split()
)
_PLAIN = frozenset({"clear", "plain"})
_POINTS = frozenset({"argument", "allegation", "case", "claim", "point"})
_IN_WRITING = frozenset({"say", "write"})


def tells_by_phrase(sentence: Sentence, verb: int) -> bool:
    """Whether a verb reports only together with other words, and does so here."""
    lemma = sentence.words[verb].lemma.lower()
    if lemma == "make":
        return _makes_clear(sentence, verb) or any(_points(sentence, verb))
    return lemma == "show" and _recorded(sentence, verb)


def is_said_by(sentence: Sentence, verb: int) -> bool:
    """Whether something is said though no clause hangs on the verb by the parse.

    "Said in a statement that it held" may have the clause on the statement; "denied being late" has
    no clause, and in "Road closed, say police" they stand behind the verb.
    """
    lemma = sentence.words[verb].lemma.lower()
    if lemma == "deny" and sentence.words[verb].dep == "ROOT":
        return any(_is_denied(sentence, c) for c in sentence.children(verb) if c > verb)
    if stands_behind(sentence, verb, own_subject(sentence, verb)):
        return True
    return lemma in _IN_WRITING and any(
        _has_that(sentence, noun)
        for prep in sentence.children(verb)
        if sentence.words[prep].dep == "prep" and prep > verb
        for noun in sentence.children(prep)
    )


def stands_behind(sentence: Sentence, verb: int, subject: int | None) -> bool:
    """Whether a verb behind a comma has its subject right behind it: ", say police"."""
    if not 1 < verb < len(sentence.words) - 1 or sentence.words[verb - 1].text != ",":
        return False
    behind = [c for c in sentence.children(verb) if c > verb and sentence.words[c].dep == "nsubj"]
    first = behind and sentence.subtree(behind[0])[0] == verb + 1
    return bool(first) and subject is not None


def _makes_clear(sentence: Sentence, verb: int) -> bool:
    """ "Made clear that" and "made it clear that"."""
    for c in sentence.children(verb):
        if c > verb and sentence.lowers[c] in _PLAIN:
            inside = (*sentence.children(verb), *sentence.children(c))
            told = (i for i in inside if i > c and own_subject(sentence, i) is not None)
            return any(_is_told(sentence, i) for i in told)
    return False


def _is_told(sentence: Sentence, clause: int) -> bool:
    """Whether a clause is what is made clear, not when or how: the parse may not tell."""
    first = sentence.words[sentence.subtree(clause)[0]]
    return first.tag != "WRB" and (first.dep != "mark" or first.text.lower() == "that")


def _points(sentence: Sentence, verb: int) -> Iterator[bool]:
    for c in sentence.children(verb):
        if sentence.words[c].dep == "dobj" and sentence.words[c].lemma.lower() in _POINTS:
            yield _has_that(sentence, c)


def _has_that(sentence: Sentence, noun: int) -> bool:
    """Whether a clause with "that", not a relative one, hangs on a noun."""
    return any(
        sentence.words[c].dep == "acl"
        and any(
            sentence.words[m].dep == "mark" and sentence.lowers[m] == "that"
            for m in sentence.children(c)
        )
        for c in sentence.children(noun)
    )


def _is_denied(sentence: Sentence, i: int) -> bool:
    return sentence.words[i].dep in {"xcomp", "ccomp"} and sentence.words[i].tag in {"VBG", "VBN"}


def _recorded(sentence: Sentence, verb: int) -> bool:
    subject = own_subject(sentence, verb)
    told = any(c > verb and sentence.words[c].dep == "ccomp" for c in sentence.children(verb))
    return told and subject is not None and sentence.words[subject].lemma.lower() in _RECORDS
