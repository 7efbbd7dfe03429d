"""What is told of all, and what is told of all but some: "all but two galleries"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS, VERBS, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Whole", "find_wholes"]

_ALL = frozenset("all every everybody everyone".split())
_EXCEPTING = frozenset("but except excluding besides bar barring".split())
# "at all", "all over", "all the way": nothing is counted.
_IDIOMS = frozenset("along over around about right too".split())
_NOT = frozenset({"not", "n't", "n’t"})
_DEEPEST = 6
# So far behind "all" what is excepted begins: "all lines of the metro except the red one".
_REACH = 8
_NAMED = NOUNS | {"NUM", "PRON", "ADJ", "DET"}


@dataclass(frozen=True, slots=True)
class Whole:
    """The verb of which something is told of all, and whether some are excepted; offsets of both
    words.
    """

    verb: str
    but: bool
    start: int
    end: int


def find_wholes(sentence: Sentence) -> Iterator[Whole]:
    """What a sentence tells of all, in order."""
    tree = Tree(sentence)
    excepted = any(lower in _EXCEPTING for lower in tree.lowers)
    for i, lower in enumerate(tree.lowers):
        if lower not in _ALL or _is_idiom(tree, i):
            continue
        verb = tree.verb_above(i, _DEEPEST)
        if tree.words[verb].pos not in VERBS or tree.any(tree.children(verb, "neg"), _NOT):
            continue
        last = _last(tree, i)
        if last is None and excepted:
            continue
        shown = _noun(tree, i) if last is None else last
        name = sense(key(tree.words[verb])) or tree.lemma(verb)
        yield Whole(name, last is not None, tree.words[i].start, tree.words[shown].end)


def _is_idiom(tree: Tree, i: int) -> bool:
    behind = tree.lowers[i + 1] if i + 1 < len(tree.words) else ""
    before = tree.lowers[i - 1] if i else ""
    if behind in _IDIOMS and tree.words[i].dep not in {"pobj", "dobj", "nsubj", "nsubjpass"}:
        return True
    return before in {"after", "above", "at", "not"} and _noun(tree, i) == i


def _noun(tree: Tree, i: int) -> int:
    """The noun that "all" counts, or the word itself."""
    head = tree.head(i)
    if head is not None and head > i and tree.words[head].pos in NOUNS:
        return head
    return i


def _last(tree: Tree, i: int) -> int | None:
    """The first noun or number of what is excepted; None where nothing is.

    "All but certain" means that it nearly is.
    """
    for j in range(i + 1, min(i + _REACH, len(tree.words))):
        if tree.words[j].text in {".", ";", ":"} or tree.words[j].pos in VERBS:
            return None
        if tree.lowers[j] in _EXCEPTING:
            run = takewhile(lambda k: tree.words[k].pos in _NAMED, range(j + 1, len(tree.words)))
            return next((k for k in run if _stands(tree, k)), None)
    return None


def _stands(tree: Tree, k: int) -> bool:
    word, behind = tree.words[k], tree.words[k + 1 : k + 2]
    if word.pos in NOUNS | {"NUM", "PRON"}:
        return True
    # "all but the wealthy"
    closing = not behind or behind[0].pos not in _NAMED
    return word.pos == "ADJ" and closing and tree.words[k - 1].pos == "DET"
