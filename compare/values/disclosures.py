"""Whether a sentence tells who somebody is, or that it has not been made known who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.keys import fold
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Disclosure", "find_disclosures"]

_IDENTIFYING = frozenset({"identify", "name"})
_DISCLOSING = frozenset("release disclose publish reveal announce".split())
_WHO = frozenset({"name", "identity"})
# With these it is not told that somebody was identified.
_OPEN = frozenset("will would could may might should can shall to".split())
# Who was chosen for something is named, too: "was named coach".
_CHOSEN = frozenset({"oprd", "attr"})


@dataclass(frozen=True, slots=True)
class Disclosure:
    """``persons`` are the given names and surnames, folded, of those who are named; none where they
    are withheld. The span is that of the words that tell it.
    """

    withheld: bool
    persons: frozenset[tuple[str, str]]
    start: int
    end: int


def find_disclosures(sentence: Sentence) -> tuple[Disclosure, ...]:
    """What a sentence tells of names that were made known or withheld, in order."""
    tree = Tree(sentence)
    return tuple(d for i in range(len(tree.words)) if (d := _told(tree, i)) is not None)


def _told(tree: Tree, verb: int) -> Disclosure | None:
    if tree.words[verb].pos != "VERB":
        return None
    helping = tree.children(verb, "aux", "auxpass")
    if any(tree.words[i].text.lower() in _OPEN for i in helping):
        return None
    shown = [*helping, *tree.children(verb, "neg"), verb]
    place = tree.words[min(shown)].start, tree.words[max(shown)].end
    denied = tree.child(verb, "neg") is not None
    if denied and tree.lemma(verb) in _DISCLOSING and _of_names(tree, verb):
        return Disclosure(True, frozenset(), *place)
    persons = frozenset(_persons(tree, verb))
    if not denied and tree.lemma(verb) in _IDENTIFYING and persons:
        return Disclosure(False, persons, *place)
    return None


def _of_names(tree: Tree, verb: int) -> bool:
    """Whether names are what is made known: "the names of the dead have not been released"."""
    return tree.any(tree.children(verb, "dobj", "nsubjpass"), _WHO)


def _persons(tree: Tree, verb: int) -> Iterator[tuple[str, str]]:
    """The persons who are named behind a verb of identifying."""
    if tree.child(verb, *_CHOSEN) is not None:
        return
    behind = {i for i in tree.subtree(verb) if i > verb}
    for first, last in tree.sentence.entities():
        if first in behind and tree.words[first].entity == "PERSON" and last - first > 1:
            yield fold(tree.words[first].text), fold(tree.words[last - 1].text)
