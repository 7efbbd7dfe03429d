"""Logistic regressions over signals; their weights lie as JSON in the packages that ask them.

Rules weigh with them whether two values conflict, details whether a phrase is worth telling.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Scorer", "read_scorers"]

S = TypeVar("S", bound=str)


@dataclass(frozen=True, slots=True)
class Scorer:
    """A weight per signal and an intercept; ``enough``: the logit from which on it counts."""

    weights: tuple[float, ...]
    intercept: float
    enough: float

    def logit(self, values: tuple[float, ...]) -> float:
        """How much the signals speak for what is asked."""
        total = sum(w * v for w, v in zip(self.weights, values, strict=True))
        return round(self.intercept + total, 4)


def read_scorers(package: str, signals: Mapping[S, Sequence[str]]) -> dict[S, Scorer]:
    """The scorers in the ``weights.json`` of a package, for the named ``signals`` of each sort."""
    data = json.loads((files(package) / "weights.json").read_text(encoding="utf-8"))
    return {
        sort: Scorer(
            tuple(float(data[sort]["weights"][name]) for name in names),
            float(data[sort]["intercept"]),
            float(data[sort]["enough"]),
        )
        for sort, names in signals.items()
    }
