"""Who holds an office: verbs that tell so ("held the seat", "was senator"), and who so acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.titles import OFFICES, role_word
from compare.values.words.surroundings import governed

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["HELD_BY_ONE", "holds_office", "offices_of"]

# What one holds who holds an office.
_POSTS = frozenset("job office position post presidency seat".split())

# Offices that one person alone holds in one place. Nobody holds two of them, and nobody is told of
# by one for another. A leader, a chief or a secretary may be any of them.
HELD_BY_ONE = frozenset(
    "ambassador governor king mayor minister pope president queen sheriff".split()
)
_BESIDE_NAMES = frozenset({"appos", "compound"})


def holds_office(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that somebody holds an office."""
    lemma, words = sentence.words[verb].lemma.lower(), sentence.words
    given = [c for c in sentence.children(verb) if words[c].dep in {"dobj", "attr"}]
    if lemma in {"hold", "occupy"}:
        return any(words[c].lemma.lower() in _POSTS for c in given)
    return lemma == "be" and any(role_word(words[c].lemma.lower()) in OFFICES for c in given)


def offices_of(sentence: Sentence, verb: int) -> frozenset[str]:
    """The offices of a verb's subjects: "the mayor", "Mayor Ida Moe", "Moe, the mayor".

    In "the mayor is to visit Lorn" the subject is that of the verb before.
    """
    words, own = sentence.words, governed(sentence, verb)
    if words[verb].dep == "xcomp":
        before = sentence.children(words[verb].head)
        own = own if any(words[c].dep == "dobj" for c in before) else (*own, *before)
    persons = [c for c in own if words[c].dep == "nsubj"]
    persons += [c for p in persons for c in sentence.children(p) if words[c].dep == "conj"]
    persons += [c for p in persons for c in sentence.children(p) if words[c].dep in _BESIDE_NAMES]
    return frozenset(role_word(words[i].lemma.lower()) for i in persons) & HELD_BY_ONE
