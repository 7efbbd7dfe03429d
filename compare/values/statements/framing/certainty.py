"""How sure a statement can be of what it tells: settled, planned, alleged, possible or unreal."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["AHEAD", "FIRM", "IDLE", "OPEN", "Certainty", "combined"]


class Certainty(Enum):
    """How sure a statement is of what it tells."""

    SETTLED = auto()
    PLANNED = auto()
    EXPECTED = auto()
    """Foreseen by somebody, which is neither settled nor left open."""
    REQUIRED = auto()
    ALLOWED = auto()
    ALLEGED = auto()
    CLAIMED = auto()
    """Said by somebody in a way that keeps the teller out of it."""
    POSSIBLE = auto()
    WISHED = auto()
    """Asked for, hoped for or urged by somebody."""
    UNREAL = auto()
    """Asked, denied, wished or supposed: it says nothing of whether it is so."""


# What says nothing of whether it is so.
IDLE = frozenset({Certainty.UNREAL, Certainty.WISHED})
FIRM = frozenset({Certainty.SETTLED, Certainty.PLANNED})
AHEAD = frozenset({Certainty.PLANNED, Certainty.EXPECTED})
# Who tells a thing as alleged says who tells it rather than how sure it is.
OPEN = frozenset({Certainty.POSSIBLE})
_DOUBTED = OPEN | {Certainty.ALLEGED}


def combined(own: Certainty, outer: Certainty) -> Certainty:
    """The certainty of what is said inside something else that is said."""
    for open_end in (Certainty.UNREAL, Certainty.WISHED):
        if open_end in (own, outer):
            return open_end
    firm = own is Certainty.SETTLED or (own is Certainty.PLANNED and outer in _DOUBTED)
    return outer if firm else own
