"""Semicolons between statements that stand by themselves: "The bridge is shut; nobody left"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.claims.grammar import RELATIVE_TAGS, finite, own_subject
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["halves"]

_DEPENDENT = frozenset({"acl", "advcl", "csubj", "pcomp", "relcl"})


def halves(sentence: Sentence) -> Iterator[int]:
    """The semicolons with a whole statement on either side, up to the next of them."""
    marks = [i for i, w in enumerate(sentence.words) if w.text == ";"]
    edges = [-1, *marks, len(sentence.words)]
    parts = [range(a + 1, b) for a, b in pairwise(edges)]
    whole = [_is_whole(sentence, part) for part in parts]
    yield from (mark for n, mark in enumerate(marks) if whole[n] and whole[n + 1])


def _is_whole(sentence: Sentence, part: range) -> bool:
    """Whether words have a verb that hangs on no other, and every verb's subject among them."""
    verbs = [i for i in part if sentence.words[i].pos in VERBS]
    subjects = {i: own_subject(sentence, i) for i in verbs}
    if any(s is not None and s not in part for s in subjects.values()):
        return False
    return any(_is_main(sentence, i, s) for i, s in subjects.items() if s is not None)


def _is_main(sentence: Sentence, verb: int, subject: int) -> bool:
    """Whether a verb makes a statement, as that of a clause with "who", "that" or "if" does not."""
    marked = any(sentence.words[c].dep == "mark" for c in sentence.children(verb))
    asks = sentence.words[subject].tag in RELATIVE_TAGS
    depends = sentence.words[verb].dep in _DEPENDENT
    return finite(sentence, verb) and not (marked or asks or depends)
