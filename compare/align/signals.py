"""The evidence that two sentences report one fact, as numbers that a scorer can weigh.

Every signal is symmetric: swapping the two articles transposes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.overlap import Matrix, overlap
from compare.values.keys import content_keys, fold, key, name_keys, number_keys, verb_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from compare.parsed import ParsedArticle, Sentence, Word

__all__ = ["SIGNALS", "Profile", "pair_signals", "profile"]

SIGNALS = (
    "sentence_cosine",
    "clause_cosine",
    "context_cosine",
    "content_cover",
    "content_jaccard",
    "content_shared",
    "names_shared",
    "names_jaccard",
    "numbers_shared",
    "numbers_jaccard",
    "verbs_jaccard",
    "bigram_cover",
    "quote_cover",
    "row_margin",
    "column_margin",
    "mutual_rank",
    "cover_margin",
    "position",
    "both_headline",
    "one_headline",
    "same_speaker",
    "other_speaker",
    "both_quoted",
    "shorter",
    "longer",
)

# Runs of this many words inside quotation marks are taken as the same utterance.
_QUOTE_RUN = 3
# Ranks and margins compare numbers of this precision.
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """What one article contributes to the signals; rows of every matrix are its sentences."""

    parsed: ParsedArticle
    sentence_vectors: Matrix
    claim_vectors: Matrix
    claim_homes: npt.NDArray[np.intp]
    context_vectors: Matrix
    content: tuple[frozenset[str], ...]
    names: tuple[frozenset[str], ...]
    numbers: tuple[frozenset[str], ...]
    verbs: tuple[frozenset[str], ...]
    bigrams: tuple[frozenset[str], ...]
    quoted: tuple[frozenset[str], ...]
    speakers: tuple[str, ...]


def profile(parsed: ParsedArticle, sentences: Matrix, claims: Matrix) -> Profile:
    """The profile of an article from the unit vectors of its sentences and of its claims."""
    words = [s.words for s in parsed.sentences]
    return Profile(
        parsed=parsed,
        sentence_vectors=sentences,
        claim_vectors=claims,
        claim_homes=np.array(parsed.homes, dtype=np.intp),
        context_vectors=_context(parsed.sentences, sentences),
        content=tuple(content_keys(w) for w in words),
        names=tuple(name_keys(w) for w in words),
        numbers=tuple(number_keys(w) for w in words),
        verbs=tuple(verb_keys(w) for w in words),
        bigrams=tuple(_bigrams(w) for w in words),
        quoted=tuple(_quoted_runs(parsed, s) for s in parsed.sentences),
        speakers=_speakers(parsed),
    )


def pair_signals(a: Profile, b: Profile, rarity: Callable[[str], float]) -> Matrix:
    """All signals for every pair of sentences, shape (sentences of a, sentences of b, signals).

    ``rarity`` weighs a word key: the fewer sentences of the event have it, the more.
    """
    cosine = _rounded(a.sentence_vectors @ b.sentence_vectors.T)
    content = overlap(a.content, b.content, rarity)
    names = overlap(a.names, b.names, rarity)
    numbers = overlap(a.numbers, b.numbers, rarity)
    cover = _rounded(content.cover())
    same, other = _same_speaker(a.speakers, b.speakers)
    headline_a = np.array([s.headline for s in a.parsed.sentences], dtype=np.float32)
    headline_b = np.array([s.headline for s in b.parsed.sentences], dtype=np.float32)
    quoted_a, quoted_b = _has(a.quoted), _has(b.quoted)
    short, long = _lengths(a, b)
    columns = (
        cosine,
        _clause_cosine(a, b),
        a.context_vectors @ b.context_vectors.T,
        cover,
        content.jaccard(),
        np.log1p(content.shared),
        np.log1p(names.shared),
        names.jaccard(),
        np.log1p(numbers.shared),
        numbers.jaccard(),
        overlap(a.verbs, b.verbs, rarity).jaccard(),
        overlap(a.bigrams, b.bigrams, lambda _: 1.0).cover(),
        overlap(a.quoted, b.quoted, lambda _: 1.0).cover(),
        np.minimum(_margin(cosine), _margin(cosine.T).T),
        np.maximum(_margin(cosine), _margin(cosine.T).T),
        1.0 / (1.0 + _rank(cosine)) + 1.0 / (1.0 + _rank(cosine.T).T),
        np.minimum(_margin(cover), _margin(cover.T).T),
        _position(len(headline_a), len(headline_b)),
        np.outer(headline_a, headline_b),
        np.abs(headline_a[:, None] - headline_b[None, :]),
        same,
        other,
        np.outer(quoted_a, quoted_b),
        short,
        long,
    )
    return np.stack([np.asarray(c, dtype=np.float32) for c in columns], axis=-1)


def _context(sentences: Sequence[Sentence], vectors: Matrix) -> Matrix:
    """Each sentence's vector blended with those of its neighbours, at unit length."""
    blended = vectors.copy()
    if len(sentences) > 1:
        blended[1:] += 0.5 * vectors[:-1]
        blended[:-1] += 0.5 * vectors[1:]
    norms = np.linalg.norm(blended, axis=1, keepdims=True)
    return np.asarray(blended / np.maximum(norms, 1e-9), dtype=np.float32)


def _rounded(values: Matrix) -> Matrix:
    """Without the last bits, which depend on the order of summing and would break ties."""
    return np.asarray(np.round(values, _DECIMALS), dtype=np.float32)


def _clause_cosine(a: Profile, b: Profile) -> Matrix:
    """For every pair of sentences the highest cosine of a clause of one and one of the other."""
    cosine = a.claim_vectors @ b.claim_vectors.T
    rows = np.full((len(a.parsed.sentences), cosine.shape[1]), -1.0, dtype=np.float32)
    np.maximum.at(rows, a.claim_homes, cosine)
    out = np.full((len(b.parsed.sentences), rows.shape[0]), -1.0, dtype=np.float32)
    np.maximum.at(out, b.claim_homes, rows.T)
    return out.T


def _margin(values: Matrix) -> Matrix:
    """How far each value lies above (or below) the best other value of its row."""
    if values.shape[1] < 2:
        return np.zeros_like(values)
    top = np.sort(values, axis=1)[:, -2:]
    is_best = values >= top[:, 1:]
    return np.asarray(values - np.where(is_best, top[:, :1], top[:, 1:]), dtype=np.float32)


def _rank(values: Matrix) -> Matrix:
    """How many values of the row are greater."""
    ordered = np.sort(values, axis=1)
    above = [
        len(o) - np.searchsorted(o, v, side="right") for o, v in zip(ordered, values, strict=True)
    ]
    return np.asarray(above, dtype=np.float32).reshape(values.shape)


def _position(n: int, m: int) -> Matrix:
    """How far apart two sentences stand in their articles, 0 to 1."""
    rows = np.arange(n, dtype=np.float32) / max(1, n - 1)
    columns = np.arange(m, dtype=np.float32) / max(1, m - 1)
    return np.abs(rows[:, None] - columns[None, :])


def _lengths(a: Profile, b: Profile) -> tuple[Matrix, Matrix]:
    rows = np.log1p(np.array([len(c) for c in a.content], dtype=np.float32))
    columns = np.log1p(np.array([len(c) for c in b.content], dtype=np.float32))
    return np.minimum.outer(rows, columns), np.maximum.outer(rows, columns)


def _has(sets: Iterable[frozenset[str]]) -> Matrix:
    return np.array([bool(s) for s in sets], dtype=np.float32)


def _bigrams(words: Sequence[Word]) -> frozenset[str]:
    keys = [k for w in words if (k := key(w)) and w.pos not in {"PUNCT", "DET", "ADP", "SPACE"}]
    return frozenset(f"{x} {y}" for x, y in pairwise(keys))


def _quoted_runs(parsed: ParsedArticle, sentence: Sentence) -> frozenset[str]:
    """Runs of words that stand inside quotation marks."""
    quoted = [fold(w.text) for w in sentence.words if parsed.is_quoted(w)]
    words = [w for w in quoted if w]
    runs = range(len(words) - _QUOTE_RUN + 1)
    return frozenset(" ".join(words[i : i + _QUOTE_RUN]) for i in runs)


def _speakers(parsed: ParsedArticle) -> tuple[str, ...]:
    """The last word of each sentence's speaker, folded; "" where nobody is quoted."""
    found = [""] * len(parsed.sentences)
    for claim, home in zip(parsed.claims, parsed.homes, strict=True):
        if claim.speaker:
            found[home] = fold(claim.speaker.split()[-1])
    return tuple(found)


def _same_speaker(a: Sequence[str], b: Sequence[str]) -> tuple[Matrix, Matrix]:
    rows, columns = np.array(a, dtype=object)[:, None], np.array(b, dtype=object)[None, :]
    both = (rows != "") & (columns != "")
    same = (rows == columns) & both
    return same.astype(np.float32), (both & ~same).astype(np.float32)
