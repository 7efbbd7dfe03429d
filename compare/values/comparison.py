"""How two typed values stand to each other."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["Comparison"]


class Comparison(Enum):
    """The outcome of comparing the value of one claim with that of another."""

    SAME = auto()
    COMPATIBLE = auto()
    """Both can be right as written."""
    REFINES = auto()
    """Both can be right, and the first is the more specific."""
    CONFLICTS = auto()
    NOT_COMPARABLE = auto()
    """The values do not stand for the same thing."""
