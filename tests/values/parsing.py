"""Parses passages with the real syntax model, once each."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.model import Article
from compare.models.syntax import load_syntax
from compare.models.words import parse_words

if TYPE_CHECKING:
    from compare.parsed import Sentence


@cache
def sentence(text: str) -> Sentence:
    """The one sentence of a text."""
    article = Article(name="x", text=text, id="x")
    (parsed,) = find_claims([article], partial(parse_words, load_syntax()))
    (found,) = parsed.sentences
    return found
