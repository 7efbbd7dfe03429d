"""What is fuzzed: each target takes bytes, and raises where the code under test is wrong."""

from __future__ import annotations

import contextlib
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from compare.claims.text.plain import blocks
from compare.claims.text.quotations import find_quotations
from compare.errors import InputError
from compare.read import read_article
from compare.values.names.labels import find_labels
from compare.values.places.bearings import find_bearings
from compare.values.places.places import find_places
from compare.values.quantities.expressions import read_expression
from compare.values.quantities.numerals import read_numeral
from compare.values.quantities.quantities import find_quantities
from compare.values.reasons.reasons import find_reasons
from compare.values.roles.charges import find_charges
from compare.values.roles.origins import find_origins
from compare.values.roles.roles import find_roles
from compare.values.statements.predications.predicates import find_predications
from compare.values.times.clock import read_clock, read_part
from compare.values.times.dates import may_begin, read_day
from compare.values.times.times import find_moments
from compare.values.words.tokens import tokens_of
from fuzz.words import sentence_of, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from compare.model import Article, Boilerplate, Span
    from compare.parsed import Sentence

__all__ = ["READERS", "TARGETS"]

# Bytes: what is parsed has no longer sentences, and the fuzzer makes all code ten times as slow.
_LONGEST = 400
_DAY, _LEAP = date(2023, 3, 6), date(1904, 2, 29)
_FINDERS: tuple[Callable[[Sentence], object], ...] = (
    *(find_charges, find_labels, find_places, find_predications, find_quantities, find_reasons),
    *(find_roles, partial(find_moments, published=_DAY), partial(find_moments, published=None)),
    lambda sentence: list(find_origins(sentence)),
    lambda sentence: list(find_bearings(sentence)),
)


def _file(data: bytes, suffix: str) -> None:
    """An article is read or refused; what is marked in it are its own words."""
    with TemporaryDirectory() as folder, contextlib.suppress(InputError):
        path = Path(folder, f"article{suffix}")
        path.write_bytes(data)
        _check(read_article(path))


def _check(article: Article) -> None:
    spans: list[Span | Boilerplate] = [*article.boilerplate, *article.markup]
    spans += [article.headline] if article.headline else []
    for span in spans:
        _require(article.text[span.start : span.end] == span.text, "a span is not its words")
    for block in blocks(article):
        _require(len(block.text) == len(block.offsets), "a block has lost its offsets")
    for start, end in find_quotations(article):
        _require(0 <= start < end <= len(article.text), "a quotation lies outside the text")


def _numbers(data: bytes) -> None:
    """A number that is read lies within the tokens."""
    tokens = [text.lower() for text in texts_of(data[:_LONGEST])]
    for at in range(len(tokens)):
        numeral = read_numeral(tokens[at:])
        if numeral is not None:
            _require(0 < numeral.length <= len(tokens) - at, "a number beyond the tokens")
            found = read_expression(tokens, at, numeral)
            _require(0 <= found.first <= at < found.last <= len(tokens), "an expression beyond")


def _days(data: bytes) -> None:
    """A day or a time that is read lies within the tokens."""
    tokens = [text.lower() for text in texts_of(data[:_LONGEST])]
    for at, token in enumerate(tokens):
        found: list[tuple[object, int] | None] = [read_clock(tokens, at), read_part(tokens, at)]
        if may_begin(token):
            for published in (_DAY, _LEAP, date.min, date.max, None):
                found += [read_day(tokens, at, published, future) for future in (False, True)]
        for one in found:
            _require(one is None or at < one[1] <= len(tokens), "a time beyond the tokens")


def _sentences(data: bytes) -> None:
    """Whatever the syntax model says of a sentence, values are found in it or not."""
    sentence = sentence_of(data[:_LONGEST])
    if not sentence.words:
        return
    for token in tokens_of(sentence):
        _require(sentence.text[token.start : token.end].lower() == token.text, "a token is not it")
    for find in _FINDERS:
        find(sentence)


def _require(held: bool, problem: str) -> None:
    if not held:
        raise AssertionError(problem)


READERS: Mapping[str, str] = {
    "text": ".txt",
    "markdown": ".md",
    "page": ".html",
    "record": ".json",
    "pdf": ".pdf",
}
TARGETS: Mapping[str, Callable[[bytes], None]] = {
    **{name: partial(_file, suffix=suffix) for name, suffix in READERS.items()},
    "numbers": _numbers,
    "days": _days,
    "sentences": _sentences,
}
