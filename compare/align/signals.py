"""The evidence that two sentences report one fact, as numbers that a scorer can weigh.

Every signal is symmetric: swapping the two articles transposes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.align.overlap import overlap
from compare.align.rivals import rivals
from compare.align.tokens import match_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.align.rarity import Rarity


__all__ = ["SIGNALS", "pair_signals"]

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
    "token_cover_least",
    "token_cover_most",
    "token_cover",
    "token_shared_least",
    "token_shared_most",
    "token_share",
    "token_cover_low_margin",
    "token_cover_high_margin",
    "token_share_low_margin",
    "token_share_high_margin",
    "token_shared_low_margin",
    "token_shared_high_margin",
)

# Ranks and margins compare numbers of this precision.
_DECIMALS = 4


def pair_signals(a: Profile, b: Profile, rarity: Rarity) -> Matrix:
    """All signals for every pair of sentences, shape (sentences of a, sentences of b, signals)."""
    columns = (*_word_signals(a, b, rarity), *_token_signals(a, b, rarity))
    return np.stack([np.asarray(c, dtype=np.float32) for c in columns], axis=-1)


def _word_signals(a: Profile, b: Profile, rarity: Rarity) -> tuple[Matrix, ...]:
    cosine = _rounded(a.sentence_vectors @ b.sentence_vectors.T)
    content = overlap(a.content, b.content, rarity.word)
    names = overlap(a.names, b.names, rarity.word)
    numbers = overlap(a.numbers, b.numbers, rarity.word)
    cover = _rounded(content.cover())
    same, other = _same_speaker(a.speakers, b.speakers)
    headline_a = np.array([s.headline for s in a.parsed.sentences], dtype=np.float32)
    headline_b = np.array([s.headline for s in b.parsed.sentences], dtype=np.float32)
    quoted_a, quoted_b = _has(a.quoted), _has(b.quoted)
    short, long = _lengths(a, b)
    return (
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
        overlap(a.verbs, b.verbs, rarity.word).jaccard(),
        overlap(a.bigrams, b.bigrams, lambda _: 1.0).cover(),
        overlap(a.quoted, b.quoted, lambda _: 1.0).cover(),
        *_margins(cosine),
        1.0 / (1.0 + _rank(cosine)) + 1.0 / (1.0 + _rank(cosine.T).T),
        _margins(cover)[0],
        _position(len(headline_a), len(headline_b)),
        np.outer(headline_a, headline_b),
        np.abs(headline_a[:, None] - headline_b[None, :]),
        same,
        other,
        np.outer(quoted_a, quoted_b),
        short,
        long,
    )


def _token_signals(a: Profile, b: Profile, rarity: Rarity) -> tuple[Matrix, ...]:
    weights = rarity.tokens(a.tokens), rarity.tokens(b.tokens)
    match = match_tokens(a.tokens, b.tokens, *weights)
    low, high = np.minimum(match.cover_a, match.cover_b), np.maximum(match.cover_a, match.cover_b)
    cover = _rounded(2 * low * high / np.maximum(low + high, 1e-6))
    shared = match.shared_a, match.shared_b
    least, most = _rounded(np.log1p(np.minimum(*shared))), _rounded(np.log1p(np.maximum(*shared)))
    share = _rounded((shared[0] + shared[1]) / (match.weight_a + match.weight_b))
    margins = [m for values in (cover, share, least) for m in _margins(values)]
    return (_rounded(low), _rounded(high), cover, least, most, share, *margins)


def _margins(values: Matrix) -> tuple[Matrix, Matrix]:
    """The lower and the higher of the margins that each value has in its row and its column."""
    row, column = _margin(values), _margin(values.T).T
    return np.minimum(row, column), np.maximum(row, column)


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
    return np.asarray(values - rivals(values), dtype=np.float32)


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


def _same_speaker(a: Sequence[str], b: Sequence[str]) -> tuple[Matrix, Matrix]:
    rows, columns = np.array(a, dtype=object)[:, None], np.array(b, dtype=object)[None, :]
    both = (rows != "") & (columns != "")
    same = (rows == columns) & both
    return same.astype(np.float32), (both & ~same).astype(np.float32)
