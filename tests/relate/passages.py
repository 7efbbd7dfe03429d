"""Articles of invented text as sides of a fact."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.model import Article
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate.evidence import Evidence
from compare.relate.sides import Side

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.parsed import ParsedArticle


def parse(texts: Sequence[str], days: Sequence[date | None] | None = None) -> list[ParsedArticle]:
    """The texts as parsed articles a, b, c and so on."""
    articles = [
        Article(name=f"Source {n}", text=text, published=day, id="abcdefgh"[n % 8])
        for n, (text, day) in enumerate(zip(texts, days or [None] * len(texts), strict=True))
    ]
    return list(find_claims(articles, partial(parse_words, load_syntax())))


def whole(parsed: ParsedArticle) -> Side:
    """A side that holds all claims of an article."""
    return Side(Evidence(parsed), tuple(range(len(parsed.claims))))
