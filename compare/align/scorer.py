"""How likely two sentences report one fact: a logistic regression over the signals.

The coefficients stand in ``weights.json`` and are fitted by ``training/fit_links.py``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.signals import SIGNALS

if TYPE_CHECKING:
    from compare.align.overlap import Matrix

__all__ = ["LinkScorer", "load_scorer"]

# Probabilities are rounded so that no decision hangs on the last bits of a dot product,
# which depend on the order in which a processor adds.
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class LinkScorer:
    """A weight per signal, for signals as they come, and an intercept."""

    weights: tuple[float, ...]
    intercept: float

    def probability(self, signals: Matrix) -> npt.NDArray[np.float64]:
        """Link probabilities for signals of shape (..., signals)."""
        logit = signals.astype(np.float64) @ np.array(self.weights) + self.intercept
        probability = 1.0 / (1.0 + np.exp(-np.clip(logit, -30, 30)))
        return np.asarray(np.round(probability, _DECIMALS), dtype=np.float64)


@cache
def load_scorer() -> LinkScorer:
    """The scorer that ships with the package."""
    data = json.loads((files("compare.align") / "weights.json").read_text(encoding="utf-8"))
    return LinkScorer(
        weights=tuple(float(data["weights"][name]) for name in SIGNALS),
        intercept=float(data["intercept"]),
    )
