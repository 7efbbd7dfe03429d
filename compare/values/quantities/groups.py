"""What a number counts, what that is joined to by "and", and who is one person without a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.titles import KIN, OFFICES, PARTS, RANKS, TITLES, TRADES
from compare.values.words.keys import NOUNS
from compare.values.words.senses import PERSONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["counted_noun", "group_of", "is_one_person"]

_PERSONS = PERSONS | KIN | OFFICES | PARTS | RANKS | TITLES | TRADES
_PRONOUNS = frozenset("he she him her i me".split())
# So many steps up from a number stands its noun.
_FARTHEST = 4


def counted_noun(sentence: Sentence, number: int) -> int:
    """The noun that a number stands before, or the number itself: "four crew members", "six of"."""
    at = number
    for _ in range(_FARTHEST):
        if sentence.words[at].pos in NOUNS or sentence.words[at].dep != "nummod":
            break
        at = sentence.words[at].head
    return at


def group_of(sentence: Sentence, at: int) -> Iterator[int]:
    """A word and all that it is joined to by "and"."""
    first = at
    while sentence.words[first].dep == "conj" and sentence.words[first].head != first:
        first = sentence.words[first].head
    todo = [first]
    while todo:
        yield (here := todo.pop())
        todo += [c for c in sentence.children(here) if sentence.words[c].dep == "conj"]


def is_one_person(sentence: Sentence, at: int) -> bool:
    """Whether a word is for one person, and no number stands before it."""
    word = sentence.words[at]
    if any(sentence.words[c].dep == "nummod" for c in sentence.children(at)):
        return False
    if word.text.lower() in _PRONOUNS or (word.pos == "PROPN" and word.entity == "PERSON"):
        return True
    return word.tag in {"NN", "NNP"} and word.lemma.lower() in _PERSONS
