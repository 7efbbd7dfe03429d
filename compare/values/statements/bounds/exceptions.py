"""Whoever is left out of what is told of all: "every state except Barovia", "all but one"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Sentence

__all__ = ["ALL", "NAMED", "exceptions", "length_of_exception"]

ALL = frozenset("all every everybody everyone".split())
_NONE = frozenset("any each no nobody none".split())
# Parts of speech of the words that name what is left out.
NAMED = NOUNS | {"NUM", "PRON", "ADJ", "DET"}
_BUT = "but"
# Words that leave something out, by the first; of those that begin alike the longest first.
_EXCEPTING = {
    "with": ("with the exception of",),
    "apart": ("apart from",),
    "aside": ("aside from",),
    "other": ("other than",),
    "except": ("except for", "except"),
    "save": ("save for", "save"),
    **{word: (word,) for word in ("bar", "barring", "besides", _BUT, "excepting", "excluding")},
}
# Also nouns and verbs, and read as such wherever they stand: "every bar", "all helped to save it".
_OTHER_WORDS = frozenset({"bar", "save"})
_TOLD_OF = NOUNS | {"PRON"}
_LEFT_OUT = frozenset({"PROPN", "NUM", "DET", "PRON"})
# Between what is told of all and what leaves some out stand no more words.
_REACH = 8


def length_of_exception(tree: Tree, i: int) -> int:
    """How many words from a place on leave something out of what is told of all; 0 if none do."""
    if tree.lowers[i] in _OTHER_WORDS and not _stands_between(tree, i):
        return 0
    for phrase in _EXCEPTING.get(tree.lowers[i], ()):
        length = phrase.count(" ") + 1
        if " ".join(tree.lowers[i : i + length]) == phrase:
            return length
    return 0


def _stands_between(tree: Tree, i: int) -> bool:
    """Whether a word stands between whom all is told of and whoever is left out of it."""
    around = tree.words[max(0, i - 1) : i + 2]
    if len(around) < 3:
        return False
    return around[0].pos in _TOLD_OF and around[2].pos in _LEFT_OUT


def exceptions(sentence: Sentence) -> Iterator[int]:
    """The nouns that a sentence leaves out of what it tells of all or of none, in order."""
    tree = Tree(sentence)
    for i, lower in enumerate(tree.lowers):
        length = length_of_exception(tree, i)
        before = tree.lowers[max(0, i - _REACH) : i]
        behind = () if i or lower == _BUT else tree.lowers  # "Apart from Norva, every village"
        if length and not (ALL | _NONE).isdisjoint((*before, *behind)):
            yield from _left_out(tree, i, length)


def _left_out(tree: Tree, i: int, length: int) -> Iterator[int]:
    last = i + length - 1
    behind: Sequence[int] = tree.children(last, "pobj")
    if tree.lowers[i] == _BUT:
        behind = [*behind, *tree.children(tree.words[i].head, "conj")]
    elif not behind:
        run = takewhile(lambda k: tree.words[k].pos in NAMED, range(last + 1, len(tree.words)))
        behind = [k for k in run if tree.words[k].pos in NOUNS]
    nouns = (j for j in behind if j > i and tree.words[j].pos in NOUNS)
    yield from (k for j in nouns for k in (j, *tree.children(j, "conj")))
