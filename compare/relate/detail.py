"""Which words of a fact add a detail that the other sources give nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from compare.model import Passage
from compare.parsed import Word
from compare.relate.sides import Side
from compare.relate.wording import passages
from compare.values.keys import fold, key

__all__ = ["added_words"]

# How much a new word counts as a detail, by its part of speech. A new verb is most often only
# another way to say the same.
_WEIGHTS = {"NUM": 1.0, "PROPN": 1.0, "NOUN": 0.6, "ADJ": 0.4, "VERB": 0.3, "ADV": 0.1}
# From this sum on a side is said to add detail. Tuned for direction on annotated pairs.
_LEAST_DETAIL = 1.0
# "announced" and "announcement" are one word here.
_STEM = 5


def added_words(side: Side, others: Sequence[Side]) -> tuple[Passage, ...]:
    """Stretches of a side's claims with words that no other article has; () if they add little."""
    known = frozenset().union(*(other.evidence.content for other in others))
    stems = {k[:_STEM] for k in known if len(k) >= _STEM}
    words = side.words()
    new = [_is_new(word, known, stems) for word in words]
    weight = sum(_WEIGHTS.get(w.pos, 0.0) for w, n in zip(words, new, strict=True) if n)
    return tuple(passages(side, words, new)) if weight >= _LEAST_DETAIL else ()


def _is_new(word: Word, known: frozenset[str], stems: set[str]) -> bool:
    found = key(word)
    if word.pos not in _WEIGHTS or not found:
        return False
    if found in known or fold(word.text) in known:
        return False
    return word.pos == "NUM" or found[:_STEM] not in stems
