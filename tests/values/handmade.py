"""Words made by hand, whose parts of speech a test chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.parsed import Word
from compare.values.quotations.told import Told
from compare.values.words.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TAGS = {"NOUN": "NN", "PROPN": "NNP", "VERB": "VB", "ADJ": "JJ", "ADV": "RB", "NUM": "CD"}


def words(tagged: Iterable[tuple[str, str]]) -> tuple[Word, ...]:
    """Words one space apart, each given with its part of speech."""
    found: list[Word] = []
    at = 0
    for n, (text, pos) in enumerate(tagged):
        tag = _TAGS.get(pos, "XX")
        found.append(Word(at, at + len(text), text, text.lower(), pos, tag, "dep", n))
        at += len(text) + 1
    return tuple(found)


def tagged(text: str) -> list[tuple[str, str]]:
    """The words of "the/DET bridge/NOUN will hold/VERB"; one without a tag carries no content."""
    parts = (part.partition("/") for part in text.split())
    return [(word, pos or "X") for word, _, pos in parts]


def told(text: str) -> Told:
    """A sentence of tagged words, in which "[" and "]" by themselves are quotation marks."""
    inside: list[tuple[str, str]] = []
    marks: list[int] = []
    number, last = -1, -1
    for word, pos in tagged(text):
        if word == "[":
            last += 1
            number = last
        elif word == "]":
            number = -1
        else:
            inside.append((word, pos))
            marks.append(number)
    return told_of(inside, marks)


def told_of(parts: Sequence[tuple[str, str]], marks: Sequence[int]) -> Told:
    """A sentence of words with their parts of speech, and the number of the quotation of each."""
    made = words(parts)
    return Told(made, 0, made[-1].end, frozenset(), tuple(marks), content_keys(made))
