"""How much speaks for two fillings being one thing; the weights are in ``weights.json``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.instead.signals import SIGNALS

__all__ = ["Scorer", "load_scorers"]


@dataclass(frozen=True, slots=True)
class Scorer:
    """A weight per signal and an intercept; ``enough``: the logit from which on it counts."""

    weights: tuple[float, ...]
    intercept: float
    enough: float

    def logit(self, values: tuple[float, ...]) -> float:
        """That the fillings with these signals are one thing told differently."""
        total = sum(w * v for w, v in zip(self.weights, values, strict=True))
        return round(self.intercept + total, 4)


@cache
def load_scorers() -> dict[Sort, Scorer]:
    """The scorers that ship with the package."""
    path = files("compare.relate.rules.instead") / "weights.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    return {
        sort: Scorer(
            tuple(float(data[sort]["weights"][name]) for name in SIGNALS[sort]),
            float(data[sort]["intercept"]),
            float(data[sort]["enough"]),
        )
        for sort in Sort
    }
