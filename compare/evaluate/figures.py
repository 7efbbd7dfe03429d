"""The figures of an evaluation, as functions of sums of counts."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.evaluate.counts import Count, confusion
from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SHARES", "Array", "Figure", "figures"]

Array = npt.NDArray[np.float64]


class Figure(StrEnum):
    """The figures, in the order they are shown in."""

    LINK_PRECISION = "link_precision"
    LINK_RECALL = "link_recall"
    LINK_F1 = "link_f1"
    RELATION_ACCURACY = "relation_accuracy"
    RELATION_MACRO_F1 = "relation_macro_f1"
    DIRECTION_ACCURACY = "direction_accuracy"
    ONLY_PRECISION = "only_precision"
    ONLY_RECALL = "only_recall"
    ONLY_F1 = "only_f1"
    DIVERGENCE_PRECISION = "divergence_precision"
    DIVERGENCE_RECALL = "divergence_recall"
    FALSE_DIVERGENCES = "false_divergences_per_pair"


_SAME = tuple(confusion(relation, relation) for relation in Relation)
_ALL = tuple(confusion(marked, said) for marked in Relation for said in Relation)

# Figures that are one sum over another.
SHARES: Mapping[Figure, tuple[tuple[Count, ...], tuple[Count, ...]]] = MappingProxyType(
    {
        Figure.LINK_PRECISION: ((Count.LINKS_FOUND,), (Count.LINKS_FOUND, Count.LINKS_FALSE)),
        Figure.LINK_RECALL: ((Count.LINKS_FOUND,), (Count.LINKS_FOUND, Count.LINKS_MISSED)),
        Figure.RELATION_ACCURACY: (_SAME, _ALL),
        Figure.DIRECTION_ACCURACY: (
            (Count.DIRECTION_RIGHT,),
            (Count.DIRECTION_RIGHT, Count.DIRECTION_WRONG),
        ),
        Figure.ONLY_PRECISION: ((Count.ONLY_FOUND,), (Count.ONLY_FOUND, Count.ONLY_FALSE)),
        Figure.ONLY_RECALL: ((Count.ONLY_FOUND,), (Count.ONLY_FOUND, Count.ONLY_MISSED)),
        Figure.DIVERGENCE_PRECISION: (
            (Count.DIVERGENCES_RIGHT,),
            (Count.DIVERGENCES_RIGHT, Count.DIVERGENCES_FALSE),
        ),
        Figure.DIVERGENCE_RECALL: (
            (Count.DIVERGENCES_FOUND,),
            (Count.DIVERGENCES_FOUND, Count.DIVERGENCES_MISSED),
        ),
        Figure.FALSE_DIVERGENCES: ((Count.DIVERGENCES_FALSE,), (Count.EVENTS,)),
    }
)
# A share of nothing is no number here; of links and passages it is 0, since a tool that finds none
# of them must not look better for it.
_UNDEFINED = frozenset(
    {Figure.DIRECTION_ACCURACY, Figure.DIVERGENCE_PRECISION, Figure.DIVERGENCE_RECALL}
)


def figures(counts: Mapping[Count, Array]) -> dict[Figure, Array]:
    """Every figure from counts of one shape, element by element; NaN where one is undefined."""
    found = {figure: _share(counts, figure) for figure in SHARES}
    found[Figure.LINK_F1] = _f1(found[Figure.LINK_PRECISION], found[Figure.LINK_RECALL])
    found[Figure.ONLY_F1] = _f1(found[Figure.ONLY_PRECISION], found[Figure.ONLY_RECALL])
    found[Figure.RELATION_MACRO_F1] = _macro_f1(counts)
    return {figure: found[figure] for figure in Figure}


def _share(counts: Mapping[Count, Array], figure: Figure) -> Array:
    part, whole = SHARES[figure]
    nothing = np.nan if figure in _UNDEFINED else 0.0
    return _divided(_sum(counts, part), _sum(counts, whole), nothing)


def _macro_f1(counts: Mapping[Count, Array]) -> Array:
    """The mean F1 over the relations that any found link has; 0 where there is none."""
    scores, present = [], []
    for relation in Relation:
        right = counts[confusion(relation, relation)]
        marked = _sum(counts, tuple(confusion(relation, said) for said in Relation))
        said = _sum(counts, tuple(confusion(other, relation) for other in Relation))
        scores.append(_f1(_divided(right, said), _divided(right, marked)))
        present.append(marked > 0)
    return _divided(np.sum(np.multiply(scores, present), axis=0), np.sum(present, axis=0))


def _f1(precision: Array, recall: Array) -> Array:
    return _divided(2 * precision * recall, precision + recall)


def _sum(counts: Mapping[Count, Array], names: tuple[Count, ...]) -> Array:
    return np.asarray(np.sum([counts[name] for name in names], axis=0), dtype=np.float64)


def _divided(part: Array, whole: Array, nothing: float = 0.0) -> Array:
    """``part / whole``, ``nothing`` where the whole is 0."""
    start = np.full(np.shape(whole), nothing, dtype=np.float64)
    return np.divide(part, whole, out=start, where=np.asarray(whole) > 0)
