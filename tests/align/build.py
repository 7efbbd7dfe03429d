"""Articles made by hand, one claim a sentence, every word a noun; and tokens with plain vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.model import Article, Claim
from compare.models.encoding import Encoding
from compare.parsed import ParsedArticle, Sentence, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["article", "encoding"]


def article(source: str, *texts: str) -> ParsedArticle:
    """A parsed article whose sentences are ``texts``, each a claim of its own."""
    whole = Article(source, "\n".join(texts), id=source)
    sentences = tuple(_sentences(texts))
    claims = tuple(
        Claim(f"{source}.{n}", source, s.start, s.end, s.text, whole.span(s.start, s.end))
        for n, s in enumerate(sentences, start=1)
    )
    return ParsedArticle(whole, sentences, claims, tuple(range(len(claims))))


def _sentences(texts: tuple[str, ...]) -> Iterator[Sentence]:
    start = 0
    for number, text in enumerate(texts):
        yield Sentence(start, start + len(text), text, tuple(_words(text, start)), number)
        start += len(text) + 1


def _words(text: str, start: int) -> Iterator[Word]:
    for part in text.split(" "):
        yield Word(start, start + len(part), part, part.lower(), "NOUN", "NN", "ROOT", 0)
        start += len(part) + 1


def encoding(*directions: int) -> Encoding:
    """Tokens that point along the axes of a space of four dimensions."""
    rows = np.eye(4)[list(directions)].reshape(len(directions), 4)
    return Encoding.of(np.zeros(4), directions, rows)
