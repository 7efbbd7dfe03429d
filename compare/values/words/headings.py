"""Lines of an article in which every word has a capital, so that a capital makes no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Sentence, Word

__all__ = ["all_capitals", "is_heading", "running_words"]

_ENDS = re.compile(r"[.!?…:;,][\"”’)\]»']*$")
# Words that a heading writes without a capital.
_SMALL = frozenset(
    "a an and as at but by for from how if in into is its nor of off on onto or over per so than "
    "that the to up upon via vs with without 's ’s n't n’t".split()
)
# So many words with a capital may be a name alone unless one of another sort is among them; of
# more words a name hardly has.
_LEAST, _LEAST_OF_NAMES = 3, 4
_IN_PROSE = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADV", "PRON"})
# Marks in a list of names: "Ida Moe, 47, Torvik".
_LISTING = frozenset({",", "(", "/", "|"})


def is_heading(sentence: Sentence) -> bool:
    """Whether a line in the text has a capital on every word that is not small, and no full stop.

    The headline of the article is none of them.
    """
    if sentence.headline or _ENDS.search(sentence.text.rstrip()):
        return False
    if not all_capitals(sentence):
        return False
    if any(w.pos in _IN_PROSE for w in sentence.words):
        return True
    long = len(_great(sentence)) >= _LEAST_OF_NAMES
    return long and all(w.text not in _LISTING for w in sentence.words)


def all_capitals(sentence: Sentence) -> bool:
    """Whether every word of a line begins with a capital but the small ones."""
    words = _great(sentence)
    return len(words) >= _LEAST and all(w.text[0].isupper() for w in words)


def _great(sentence: Sentence) -> list[Word]:
    """The words that are not small."""
    return [w for w in sentence.words if w.text[0].isalpha() and w.text.lower() not in _SMALL]


def running_words(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The words with a capital in all sentences but headlines and headings, folded."""
    running = (s for s in sentences if not s.headline and not is_heading(s))
    return frozenset(fold(w.text) for s in running for w in s.words if w.text[0].isupper())
