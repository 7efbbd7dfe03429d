"""The bodies that an article says a person speaks for, works for or serves in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.bodies import body_words, by_initials
from compare.values.names.names import same_person
from compare.values.names.persons import person_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["UMBRELLAS", "affiliations", "can_speak_for"]

_JOINS = frozenset({"appos", "compound", "nmod", "prep", "pobj", "poss"})
# Bodies that speak for each other: a government, its ministries, its leaders.
UMBRELLAS = frozenset(
    "administration cabinet congress government house kremlin military parliament pentagon senate "
    "state states union white".split()
)
# Bodies that are parts of each other, or that many speak for.
_STATE = UMBRELLAS | frozenset(
    "army city commission county court department force forces ministry nations navy office "
    "officials party police republic service treasury".split()
)


def affiliations(sentences: Iterable[Sentence], name: str) -> frozenset[str]:
    """The bodies named beside a person: "Ida Moe, an engineer at Sund Power"."""
    return frozenset(
        body
        for sentence in sentences
        for mention in person_mentions(sentence)
        if same_person(mention.name, name)
        for body in _beside(sentence, mention.first, mention.last)
    )


def can_speak_for(bodies: frozenset[str], body: str) -> bool:
    """Whether somebody of these bodies can speak for one; unless it is told, anybody can.

    Of a state's bodies one may stand for another.
    """
    words = body_words(body)
    if not bodies or len(words) < 2 or words & _STATE:
        return True
    return any(words & body_words(own) or by_initials(own, body) for own in bodies)


def _beside(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """The bodies in the titles, appositions and "of" phrases of a name."""
    inside = set(range(first, last))
    near: set[int] = set()
    todo = [i for i in range(first, last) if sentence.words[i].head not in inside]
    while todo:
        new = [
            c
            for c in sentence.children(todo.pop())
            if sentence.words[c].dep in _JOINS and c not in inside | near
        ]
        near.update(new)
        todo += new
    for start, end in sentence.entities():
        if sentence.words[start].entity == "ORG" and near & set(range(start, end)):
            yield " ".join(w.text for w in sentence.words[start:end])
