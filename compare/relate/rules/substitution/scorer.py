"""How much speaks for two fillings standing for one thing; the weights are in ``weights.json``."""

from __future__ import annotations

from functools import cache

from compare.relate.rules.scorer import Scorer, read_scorers
from compare.relate.rules.substitution.fillings import Sort
from compare.relate.rules.substitution.signals import SIGNALS

__all__ = ["load_scorers"]


@cache
def load_scorers() -> dict[Sort, Scorer]:
    """The scorers that ship with the package."""
    return read_scorers("compare.relate.rules.substitution", dict.fromkeys(Sort, SIGNALS))
