"""The words of a sentence cut finer: "16-year" and "$1.2bn" fall into number, mark and unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from compare.values.quantities.number_words import SHORT_SCALES
from compare.values.words.digits import with_commas

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Sentence, Word

__all__ = ["Token", "pieces_of", "tokens_of"]

_PIECE = re.compile(
    r"""
    \d{1,2}:\d\d(?!\d)                  # 21:10
    | (?<=foot-)\d{1,2}(?=,\d{3}\b)     # the 8 in "5-foot-8,135 pounds", a space lost
    | (?<![\d,.])\d{1,2}(?=,(?:19|20)\d\d(?!\d))  # the 4 in "June 4,2005", likewise
    | \d+/\d+(?:/\d+)?                  # 1/2, 3/6/2024
    | \d{1,3}(?:,\d{3})+(?:\.\d+)?      # 7,000
    | \d{1,3}(?:\.\d{3})*\.000(?!\d)    # 7.000, as outside English
    | \d+(?:\.\d+)?                     # 43, 4.2
    | [^\W\d_]+(?:[.'’][^\W\d_]+)*\.?   # words, also p.m. and Dec.
    | \S                                # marks, also ½
    """,
    re.VERBOSE,
)

# Scales, and the tonne.
_SHORT = SHORT_SCALES.keys() | {"t"}


class Token(NamedTuple):
    """A piece of a word in lower case; ``word`` is the index of that word in its sentence."""

    text: str
    start: int
    end: int
    word: int


def tokens_of(sentence: Sentence) -> list[Token]:
    """The pieces of all words of a sentence, in order."""
    return sentence.once(_tokens)


def _tokens(sentence: Sentence) -> list[Token]:
    return pieces_of(sentence.words)


def pieces_of(words: Iterable[Word]) -> list[Token]:
    """The pieces of words in order; a word with mark-up inside stays whole.

    "p. m." with a space in it is one piece.
    """
    found: list[Token] = []
    for index, word in enumerate(words):
        lower = word.text.lower()
        if lower.isalpha() or len(lower) != word.end - word.start:
            found.append(Token(lower, word.start, word.end, index))
            continue
        for m in _PIECE.finditer(lower):
            text = m.group()
            # At the end of a sentence the syntax model leaves the full stop with the scale.
            text = text[:-1] if text[:-1] in _SHORT and text[-1] == "." else text
            at = word.start + m.start()
            last = found[-1] if found else None
            if text == "us" and last is not None and (last.text, last.end) == ("$", at):
                continue  # "$US4 million"
            half = found[-1] if found and text in {"m.", "m"} else None
            if half is not None and half.text in {"a.", "p."}:
                found[-1] = Token(f"{half.text}m.", half.start, at + len(m.group()), half.word)
            else:
                found.append(Token(with_commas(text), at, at + len(text), index))
    return found
