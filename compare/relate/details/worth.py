"""How likely a reader would call a phrase of new words a detail, and which are worth telling.

A logistic regression; its weights stand in ``weights.json``, fitted by ``training/fit_details.py``.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from compare.relate.scorer import Scorer, read_scorers
from compare.values.places.gazetteer import PLACE_TYPES
from compare.values.words.keys import DATES, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Passage
    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["SIGNALS", "Candidate", "probability", "signals", "worth_telling"]

SIGNALS = (
    "number",
    "date",
    "name",
    "several",
    "new_words",
    "nouns",
    "verbs",
    "names",
    "place",
    "possessor",
    "subject",
    "joined",
    "clause",
    "quoted",
    "new_in_claims",
    "headline",
    "beside_headline",
)

# What is set beside something, and what is told of it in a clause of its own.
_JOINED = frozenset({"conj", "appos"})
_CLAUSES = frozenset({"advcl", "relcl", "acl", "ccomp", "xcomp", "attr"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may be a detail, and how probably a reader would call it one."""

    passage: Passage
    probability: float


def worth_telling(candidates: Sequence[Candidate]) -> tuple[Passage, ...]:
    """Of the phrases of a side that adds detail those that likely tell it, or the likeliest."""
    enough = _as_probability(_scorer().enough)
    least = min(enough, max((c.probability for c in candidates), default=0.0))
    return tuple(c.passage for c in candidates if c.probability >= least)


def probability(side: Side, others: Sequence[Side], new: Sequence[Word], passage: Passage) -> float:
    """How probably a phrase that holds some of the new words of a side's claims is a detail."""
    return _as_probability(_scorer().logit(signals(side, others, new, passage)))


def _as_probability(logit: float) -> float:
    return round(1.0 / (1.0 + math.exp(-logit)), 4)


def signals(
    side: Side, others: Sequence[Side], new: Sequence[Word], passage: Passage
) -> tuple[float, ...]:
    """The signals of a phrase, in their order."""
    own = [w for w in new if passage.start <= w.start and w.end <= passage.end]
    role = _role(side, passage)
    return (
        *_of_words(own),
        role == "poss",
        role in SUBJECTS,
        role in _JOINED,
        role in _CLAUSES,
        len(own) > 1 and any(side.evidence.parsed.is_quoted(word) for word in own),
        math.log1p(len(new)),
        side.is_headline,
        all(other.is_headline for other in others),
    )


def _of_words(own: Sequence[Word]) -> tuple[float, ...]:
    """The signals of the new words in a phrase by themselves, from "number" to "place"."""
    sorts = Counter(word.pos for word in own)
    return (
        sorts["NUM"] > 0,
        any(word.entity in DATES for word in own),
        sorts["PROPN"] > 0,
        len(own) > 1,
        len(own),
        sorts["NOUN"],
        sorts["VERB"],
        sorts["PROPN"],
        any(word.entity in PLACE_TYPES for word in own),
    )


def _role(side: Side, passage: Passage) -> str:
    """How the last word of a phrase that hangs on none of the others stands in its sentence."""
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return ""
    sentence, inside = found
    return sentence.words[sentence.tops(inside)[-1]].dep


@cache
def _scorer() -> Scorer:
    return read_scorers("compare.relate.details", {"detail": SIGNALS})["detail"]
