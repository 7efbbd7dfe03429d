"""Clauses that state nothing by themselves: supposed, asked, or told as what was not done."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from compare.values.words.tree import Tree

__all__ = ["is_conditional", "states_nothing"]

_ASIDE = frozenset({("rather", "than"), ("instead", "of")})
_WHICH = frozenset("what which whose".split())


def states_nothing(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what is left aside, asked, or bound to a condition."""
    if _set_aside(tree, verb) or _is_inverted(tree, verb) or _asks_which(tree, verb):
        return True
    return is_conditional(tree, verb) and not _may(tree, verb)


def is_conditional(tree: Tree, verb: int) -> bool:
    """Whether what a verb tells hangs on a condition."""
    return any(_conditional(tree, clause) for clause in tree.children(verb, "advcl"))


def _conditional(tree: Tree, clause: int) -> bool:
    if _is_inverted(tree, clause):
        return True
    marks = [c for c in tree.children(clause, "mark") if tree.lemma(c) in {"if", "unless"}]
    even = [c for c in tree.children(clause, "advmod") if tree.lemma(c) == "even"]
    return bool(marks) and not even and tree.before(marks[0]) not in {"even", "only"}


def _is_inverted(tree: Tree, clause: int) -> bool:
    """Whether a clause is a condition by the order of its words: "had the talks failed"."""
    if tree.words[clause].dep != "advcl":
        return False
    subject = tree.child(clause, *SUBJECTS)
    first = next(iter(tree.children(clause, "aux")), clause)
    after = clause if subject is None else subject
    if first >= after or tree.children(clause, "mark"):
        return False
    begins = first == 0 or tree.words[first - 1].pos in {"PUNCT", "CCONJ"}
    return begins and tree.lowers[first] in {"had", "should"}


def _set_aside(tree: Tree, verb: int) -> bool:
    """Whether "rather than" or "instead of" stands before a verb."""
    before = tree.lowers[max(verb - 4, 0) : verb]
    return any(pair in _ASIDE for pair in itertools.pairwise(before))


def _asks_which(tree: Tree, verb: int) -> bool:
    """Whether a clause is an embedded question: "what position was offered"."""
    if tree.words[verb].dep == "relcl":
        return False
    nouns = tree.children(verb, *SUBJECTS, "dobj", "attr")
    return any(tree.any(tree.children(n, "det", "poss", "amod"), _WHICH) for n in nouns if n < verb)


def _may(tree: Tree, verb: int) -> bool:
    return tree.any(tree.children(verb, "aux"), frozenset({"may", "might"}))
