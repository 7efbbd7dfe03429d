"""How likely two sentences report one fact: two logistic regressions, one upon the other.

The first looks at the two sentences alone, the second also at what the first says of the pairs
around them. What they say together is set right for the sizes of the articles, and a regression by
itself tells which clauses are linked. The coefficients stand in ``weights.json``, fitted by
``fit_links.py``, ``fit_sizes.py`` and ``fit_clauses.py`` in ``training/``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from compare.align.clauses import CLAUSE_SIGNALS
from compare.align.neighbours import (
    NEIGHBOUR_SIGNALS,
    each_neighbour_signal,
    neighbour_signals,
)
from compare.align.signals import SIGNALS
from compare.align.sizes import excess_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.align.overlap import Matrix

__all__ = ["LinkScorer", "Regression", "load_scorer", "with_neighbours"]

# Probabilities are rounded so that no decision hangs on the last bits of a dot product,
# which depend on the order in which a processor adds.
_DECIMALS = 4

Probabilities = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Regression:
    """A weight per signal, for signals as they come, and an intercept."""

    weights: tuple[float, ...]
    intercept: float

    def probability(self, signals: Matrix) -> Probabilities:
        """Probabilities for signals of shape (..., signals)."""
        return _probability(signals.astype(np.float64) @ np.array(self.weights) + self.intercept)


@dataclass(frozen=True, slots=True)
class LinkScorer:
    """The first look at a pair of sentences, the second, and the look at their clauses.

    ``size_weight``: how much a link is worth in longer articles than usual.
    """

    first: Regression
    second: Regression
    size_weight: float
    clauses: Regression

    def probability(self, signals: Matrix) -> Probabilities:
        """Link probabilities, shape (n, m), for signals of shape (n, m, signals)."""
        return self.of_each(np.moveaxis(signals, -1, 0))

    def of_each(self, signals: Iterable[Matrix]) -> Probabilities:
        """Link probabilities, shape (n, m), for signals of that shape that come one by one."""
        logit = self.logit_of_each(signals)
        return _probability(logit + self.size_weight * excess_size(*logit.shape))

    def logit_of_each(self, signals: Iterable[Matrix]) -> Probabilities:
        """What both looks say whatever the sizes of the articles, as a logit, shape (n, m)."""
        count = len(self.first.weights)
        first: Probabilities = np.array(self.first.intercept)
        second: Probabilities = np.array(self.second.intercept)
        weights = zip(self.first.weights, self.second.weights[:count], strict=True)
        for signal, (in_first, in_second) in zip(signals, weights, strict=True):
            wide = signal.astype(np.float64)
            first, second = first + in_first * wide, second + in_second * wide
        around = each_neighbour_signal(_probability(first))
        for signal, weight in zip(around, self.second.weights[count:], strict=True):
            second = second + weight * signal.astype(np.float64)
        return second


def _probability(logit: Probabilities) -> Probabilities:
    probability = 1.0 / (1.0 + np.exp(-np.clip(logit, -30, 30)))
    return np.asarray(np.round(probability, _DECIMALS), dtype=np.float64)


def with_neighbours(signals: Matrix, first: Probabilities) -> Matrix:
    """The signals of the second look: those of the pair, then those of the pairs around it."""
    return np.concatenate([signals, neighbour_signals(first)], axis=-1)


@cache
def load_scorer() -> LinkScorer:
    """The scorer that ships with the package."""
    data = json.loads((files("compare.align") / "weights.json").read_text(encoding="utf-8"))
    return LinkScorer(
        first=_regression(data["first"], SIGNALS),
        second=_regression(data["second"], (*SIGNALS, *NEIGHBOUR_SIGNALS)),
        size_weight=float(data["excess_size"]),
        clauses=_regression(data["clauses"], CLAUSE_SIGNALS),
    )


def _regression(data: dict[str, Any], names: Sequence[str]) -> Regression:
    return Regression(
        weights=tuple(float(data["weights"][name]) for name in names),
        intercept=float(data["intercept"]),
    )
