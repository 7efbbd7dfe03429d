"""What a sentence asks, and so does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.marks import QUOTE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["asked", "is_question"]

_STOPS = frozenset(".!?:;")


def is_question(sentence: Sentence) -> bool:
    """Whether a sentence ends as a question."""
    return sentence.text.rstrip("\"'”’ ").endswith("?")


def asked(sentence: Sentence) -> frozenset[int]:
    """The indices of the words of a question, or of one inside: "'They lied'? He is not sure"."""
    words = sentence.words
    if is_question(sentence):
        return frozenset(range(len(words)))
    if "?" not in sentence.lowers:
        return frozenset()
    found: set[int] = set()
    for end, word in enumerate(words):
        if word.text != "?":
            continue
        i = end - 1
        if i >= 0 and words[i].text in QUOTE_MARKS:
            i -= 1
        while i >= 0 and words[i].text not in _STOPS | QUOTE_MARKS:
            found.add(i)
            i -= 1
    return frozenset(found)
