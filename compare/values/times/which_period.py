"""Which period a word dates by, how long it is or how far back: "this year", "in the quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.times.dates import WEEKDAYS
from compare.values.words.keys import key
from compare.values.words.kin import kin_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["periods_at"]

# Periods that are told by which of them it is, or by how long they are.
_PERIODS = frozenset(
    "year month week quarter season summer winter spring autumn decade half".split()
)
_WHICH = {"this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}
_LENGTHS = frozenset("quarter half year month decade".split())
_WITHIN = frozenset("in for over during".split())
# Days of the days around a report, however they are told.
_NEAR = WEEKDAYS.keys() | {"today", "yesterday"}
_SIDES = {"before": "before", "after": "after", "since": "after", "until": "before"}


def periods_at(tree: Tree, i: int) -> Iterator[tuple[str, str]]:
    """What a word dates a clause by: the kind of date, and which one it is of the kind."""
    lemma, text = tree.lemma(i), tree.lowers[i]
    for c in tree.children(i, "amod", "nmod", "det") if lemma in _PERIODS else ():
        if (which := _WHICH.get(tree.lowers[c])) is not None:
            yield lemma, str(which)
    if _is_length(tree, i):
        yield "length", lemma
    for c in tree.children(i, "pobj") if text in _SIDES else ():
        if tree.words[c].pos == "NOUN":
            yield f"side of {kin_sense(key(tree.words[c]))}", _SIDES[text]
    if text == "ago" and any(tree.lemma(c) in _PERIODS - {"week"} for c in tree.children(i)):
        yield "distance", "far"
    if tree.words[i].entity == "DATE" and text in _NEAR:
        yield "distance", "near"


def _is_length(tree: Tree, i: int) -> bool:
    """Whether a word tells how long a period is that something is told of: "in the quarter"."""
    word = tree.words[i]
    within = word.dep == "pobj" and tree.lemma(word.head) in _WITHIN
    return within and word.tag == "NN" and tree.lemma(i) in _LENGTHS
