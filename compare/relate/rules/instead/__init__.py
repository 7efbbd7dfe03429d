"""What a sentence has in the place of what a linked sentence has: another name, number or time.

Where two sentences surely report one fact, no sentence besides comes near, and a value of one sort
is left over on both sides, which one of the articles has nowhere (of names both), it most often is
one thing told differently, whatever the words around it. How often, a logistic regression tells
from a dozen signals; ``training/fit_instead.py`` fits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.linked import linked_sentences
from compare.relate.ranking import with_rivals
from compare.relate.rules.instead.candidates import LEAST, candidates
from compare.relate.rules.instead.scorer import load_scorers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.links import Link
    from compare.relate.rules.instead.fillings import Filling, Sort
    from compare.relate.sides import Side

__all__ = ["find_instead"]

Pair = tuple["Filling", "Filling"]


def find_instead(a: Side, b: Side, sort: Sort) -> Iterator[Pair]:
    """The values of a sort that stand for each other in linked sentences, each the best of its own.

    ``a`` and ``b`` are sides of one fact; all sentences of theirs are set against each other.
    """
    for one, other, link in linked_sentences(a, b):
        yield from one.once(_found, other, sort, link)


def _found(a: Side, b: Side, sort: Sort, link: Link) -> list[Pair]:
    if link.probability < LEAST:
        return []
    scorer = load_scorers()[sort]
    found = {(c.left.start, c.right.start): c for c in candidates(a, b, sort, link)}
    logits = {place: scorer.logit(c.signals) for place, c in found.items()}
    best = [
        found[left, right]
        for left, right, logit, rival in with_rivals(logits)
        if logit >= scorer.enough and logit > rival
    ]
    return [(c.left, c.right) for c in best if not c.left.are_two(a, b, c.right)]
