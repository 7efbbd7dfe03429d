"""How likely a reader would call a phrase of new words a detail, and not only other words.

A logistic regression; its weights stand in ``weights.json``, fitted by ``training/fit_details.py``.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from compare.relate.rules.scorer import Scorer, read_scorers
from compare.values.words.keys import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Passage
    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["SIGNALS", "is_worth_telling", "signals"]

SIGNALS = (
    "weight",
    "new_words",
    "nouns",
    "names",
    "numbers",
    "place",
    "possessor",
    "subject",
    "new_in_claims",
    "headline",
    "beside_headline",
)

# How much a new word speaks for a detail, by its part of speech: a logistic regression on 1,570
# annotated sides, rounded; a number is a detail by itself. A new verb is most often only another
# way to say the same.
_WEIGHTS = {"NUM": 1.3, "PROPN": 0.65, "NOUN": 0.45, "ADJ": 0.4, "VERB": 0.15, "ADV": 0.2}
# What a word of a date or a time of day weighs beyond that.
_DATED = 0.6
_DATES = frozenset({"DATE", "TIME"})
# "one" seldom counts: "one of", "from one to another".
_ONE = 0.4
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def is_worth_telling(
    side: Side, others: Sequence[Side], new: Sequence[Word], passage: Passage
) -> bool:
    """Whether a phrase with some of the new words of a side's claims is a detail to tell."""
    scorer = _scorer()
    return scorer.logit(signals(side, others, new, passage)) >= scorer.enough


def signals(
    side: Side, others: Sequence[Side], new: Sequence[Word], passage: Passage
) -> tuple[float, ...]:
    """The signals of a phrase, in their order."""
    own = [w for w in new if passage.start <= w.start and w.end <= passage.end]
    role = _role(side, passage)
    return (
        sum(_weight(word) for word in own),
        len(own),
        sum(word.pos == "NOUN" for word in own),
        sum(word.pos == "PROPN" for word in own),
        sum(word.pos == "NUM" for word in own),
        any(word.entity in _PLACES for word in own),
        role == "poss",
        role in _SUBJECTS,
        math.log1p(len(new)),
        side.is_headline,
        all(other.is_headline for other in others),
    )


def _weight(word: Word) -> float:
    if key(word) == "1":
        return _ONE
    return _WEIGHTS.get(word.pos, 0.0) + _DATED * (word.entity in _DATES)


def _role(side: Side, passage: Passage) -> str:
    """How the last word of a phrase that hangs on something outside of it does so."""
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return ""
    sentence, inside = found
    outward = (i for i in reversed(inside) if sentence.words[i].head not in inside)
    last = next(outward, None)
    return "ROOT" if last is None else sentence.words[last].dep


@cache
def _scorer() -> Scorer:
    return read_scorers("compare.relate.details", {"detail": SIGNALS})["detail"]
