"""Denials that open a clause, before verb and subject: "at no point was the trial interrupted"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["fronted"]

_LEADING = frozenset("at in on under by".split())
# What a "no" before it denies wholly, as soon as verb and subject change places behind it.
_WHATEVER = frozenset("point time stage moment circumstance occasion way case account".split())
_ONCE, _SOON = ["not", "once"], ["in", "no", "time"]
# So many words stand between the auxiliary and its verb: "was the first of the two trials".
_FARTHEST = 9
_SUBJECT = NOUNS | {"PRON", "DET", "ADJ", "NUM", "ADP", "PART", "ADV"}


def fronted(tree: Tree, verb: int) -> list[int]:
    """The "no" or "not" of an opening that denies a verb behind its subject; none if it has none.

    Parsers take such a participle for one that only describes the subject.
    """
    for auxiliary in range(verb - 2, max(verb - _FARTHEST, 1), -1):
        if tree.words[auxiliary].pos == "AUX":
            return _opening(tree, auxiliary)
        if tree.words[auxiliary].pos not in _SUBJECT:
            return []
    return []


def _opening(tree: Tree, auxiliary: int) -> list[int]:
    """What denies a clause whose auxiliary stands before its subject."""
    before = [*tree.lowers[max(auxiliary - 3, 0) : auxiliary]]
    if before[-2:] == _ONCE:
        return [auxiliary - 2]
    whole = len(before) == len(_SOON) and before[0] in _LEADING and before[1] == "no"
    whole = whole and before != _SOON
    return [auxiliary - 2] if whole and tree.lemma(auxiliary - 1) in _WHATEVER else []
