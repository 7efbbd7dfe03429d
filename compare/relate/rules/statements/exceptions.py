"""Whoever is left out of what is told of all: "every state except Barovia", "all but one"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.bounds.exceptions import exceptions
from compare.values.words.keys import SUBJECTS, key
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["left_out"]


def left_out(a: Side, left: Predication, b: Side, right: Predication) -> bool:
    """Whether one is told of all but those of whom the other tells the contrary."""
    return _leaves_out(a, left, b, right) or _leaves_out(b, right, a, left)


def _leaves_out(side: Side, told: Predication, other: Side, denied: Predication) -> bool:
    home, there = side.sentence_at(told.start), other.sentence_at(denied.start)
    if home is None or there is None or told.negated is denied.negated:
        return False
    named = {key(there.words[i]) for i in _of_whom(there, denied)}
    return any(key(home.words[i]) in named for i in exceptions(home))


def _of_whom(home: Sentence, told: Predication) -> Iterator[int]:
    """The subjects of a verb, and where it tells which is meant, those above: "B is the only"."""
    tree = Tree(home)
    for verb in home.within(told.start, told.end):
        if tree.words[verb].dep == "relcl":
            noun = tree.words[verb].head
            yield from (noun, *tree.children(tree.words[noun].head, "nsubj"))
        yield from (k for i in tree.children(verb, *SUBJECTS) for k in tree.joined(i))
