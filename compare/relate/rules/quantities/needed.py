"""Amounts that something takes, or that are not enough, beside others: "needed nine to win"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.quantities import DURATION
from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["needed_or_rejected"]

_FARTHEST = 6
_NEEDING = frozenset({"need", "require"})
_TOO_LITTLE = frozenset("insufficient inadequate unacceptable excessive".split())
_WANTED = frozenset("non-negotiable negotiable demand want seek insist ask require need".split())


def needed_or_rejected(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one is what it takes to do something and the other what was done or there.

    So is one that somebody wants and one that he calls too little: another had offered that.
    """
    if _is_needed(a, left) is not _is_needed(b, right):
        return True
    return any(
        _is_called(s, x, _TOO_LITTLE) and _is_called(o, y, _WANTED)
        for s, x, o, y in ((a, left, b, right), (b, right, a, left))
    )


def _is_needed(side: Side, one: Quantity) -> bool:
    """Whether a number is of what is needed to do something: "needed nine points to pass her"."""
    found = side.words_at(one.start, one.end)
    if found is None or one.unit == DURATION:
        return False
    tree, at = Tree(found[0]), found[1][-1]
    noun = tree.head(at)
    if noun is not None and tree.any(tree.children(noun, "amod"), _NEEDING):
        return any(tree.is_infinitive(i) for i in tree.children(noun, "relcl", "acl"))
    verb = tree.verb_above(at, _FARTHEST)
    below = [*tree.children(verb, "xcomp", "advcl"), *_behind_objects(tree, verb)]
    return tree.lemma(verb) in _NEEDING and any(tree.is_infinitive(i) for i in below)


def _behind_objects(tree: Tree, verb: int) -> list[int]:
    objects = tree.children(verb, "dobj")
    return [i for noun in objects for i in tree.subtree(noun) if tree.words[i].pos in VERBS]


def _is_called(side: Side, one: Quantity, words: frozenset[str]) -> bool:
    """Whether one of some words is told of a number: "five million was insufficient"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    tree, at = Tree(found[0]), found[1][-1]
    verb = tree.verb_above(at, _FARTHEST)
    behind = max(tree.subtree(at)) + 1  # a subject may be taken for the object of "saying"
    told = [verb, *tree.children(verb, "acomp", "attr")]
    if behind < len(tree.words) and tree.lemma(behind) == "be":
        told += tree.children(behind, "acomp", "attr")
    return any(tree.lemma(i) in words for i in told)
