"""Whether what a side has to itself weighs enough for a detail, all together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import DATES, key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["DETAILING", "weighs_enough"]

# How much a new word speaks for a detail, by its part of speech: a logistic regression on 1,570
# annotated sides, rounded; a number is a detail by itself. A new verb is most often only another
# way to say the same.
_WEIGHTS = {"NUM": 1.3, "PROPN": 0.65, "NOUN": 0.45, "ADJ": 0.4, "VERB": 0.15, "ADV": 0.2}
# What a word of a date or a time of day weighs beyond that, and a telling one in quotation marks.
_DATED, _QUOTED = 0.6, 0.6
# New words that can be a detail by themselves.
DETAILING = frozenset({"NUM", "PROPN", "NOUN", "ADJ"})
# "one" seldom counts: "one of", "from one to another".
_ONE = 0.4
# From this sum on a side is said to add detail (71 % right on those sides; 45 % do add).
_LEAST = 1.2
# A headline only sums up: it must say much that is new. Its capitals make common words look like
# names, so only what is recognised as a name counts as one.
_LEAST_IN_HEADLINE = 2.5
_NO_NAME = 0.3


def weighs_enough(side: Side, new: Sequence[Word]) -> bool:
    """Whether the new words of a side's claims are enough for it to be said to add detail."""
    headline, quoted = side.is_headline, side.evidence.parsed.is_quoted
    total = sum(
        _weight(word, headline) + _QUOTED * (word.pos in DETAILING and quoted(word)) for word in new
    )
    return total >= (_LEAST_IN_HEADLINE if headline else _LEAST)


def _weight(word: Word, headline: bool) -> float:
    if headline and word.pos == "PROPN" and not word.entity:
        return _NO_NAME
    if key(word) == "1":
        return _ONE
    return _WEIGHTS.get(word.pos, 0.0) + _DATED * (word.entity in DATES)
