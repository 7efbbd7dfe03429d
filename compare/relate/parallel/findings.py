"""What two studies, polls or surveys found: each its own figure, which the other does not deny."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.parallel.values import other_numbers
from compare.values.statements.parties.subjects import subjects_of
from compare.values.times.times import different_times
from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.parallel.ends import End

__all__ = ["other_findings"]

_CLIMB = 6
_INQUIRIES = frozenset("study survey poll trial analysis experiment review".split())
# What somebody stands or faces, and what a court or an editor opens, finds nothing.
_OF_COURTS = frozenset({"trial", "review"})
_HELD = frozenset("await face open stand".split())
# Before a noun, these tell it from another of its kind that was told of before.
_FURTHER = frozenset({"another", "second", "third", "further", "separate", "later", "earlier"})


def other_findings(kind: DivergenceKind, x: End, y: End) -> bool:
    """Whether words that differ are the findings of two inquiries of one sort.

    So they are where one alone is told from another of its kind ("a larger study"), or where both
    are dated, and differently. Where the days themselves differ, so must numbers.
    """
    if kind is DivergenceKind.TIME and not other_numbers(x, y):
        return False
    mine, theirs = _inquiry(x), _inquiry(y)
    if mine is None or theirs is None or mine[0] != theirs[0]:
        return False
    return mine[1] is not theirs[1] or different_times(x.moments, y.moments)


def _inquiry(end: End) -> tuple[str, bool] | None:
    """The noun for the inquiry that tells some words, and whether that tells it from another."""
    tree = Tree(end.home)
    for noun in _tellers(tree, end.last):
        if tree.lemma(noun) in _INQUIRIES and not _is_held(tree, noun):
            return tree.lemma(noun), _is_another(tree, noun)
    return None


def _is_held(tree: Tree, noun: int) -> bool:
    """Whether it is a trial in court or such: "stood trial", "the review was opened"."""
    verb = tree.head(noun)
    return tree.lemma(noun) in _OF_COURTS and verb is not None and tree.lemma(verb) in _HELD


def _tellers(tree: Tree, word: int) -> Iterator[int]:
    """The nouns above a word, and of the verbs above it the subjects, and in what it is told."""
    for above in tree.above(word, _CLIMB):
        if tree.words[above].pos in VERBS:
            yield from subjects_of(tree, above)
            yield from tree.objects(above, {"in"})
        else:
            yield above


def _is_another(tree: Tree, noun: int) -> bool:
    """Whether a noun without "the" is told from others: "a larger study", "another survey"."""
    before = tree.children(noun, "amod", "det")
    if not any(tree.lowers[c] in {"a", "an", "another"} for c in before):
        return False
    return any(tree.words[c].tag == "JJR" or tree.lowers[c] in _FURTHER for c in before)
