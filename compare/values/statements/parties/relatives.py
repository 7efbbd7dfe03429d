"""Whose relatives do or suffer what a verb tells, and whether they are others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.roles.camps import fellows, is_relation
from compare.values.words.genders import word_gender
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["Relative", "other_relatives", "relatives_of"]


class Relative(NamedTuple):
    """A relative by the word for one, and by the word for whose: "his", "wife"."""

    whose: str
    word: str


def relatives_of(sentence: Sentence, verb: int) -> frozenset[Relative]:
    """The relatives of somebody among the subjects of a verb: "his wife was arrested"."""
    words = sentence.words
    subjects = (c for c in sentence.children(verb) if words[c].dep in SUBJECTS)
    return frozenset(
        Relative(words[owner].text.lower(), words[s].lemma.lower())
        for s in subjects
        for owner in sentence.children(s)
        if words[owner].dep == "poss" and is_relation(words[s].lemma.lower())
    )


def other_relatives(a: frozenset[Relative], b: frozenset[Relative]) -> bool:
    """Whether both tell of relatives, and none of the one can be one of the other."""
    return bool(a and b) and all(_others(x, y) for x in a for y in b)


def _others(a: Relative, b: Relative) -> bool:
    """Whether two are a man and a woman, or two relatives of one: "her son", "her husband".

    Somebody's mother may be somebody else's wife.
    """
    sexes = word_gender(a.word), word_gender(b.word)
    if None in sexes:
        return False
    return sexes[0] != sexes[1] or (a.whose == b.whose and b.word not in fellows(a.word))
