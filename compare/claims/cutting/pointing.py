"""Clauses that point back to the clause before them: "He was ill, and that was why he left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.cutting.leaning import is_clausal, names_thing
from compare.claims.grammar import own_subject
from compare.claims.persons.figures import is_person
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["points_back"]

_THAT = frozenset({"that", "this"})


def points_back(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether the subject of a joined clause is an "it" or "that" for what stands before it.

    "Losing the keel is bad enough, but it ..." means the loss; so does an "it" behind words that
    name no thing: "Ida Moe left in May, and it ...".
    """
    subject = own_subject(sentence, verb)
    if subject is None or sentence.words[subject].dep not in SUBJECTS:
        return False
    if sentence.lowers[subject] in _THAT and sentence.words[subject].tag == "DT":
        attrs = (c for c in sentence.children(verb) if sentence.words[c].dep == "attr")
        return subject == first and not any(is_person(sentence.words[c]) for c in attrs)
    if sentence.lowers[subject] != "it":
        return False
    head = own_subject(sentence, sentence.words[verb].head)
    if head is not None and head < first and sentence.words[head].dep == "csubj":
        return not any(sentence.words[c].dep == "ccomp" for c in sentence.children(verb))
    if is_clausal(sentence, subject):
        return False
    this = head is not None and head < first and sentence.lowers[head] in _THAT
    return this or not names_thing(sentence, first)
