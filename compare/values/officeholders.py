"""Verbs that tell that somebody holds an office: "held the seat", "was senator"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.titles import OFFICES, role_word

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["holds_office"]

# What one holds who holds an office.
_POSTS = frozenset("job office position post presidency seat".split())


def holds_office(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells that somebody holds an office."""
    lemma, words = sentence.words[verb].lemma.lower(), sentence.words
    given = [c for c in sentence.children(verb) if words[c].dep in {"dobj", "attr"}]
    if lemma in {"hold", "occupy"}:
        return any(words[c].lemma.lower() in _POSTS for c in given)
    return lemma == "be" and any(role_word(words[c].lemma.lower()) in OFFICES for c in given)
