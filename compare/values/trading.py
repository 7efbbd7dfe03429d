"""At what moment of a trading day a price is told: it is another one at noon than at the close."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.values.keys import fold

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["Stage", "stages_told", "tells_of_trading"]

# Words that tell of what is traded, and of how it moved.
_TRADED = frozenset(
    "dow nasdaq index stock stocks shares futures benchmark trading ftse nikkei dax bitcoin crude "
    "oil gold yield".split()
)
_INDEXES = (("s", "p"), ("sp",))


class Stage(Enum):
    """A moment of a trading day."""

    OPENING = auto()
    WITHIN = auto()
    CLOSE = auto()


_PHRASES = {
    Stage.OPENING: "opening|at the open|opened|early trading|premarket|pre market|futures"
    "|morning trading|shortly after the bell",
    Stage.WITHIN: "midday|mid day|intraday|at one point|session low|session high|afternoon trading"
    "|as much as|as many as|low of the day|high of the day|session lows|session highs|earlier"
    "|lowest point|highest point|in trading|so far",
    Stage.CLOSE: "close|closed|closing|at the close|ended the day|ended the session|finished"
    "|ended|settled|end of the day",
}
_STAGES = tuple(
    (stage, tuple(phrase.split()))
    for stage, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
)


def tells_of_trading(sentence: Sentence) -> bool:
    """Whether a sentence tells of shares, of an index of them, or of what else is traded."""
    return not _TRADED.isdisjoint(fold(w.text) for w in sentence.words)


def stages_told(sentence: Sentence) -> frozenset[Stage]:
    """The moments of the trading day that a sentence names."""
    words = [f for w in sentence.words if (f := fold(w.text))]
    return frozenset(
        stage
        for stage, phrase in _STAGES
        if any(tuple(words[i : i + len(phrase)]) == phrase for i in range(len(words)))
    )
