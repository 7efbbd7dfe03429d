"""Cuts a text as the reading of numbers and times gets it."""

from __future__ import annotations

from compare.parsed import Sentence, Word
from compare.values.words.tokens import tokens_of


def cut(text: str) -> list[str]:
    """The tokens of a text, in lower case."""
    words: list[Word] = []
    at = 0
    for part in text.split():
        at = text.index(part, at)
        words.append(Word(at, at + len(part), part, part.lower(), "X", "XX", "dep", len(words)))
        at += len(part)
    return [t.text for t in tokens_of(Sentence(0, len(text), text, tuple(words), 0))]
