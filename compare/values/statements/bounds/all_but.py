"""What is told of all, and what is told of all but some: "all but two galleries"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.values.statements.bounds.exceptions import ALL, NAMED, length_of_exception
from compare.values.statements.parties.participants import PARTITIVE
from compare.values.words.keys import NOUNS, SUBJECTS, VERBS, key
from compare.values.words.senses import sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Whole", "find_wholes"]

# "at all", "all over", "all the way": nothing is counted.
_IDIOMS = frozenset("along over around about right too".split())
# "In all, 12 were rescued", "first of all": nothing of which "all" is told.
_LONE_BEHIND = frozenset("above after at for in not of".split())
# "All day": how long it was so, not of how many.
_WHILES = frozenset(
    "afternoon day evening month morning night season summer time week weekend winter year".split()
)
_OF = frozenset({"of"})
_NOT = frozenset({"not", "n't", "n’t"})
_DEEPEST = 6
# So far behind "all" what is excepted begins: "all lines of the metro except the red one".
_REACH = 8


@dataclass(frozen=True, slots=True)
class Whole:
    """What is told of all, or of all but some.

    ``verb`` is what is told and ``noun`` of what, by their senses: "" where a pronoun stands for
    it, or nothing. ``but``: some are excepted. Offsets are of "all" and what it counts.
    """

    verb: str
    noun: str
    but: bool
    start: int
    end: int


def find_wholes(sentence: Sentence) -> Iterator[Whole]:
    """What a sentence tells of all, in order."""
    tree = Tree(sentence)
    excepted = any(length_of_exception(tree, i) for i in range(len(tree.words)))
    for i, lower in enumerate(tree.lowers):
        if lower not in ALL or _is_idiom(tree, i):
            continue
        verb = tree.verb_above(i, _DEEPEST)
        if tree.words[verb].pos not in VERBS or tree.any(tree.children(verb, "neg"), _NOT):
            continue
        last = _last(tree, i)
        if last is None and excepted:
            continue
        shown = _noun(tree, i) if last is None else last
        name = sense(key(tree.words[verb])) or tree.lemma(verb)
        noun = _counted(tree, i, last)
        yield Whole(name, noun, last is not None, tree.words[i].start, tree.words[shown].end)


def _is_idiom(tree: Tree, i: int) -> bool:
    behind = tree.lowers[i + 1] if i + 1 < len(tree.words) else ""
    before = tree.before(i)
    if behind in _IDIOMS and tree.words[i].dep not in SUBJECTS | {"pobj", "dobj"}:
        return True
    if tree.lemma(_noun(tree, i)) in _WHILES:
        return True
    lone = _noun(tree, i) == i and not tree.objects(i, _OF)
    counts = before != "not" and i + 1 < len(tree.words) and length_of_exception(tree, i + 1) > 0
    return lone and not counts and before in _LONE_BEHIND


def _noun(tree: Tree, i: int) -> int:
    """The noun that "all" counts, or the word itself."""
    head = tree.head(i)
    if head is not None and head > i and tree.words[head].pos in NOUNS:
        return head
    return i


def _counted(tree: Tree, i: int, last: int | None) -> str:
    """The sense of the noun that "all" counts; "" where it stands alone, or for a pronoun.

    Where all but so many are meant, it is the noun that both count: "all but two of the roads".
    """
    found = _whose(tree, i, _noun(tree, i))
    if found is None and last is not None:
        number = tree.words[last].pos == "NUM" or tree.lemma(last) in PARTITIVE
        head = tree.head(last) if tree.words[last].dep == "nummod" else last
        found = _whose(tree, last, last if head is None else head) if number else None
    return "" if found is None else sense(key(tree.words[found]))


def _whose(tree: Tree, i: int, noun: int) -> int | None:
    """The noun that a word counts: the one it stands before, or that behind its "of"."""
    if noun != i and tree.lemma(noun) not in PARTITIVE:
        return noun
    behind = (*tree.objects(i, _OF), *tree.objects(noun, _OF))
    return next((j for j in behind if tree.words[j].pos in NOUNS), None)


def _last(tree: Tree, i: int) -> int | None:
    """The first noun or number of what is excepted; None where nothing is.

    "All but certain" means that it nearly is.
    """
    for j in range(i + 1, min(i + _REACH, len(tree.words))):
        if length := length_of_exception(tree, j):
            behind = range(j + length, len(tree.words))
            run = takewhile(lambda k: tree.words[k].pos in NAMED, behind)
            return next((k for k in run if _stands(tree, k)), None)
        if tree.words[j].text in {".", ";", ":"} or tree.words[j].pos in VERBS:
            return None
    return None


def _stands(tree: Tree, k: int) -> bool:
    word, behind = tree.words[k], tree.words[k + 1 : k + 2]
    if word.pos in NOUNS | {"NUM", "PRON"}:
        return True
    # "all but the wealthy"
    closing = not behind or behind[0].pos not in NAMED
    return word.pos == "ADJ" and closing and tree.words[k - 1].pos == "DET"
