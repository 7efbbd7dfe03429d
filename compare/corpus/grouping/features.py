"""What articles are put to events by: the day, a vector of the beginning, and the names in it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from compare.corpus.grouping.chunks import read_chunk
from compare.corpus.reasons import reason_of
from compare.corpus.rows import article_of
from compare.corpus.tables import read_rows, write_rows
from compare.models.entries import NoEntries
from compare.models.remembered import open_encoder
from compare.models.weights import base_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from compare.corpus.layout import Layout
    from compare.corpus.rows import Row
    from compare.model import Article
    from compare.settings import Settings

__all__ = ["FeatureShard", "Featured", "Features", "names_in", "read_features"]

# An article tells first what its event is. On 216 annotated articles of 99 events, without their
# days, 200 words told events apart better than 40 or 100 (best F1 over pairs 0.88, 0.85, 0.86).
_WORDS, _NAME_WORDS = 200, 400

_SCHEMA = pa.schema(
    [
        *(
            (name, pa.string())
            for name in ("place", "source", "title", "published", "key", "problem")
        ),
        ("names", pa.list_(pa.string())),
        ("vector", pa.binary()),
    ]
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_POSSESSIVE = re.compile(r"[’']s$")
_SHORTEST = 3  # letters of a name; shorter ones are mostly initials and abbreviations
# Days and months stand in articles on all that happened then.
_DATED = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """.split()
)


@dataclass(frozen=True, slots=True)
class Features:
    """One article: where it stands, and what it is put to an event by.

    ``published`` is an ISO day or ""; ``key`` is a hash of its words; ``vector`` is a unit vector,
    float32. Where it cannot be read, ``problem`` says why and the rest is empty.
    """

    place: str
    source: str
    title: str
    published: str
    key: str
    names: tuple[str, ...]
    vector: np.ndarray
    problem: str


@dataclass(frozen=True, slots=True)
class Featured:
    """How many articles of a chunk were looked at."""

    articles: int


@dataclass(frozen=True, slots=True)
class FeatureShard:
    """Writes the features of the articles of a chunk."""

    layout: Layout
    settings: Settings

    def __call__(self, number: int) -> Featured:
        """Look at a chunk; raises ModelError for the encoder, OutputError for a full disk."""
        rows = read_chunk(self.layout, number)
        write_rows(self.layout.features(number), list(self._looked_at(rows)), _SCHEMA)
        return Featured(len(rows))

    def _looked_at(self, rows: Sequence[Row]) -> Iterator[dict[str, Any]]:
        read = [_read(row, self.settings, self.layout.errors) for row in rows]
        # The least score for one event was fitted with the base model, without an adapter.
        settings = replace(self.settings, encoder=base_of(self.settings.encoder))
        encoder = open_encoder(settings, NoEntries(), lambda *_: None)
        texts = [_beginning(one, _WORDS) for one in read if not isinstance(one, str)]
        vectors = iter(encoder.encode(texts))
        for row, one in zip(rows, read, strict=True):
            if isinstance(one, str):
                known = {"place": row.place, "source": row.source, "title": row.title or ""}
                yield {**known, "problem": one}
            else:
                yield _values(row, one, next(vectors))


def read_features(layout: Layout, chunks: int) -> Iterator[Features]:
    """The features of all articles, in their order in the archive."""
    for number in range(chunks):
        for row in read_rows(layout.features(number)):
            vector = np.frombuffer(row.pop("vector") or b"", "<f4")
            names = tuple(row.pop("names") or ())
            texts = {name: value or "" for name, value in row.items()}
            yield Features(**texts, names=names, vector=vector)


def names_in(text: str) -> Iterable[str]:
    """Words that stand for names, sorted: capitalised, and nowhere in the text without."""
    words = {_POSSESSIVE.sub("", word) for word in _WORD.findall(text)}
    common = {word for word in words if word[0].islower()} | _DATED
    capitalised = {word.lower() for word in words if word[0].isupper() and len(word) >= _SHORTEST}
    return sorted(capitalised - common)


def _read(row: Row, settings: Settings, log: Path) -> Article | str:
    try:
        return article_of(row, settings)
    except Exception as error:  # a bug may show at one article; the others can be put to events
        return reason_of(error, row.place, log)


def _beginning(article: Article, words: int) -> str:
    return " ".join(article.plain(0, len(article.text)).split()[:words])


def _values(row: Row, article: Article, vector: np.ndarray) -> dict[str, Any]:
    words = f"{article.name}\0{article.text}".encode()
    return {
        "place": row.place,
        "source": article.name,
        "title": article.title,
        "published": article.published.isoformat() if article.published else "",
        "key": hashlib.blake2b(words, digest_size=8).hexdigest(),
        "names": list(names_in(_beginning(article, _NAME_WORDS))),
        "vector": vector.astype("<f4").tobytes(),
        "problem": "",
    }
