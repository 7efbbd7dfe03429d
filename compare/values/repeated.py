"""Whether two quotations, or a quotation and a report, repeat the same words."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.values.keys import CONTENT, key

if TYPE_CHECKING:
    from compare.values.quotations import Quoted

__all__ = ["same_quotation", "same_run", "same_words"]

# Shared words, with words of content among them, that nobody else says by chance.
_LEAST_RUN, _LEAST_WORDS, _TELLING, _LEAST_SAID = 3, 5, 4, 2
# Or this share of the shorter quotation.
_MOST, _HALF = 0.7, 0.5


def same_words(a: Quoted, b: Quoted) -> bool:
    """Whether one of two quotations repeats the other, or a telling part of it, word for word.

    Only runs of three words or more count.
    """
    matcher = SequenceMatcher(None, a.forms, b.forms, autojunk=False)
    runs = [m for m in matcher.get_matching_blocks() if m.size >= _LEAST_RUN]
    words = sum(m.size for m in runs)
    content = sum(a.content(m.a, m.a + m.size) for m in runs)
    if words >= _LEAST_WORDS and content >= _TELLING:
        return True
    share = words / min(len(a.words), len(b.words))
    if share >= _HALF and words > _LEAST_WORDS and content >= _TELLING - 1:
        return True
    return share >= _MOST and words >= _LEAST_WORDS and content >= _TELLING - 2


def same_run(a: Quoted, b: Quoted) -> bool:
    """Whether two passages share as many words in a row, with two or more of content."""
    matcher = SequenceMatcher(None, a.forms, b.forms, autojunk=False)
    runs = (m for m in matcher.get_matching_blocks() if m.size >= _LEAST_WORDS)
    return any(a.content(m.a, m.a + m.size) >= _LEAST_SAID for m in runs)


def same_quotation(a: Quoted, b: Quoted) -> bool:
    """Whether two quotations of a few words are the same from end to end, and say something."""
    said = {key(w) for w in a.words if w.pos in CONTENT} - {""}
    return a.forms == b.forms and len(a.forms) >= _LEAST_RUN and len(said) >= _LEAST_SAID
