"""How likely two sentences report one fact: two logistic regressions, one upon the other.

The first looks at the two sentences alone, the second also at what the first says of the pairs
around them. The coefficients stand in ``weights.json``, fitted by ``training/fit_links.py``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from compare.align.neighbours import NEIGHBOUR_SIGNALS, neighbour_signals
from compare.align.signals import SIGNALS

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        logit = signals.astype(np.float64) @ np.array(self.weights) + self.intercept
        probability = 1.0 / (1.0 + np.exp(-np.clip(logit, -30, 30)))
        return np.asarray(np.round(probability, _DECIMALS), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class LinkScorer:
    """The first look at a pair and the second."""

    first: Regression
    second: Regression

    def probability(self, signals: Matrix) -> Probabilities:
        """Link probabilities, shape (n, m), for signals of shape (n, m, signals)."""
        return self.second.probability(with_neighbours(signals, self.first.probability(signals)))


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
    )


def _regression(data: dict[str, Any], names: Sequence[str]) -> Regression:
    return Regression(
        weights=tuple(float(data["weights"][name]) for name in names),
        intercept=float(data["intercept"]),
    )
