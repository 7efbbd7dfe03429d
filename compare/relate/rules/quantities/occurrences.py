"""Numbers of the first and the second of a kind, or of a guess, a part and the end of one count."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.quantity_types import ORDINAL
from compare.values.words.keys import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tree import Tree

__all__ = ["of_other_occurrences"]

_FARTHEST = 8
_INDEFINITE = frozenset({"a", "an", "another"})
# What the words before "poll", "count", "results" say of how far a count has come.
_STAGES = {
    "guess": "exit opinion projection projections projected forecast",
    "part": "partial early preliminary provisional half",
    "end": "final official certified full",
}
_STAGE = {word: stage for stage, words in _STAGES.items() for word in words.split()}
_COUNTS = frozenset(
    "poll count result tally projection forecast vote ballot return figure survey".split()
)


def of_other_occurrences(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are told of the first and the second of something, or of other counts.

    "In the first ballot 71 percent, in the second 83" are two ballots; so are a ballot in January
    and the second one. An exit poll, half the votes and the final count are three counts.
    """
    if ORDINAL in {left.unit, right.unit}:
        return False
    read = (side.verb_of(one, _FARTHEST) for side, one in ((a, left), (b, right)))
    around = [found for found in read if found is not None]
    if len(around) < len((left, right)):
        return False
    pairs = product(*(_told(tree, _doers_and_times(tree, verb)) for tree, verb in around))
    if any(n == m and _other(x, y) for (n, x), (m, y) in pairs):
        return True
    stages = [_stages(tree, tree.clause(verb)) for tree, verb in around]
    return all(stages) and stages[0].isdisjoint(stages[1])


def _doers_and_times(tree: Tree, verb: int) -> list[int]:
    """Who does what a number is told of, and when."""
    above = [verb, *tree.above(verb, 2)]
    return [j for i in above for c in tree.children(i, "nsubj", "prep") for j in tree.subtree(c)]


def _told(tree: Tree, inside: list[int]) -> set[tuple[str, float]]:
    """The nouns that are told to be the first, the second, or one of several (0) of their kind."""
    found = set()
    for i in inside:
        if tree.words[i].pos not in NOUNS:
            continue
        near = {tree.lowers[c] for c in tree.children(i, "amod", "det")}
        found |= {(tree.lemma(i), float(ORDINALS[word])) for word in near & ORDINALS.keys()}
        if near & _INDEFINITE and not near & ORDINALS.keys():
            found.add((tree.lemma(i), 0.0))
    return found


def _other(one: float, other: float) -> bool:
    """Whether two of a kind differ; the first of them may be told of as "a ballot"."""
    return one != other and {one, other} != {0.0, 1.0}


def _stages(tree: Tree, inside: Iterable[int]) -> frozenset[str]:
    """How far the count has come that a number is told of: a guess, a part of it, its end."""
    words = {
        tree.lowers[j]
        for i in inside
        if tree.lemma(i) in _COUNTS
        for j in (i, *tree.children(i), *tree.above(i, 1))
    }
    return frozenset(_STAGE[word] for word in words & _STAGE.keys())
