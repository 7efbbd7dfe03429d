"""Ordinals of two things: the first and the second; and the first of many beside them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.quantity_types import ORDINAL
from compare.values.quantities.runs import find_runs
from compare.values.statements.parties.participants import (
    UNKNOWN,
    Party,
    compare_parties,
    subject_of,
)
from compare.values.words.keys import SUBJECTS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["in_one_order", "of_the_first"]

_FARTHEST = 4


def in_one_order(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether each side tells of the first and of the second, or each of what another one is.

    A fifth straight home win is none of five straight wins.
    """
    if left.unit != ORDINAL or right.unit != ORDINAL or left.amount.low == right.amount.low:
        return False
    if compare_parties(_who(a, left), _who(b, right)) is Comparison.CONFLICTS:
        return True
    if _of_other_runs(a, left, b, right):
        return True
    return _tells(a, left, right) and _tells(b, right, left)


def _of_other_runs(a: Side, left: Quantity, b: Side, right: Quantity) -> bool:
    mine, theirs = ([r for r in s.read(find_runs) if r.start == q.start]
                    for s, q in ((a, left), (b, right)))  # fmt: skip
    return any(not one.in_one(other) for one in mine for other in theirs)


def of_the_first(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one side counts the first of many, and the other all: "her first 17 shots"."""
    return _behind_first(a, left) is not _behind_first(b, right)


def _behind_first(side: Side, one: Quantity) -> bool:
    found = side.words_at(one.start, one.end)
    before = found[0].words[max(0, found[1][0] - 1) : found[1][0]] if found else ()
    return any(w.text.lower() == "first" for w in before)


def _tells(side: Side, one: Quantity, other: Quantity) -> bool:
    """Whether the sentence of an ordinal has another as well, with its noun or without."""
    sentence = side.sentence_at(one.start)
    words = () if sentence is None else sentence.words
    return other.amount.low in {ORDINALS.get(w.text.lower()) for w in words}


def _who(side: Side, one: Quantity) -> Party:
    """The subject of the verb that an ordinal stands behind; nobody where that is passive."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return UNKNOWN
    tree, at = Tree(found[0]), found[1][-1]
    verb = tree.verb_above(at, _FARTHEST)
    subjects = tree.children(verb, *SUBJECTS)
    subject, passive = subject_of(tree, verb)
    inside = any(at in tree.subtree(i) for i in subjects)
    return UNKNOWN if passive or inside or not subjects else subject
