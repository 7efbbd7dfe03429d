"""What plain similarity of sentences reaches on the same events: the floors under every figure."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from compare.evaluate.counts import Count, confusion, one_relation
from compare.evaluate.figures import Array, Figure, figures
from compare.evaluate.said import Said
from compare.model import Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.evaluate.event import Event
    from compare.evaluate.gold import Gold

__all__ = ["FLOOR_FIGURES", "Cuts", "best_cuts", "cosines", "cut", "word_ratios"]

# What similarity alone can say: no direction, and no divergence.
FLOOR_FIGURES = frozenset(Figure) - {
    Figure.DIRECTION_ACCURACY,
    Figure.DIVERGENCE_PRECISION,
    Figure.DIVERGENCE_RECALL,
    Figure.FALSE_DIVERGENCES,
}
# Every threshold that is tried; the last one lies above every similarity.
_TRIED = np.arange(1, 102) / 100


@dataclass(frozen=True, slots=True)
class Cuts:
    """From ``link`` on, two sentences are linked; from ``agree`` on, they agree."""

    link: float
    agree: float


def cosines(event: Event, encode: Callable[[Sequence[str]], np.ndarray]) -> Array:
    """The cosine of every pair of sentences, shape (n, m)."""
    first, second = (
        encode([sentence.text for sentence in sentences]) for sentences in event.sentences
    )
    return _rounded(first @ second.T)


def word_ratios(event: Event) -> Array:
    """difflib's ratio over the words of every pair of sentences, shape (n, m).

    difflib answers differently when its texts are swapped, so both orders are averaged.
    """
    first, second = (
        [sentence.text.lower().split() for sentence in sentences] for sentences in event.sentences
    )
    ratios = [[(_ratio(a, b) + _ratio(b, a)) / 2 for b in second] for a in first]
    return _rounded(np.array(ratios))


def best_cuts(similarities: Sequence[Array], golds: Sequence[Gold]) -> Cuts:
    """The thresholds with the best link F1, then macro-F1 of relations, on these very events."""
    link = _best_link(similarities, golds)
    return Cuts(link, _best_agree(similarities, golds, link))


def cut(similarity: Array, cuts: Cuts) -> Said:
    """What the thresholds make of the similarities of one event."""
    pairs = {
        (int(i), int(j)): _relation(similarity[i, j], cuts.agree)
        for i, j in np.argwhere(similarity >= cuts.link)
    }
    return Said(pairs)


def _best_link(similarities: Sequence[Array], golds: Sequence[Gold]) -> float:
    required, false = [], []
    for similarity, gold in zip(similarities, golds, strict=True):
        required += [similarity[pair] for pair in gold.required]
        false += [s for pair, s in np.ndenumerate(similarity) if gold.is_false(pair)]
    found = _from(required)
    scores = figures(
        _zeros()
        | {
            Count.LINKS_FOUND: found,
            Count.LINKS_MISSED: len(required) - found,
            Count.LINKS_FALSE: _from(false),
        }
    )
    return _best(scores[Figure.LINK_F1])


def _best_agree(similarities: Sequence[Array], golds: Sequence[Gold], link: float) -> float:
    found: dict[Relation, list[float]] = {relation: [] for relation in Relation}
    for similarity, gold in zip(similarities, golds, strict=True):
        for pair in gold.required:
            relation = one_relation(gold, pair)
            if relation and similarity[pair] >= link:
                found[relation].append(similarity[pair])
    counts = _zeros()
    for relation, values in found.items():
        agree = _from(values)
        counts[confusion(relation, Relation.AGREE)] = agree
        counts[confusion(relation, Relation.ADDS_DETAIL)] = len(values) - agree
    return _best(figures(counts)[Figure.RELATION_MACRO_F1])


def _best(scores: Array) -> float:
    """The threshold with the best score; of several the highest, which says least."""
    return float(_TRIED[np.flatnonzero(scores == scores.max())[-1]])


def _relation(similarity: float, agree: float) -> Relation:
    return Relation.AGREE if similarity >= agree else Relation.ADDS_DETAIL


def _from(values: Sequence[float]) -> Array:
    """How many of ``values`` each threshold lets through."""
    through = np.asarray(values, dtype=np.float64)[:, None] >= _TRIED
    return np.asarray(through.sum(axis=0), dtype=np.float64)


def _zeros() -> dict[Count, Array]:
    return {name: np.zeros(len(_TRIED)) for name in Count}


def _rounded(similarity: npt.NDArray[Any]) -> Array:
    """To four decimals, so that no threshold hangs on the last bits of a sum."""
    return np.asarray(np.round(similarity.astype(np.float64), 4), dtype=np.float64)


def _ratio(first: Sequence[str], second: Sequence[str]) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
