"""How much speaks for two values being one told differently; weights are in ``weights.json``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from compare.relate.rules.instead.signals import SIGNALS
from compare.relate.scorer import Scorer, read_scorers

if TYPE_CHECKING:
    from compare.relate.rules.instead.fillings import Sort

__all__ = ["load_scorers"]


@cache
def load_scorers() -> dict[Sort, Scorer]:
    """The scorers that ship with the package."""
    return read_scorers("compare.relate.rules.instead", SIGNALS)
