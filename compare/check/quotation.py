"""Finds the words that a listing quotes in the text of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, Passage

__all__ = ["nearest", "occurrences"]

# How far from a quotation, in characters, words that belong to it may stand: about a sentence.
_REACH = 250


def occurrences(article: Article, quotation: str) -> list[Passage]:
    """Every place where ``quotation`` stands, sign by sign; a line break counts as a space."""
    return list(_found(article, _pattern(quotation)))


def nearest(article: Article, words: str, quotation: Passage) -> Passage | None:
    """Where ``words``, whole, stand nearest to a quotation; None if nowhere within a sentence."""
    before = r"(?<!\w)" if words.strip()[:1].isalnum() else ""
    after = r"(?!\w)" if words.strip()[-1:].isalnum() else ""
    found = list(_found(article, f"{before}{_pattern(words)}{after}"))
    best = min(found, key=lambda passage: _distance(passage, quotation), default=None)
    return best if best and _distance(best, quotation) <= _REACH else None


def _pattern(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _found(article: Article, pattern: str) -> Iterator[Passage]:
    for match in re.finditer(pattern, article.text):
        yield article.passage(*match.span())


def _distance(one: Passage, other: Passage) -> int:
    return max(0, one.start - other.end, other.start - one.end)
