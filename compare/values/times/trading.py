"""At what moment of a trading day a price is told: it is another one at noon than at the close."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS, fold

if TYPE_CHECKING:
    from compare.parsed import Sentence, Word

__all__ = ["TRADED", "Stage", "shares_of", "stages_told", "tells_of_trading"]

_SHARES = frozenset({"share", "stock"})
_FIRMS = frozenset({"company", "firm", "group"})
_OWNED = frozenset({"of", "in"})

# Words that tell of what is traded, and of how it moved.
TRADED = frozenset(
    "dow nasdaq index stock stocks shares futures benchmark trading ftse nikkei dax bitcoin".split()
)
# Goods that are often told of without their price: "the oil spill", "a gold medal".
_GOODS = frozenset("crude oil gold yield".split())
_PRICES = frozenset("price barrel ounce contract market note bond".split())


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
    words = sentence.words
    return any(fold(w.text) in TRADED or _is_priced(sentence, i) for i, w in enumerate(words))


def _is_priced(sentence: Sentence, i: int) -> bool:
    """Whether a word is for goods that are told to stand somewhere, or whose price is."""
    word = sentence.words[i]
    if fold(word.text) not in _GOODS:
        return False
    if any(sentence.words[c].text.lower() == "of" for c in sentence.children(i)):
        return False  # "the yield of the crop"
    above = sentence.words[word.head]
    if word.dep == "pobj":
        above = sentence.words[above.head]
    return word.dep in SUBJECTS or above.lemma.lower() in _PRICES


def shares_of(sentence: Sentence) -> frozenset[str]:
    """Whose shares a sentence tells of: "shares of Delmar Air", "Delmar Air's stock"."""
    words = sentence.words
    found = set()
    for i in (i for i, w in enumerate(words) if w.lemma.lower() in _SHARES):
        behind = (c for c in sentence.children(i) if words[c].text.lower() in _OWNED)
        owners = [c for p in behind for c in sentence.children(p) if words[c].dep == "pobj"]
        owners += [c for c in sentence.children(i) if words[c].dep in {"poss", "compound"}]
        for owner in owners:
            parts = (c for c in sorted((*sentence.children(owner), owner)) if _names(words[c]))
            found.add(" ".join(words[c].text for c in parts))
    return frozenset(found - {""})


def _names(word: Word) -> bool:
    """Whether a word is of a name; the syntax model may take an owner for a mere noun."""
    owner = word.dep in {"poss", "compound"} and word.lemma.lower() not in _FIRMS
    return word.pos == "PROPN" or (word.pos == "NOUN" and owner and word.text[0].isupper())


def stages_told(sentence: Sentence) -> frozenset[Stage]:
    """The moments of the trading day that a sentence names."""
    words = [f for w in sentence.words if (f := fold(w.text))]
    return frozenset(
        stage
        for stage, phrase in _STAGES
        if any(tuple(words[i : i + len(phrase)]) == phrase for i in range(len(words)))
    )
