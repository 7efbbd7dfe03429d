"""One name, number or day in place of another, in claims that tell the same otherwise.

Each sort of filling has a logistic regression over signals of where the two stand. It is fitted
by ``training/fit_substitutions.py`` on fillings that two linked passages share, taken as if one
article had another in their place, against fillings that really differ without a conflict.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals
from compare.relate.rules.substitution.candidates import candidates
from compare.relate.rules.substitution.fillings import Filling, Sort
from compare.relate.rules.substitution.scorer import load_scorers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["Sort", "find_substitutions", "substituted"]


def find_substitutions(a: Side, b: Side, sort: Sort) -> Iterator[tuple[Filling, Filling]]:
    """The fillings of a sort that stand for each other, each the best of its own."""
    scorer = load_scorers()[sort]
    logits = {(c.left, c.right): scorer.logit(c.signals) for c in candidates(a, b, sort)}
    for left, right, logit, rival in with_rivals(logits):
        if logit >= scorer.enough and logit > rival:
            yield left, right


def substituted(a: Side, b: Side, *sorts: Sort) -> frozenset[tuple[int, int]]:
    """Where the fillings of these sorts that stand for each other begin, on either side."""
    found: frozenset[tuple[int, int]] | None = a.told.get((substituted, b, sorts))
    if found is None:
        pairs = (pair for sort in sorts for pair in find_substitutions(a, b, sort))
        found = frozenset((left.start, right.start) for left, right in pairs)
        a.told[substituted, b, sorts] = found
    return found
