"""Words with a capital in a row, which make a name together with the small words between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.places.words import NAMED_SITES
from compare.values.words.headings import is_heading
from compare.values.words.keys import AMOUNTS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word

__all__ = ["proper_runs"]

_BETWEEN = frozenset("al bin da dal de del den der di dos du el ibn la le ten van von y".split())
_APOSTROPHES = frozenset("'’")
_OWNERS = frozenset({"'s", "’s"})
_SAINTS = frozenset({"St", "St.", "Saint"})
_JOINS = _APOSTROPHES | {"-", "‑"}
# No names: days, months, amounts, languages.
_NO_NAMES = AMOUNTS | {"LANGUAGE"}


def proper_runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The runs of words with a capital that may be names, as index ranges [first, last)."""
    words, first = sentence.words, 0
    title = sentence.headline or is_heading(sentence)
    bound = set[int]() if title else set(_bound(words))
    while first < len(words):
        last = first
        while last < len(words) and (
            last in bound or _is_proper(words[last]) or _joins(words, first, last)
        ):
            last += 1
        if last > first:
            yield first, last
        first = max(last, first + 1)


def _is_proper(word: Word) -> bool:
    elided = word.text[1:2] in _APOSTROPHES and word.text[2:3].isupper()  # "Côte d'Ivoire"
    capital = word.text[0].isupper() or elided
    return word.pos == "PROPN" and capital and word.entity not in _NO_NAMES


def _bound(words: tuple[Word, ...]) -> Iterator[int]:
    """The prepositions with a capital within names, and the nouns on either side.

    "Doctors Without Borders"; in headlines any preposition may have a capital.
    """
    for i in range(1, len(words) - 1):
        if words[i].pos == "ADP" and words[i].text[0].isupper():
            beside = words[i - 1], words[i + 1]
            if all(w.pos in NOUNS and w.text[0].isupper() for w in beside):
                yield from (i - 1, i, i + 1)


def _joins(words: tuple[Word, ...], first: int, at: int) -> bool:
    """Whether a small word or a hyphen stands within a name: "Ugo da Vella"."""
    if at == first or at + 1 >= len(words) or not _is_proper(words[at + 1]):
        return False
    if words[at].text in _OWNERS:  # "St Luke's Hospital"
        return words[first].text in _SAINTS and words[at + 1].text.lower() in NAMED_SITES
    if words[at].text in _JOINS:
        return words[at - 1].end == words[at].start and words[at].end == words[at + 1].start
    return words[at].text in _BETWEEN
