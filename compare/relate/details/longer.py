"""Names of teams and houses that another article gives in a shorter form: "the Angels"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["longer_names"]


_PLURAL = frozenset({"NNPS", "NNS"})


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of several words, folded, and where it stands.

    ``beyond``: where it ends with what "of" leads to behind it.
    """

    words: tuple[str, ...]
    start: int
    end: int
    beyond: int


def longer_names(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Offsets of the names of a side of which the other tells by the first and the last word.

    A team goes by the last alone: "the Otters" for the Torvik Bay Otters of Ostra.
    """
    mine = side.read(_names)
    pairs = {short.words for short in other.evidence.values(_short_names)} if mine else set()
    for name in mine:
        if ("the", name.words[-1]) in pairs:
            yield name.start, name.beyond
        elif (name.words[0], name.words[-1]) in pairs:
            yield name.start, name.end


def _names(sentence: Sentence) -> Iterator[_Name]:
    first = 0
    while first < len(sentence.words):
        last = _run_end(sentence, first)
        if last - first > 1:
            words = sentence.words[first:last]
            of = sentence.lowers[last : last + 1] == ("of",)
            beyond = _run_end(sentence, last + 1) if of else last
            end = words[-1].end if beyond == last + 1 else sentence.words[beyond - 1].end
            yield _Name(tuple(fold(w.text) for w in words), words[0].start, words[-1].end, end)
        first = max(last, first + 1)


def _run_end(sentence: Sentence, first: int) -> int:
    """Behind the last of the capitalised words from one on that are no person's name."""
    words = sentence.words
    while first < len(words) and words[first].pos == "PROPN" and words[first].entity != "PERSON":
        first += 1
    return first


def _short_names(sentence: Sentence) -> Iterator[_Name]:
    """Any two neighbours of which the first has a capital, and "the" with the name of a team."""
    for one, two in pairwise(sentence.words):
        if two.pos not in NOUNS:
            continue
        team = one.text.lower() == "the" and two.text[0].isupper() and two.tag in _PLURAL
        if team or (one.pos == "PROPN" and one.entity != "PERSON"):
            yield _Name((fold(one.text), fold(two.text)), one.start, two.end, two.end)
