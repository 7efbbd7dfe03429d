"""The evidence that two sentences report one fact, as numbers that a scorer can weigh.

Every signal is symmetric: swapping the two articles transposes it.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.overlap import overlap
from compare.align.rivals import margins
from compare.align.token_match import match_tokens, won_shares

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.align.overlap import Bags, Matrix
    from compare.align.profile import Profile
    from compare.align.rarity import Rarity


__all__ = ["SIGNALS", "each_signal", "pair_signals"]

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
    "amounts_shared",
    "amounts_apart",
    "days_shared",
    "days_apart",
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
    "token_won_share_least",
    "token_won_share_most",
    "token_won_least",
    "token_won_most",
    "clause_won_share_least",
    "clause_won_share_most",
)

# Ranks and margins compare numbers of this precision.
_DECIMALS = 4


def pair_signals(a: Profile, b: Profile, rarity: Rarity) -> Matrix:
    """All signals for every pair of sentences, shape (sentences of a, sentences of b, signals)."""
    return np.stack(list(each_signal(a, b, rarity)), axis=-1)


def each_signal(a: Profile, b: Profile, rarity: Rarity) -> Iterator[Matrix]:
    """The signals one by one, in their order, shape (sentences of a, sentences of b) each.

    In long articles one of them takes 100 MB; nobody needs all at once.
    """
    parts = (
        _word_signals(a, b, rarity),
        _place_signals(a, b),
        _value_signals(a, b, rarity),
        _token_signals(a, b, rarity),
        _clause_signals(a, b, rarity),
    )
    for column in chain.from_iterable(parts):
        yield np.asarray(column, dtype=np.float32)


def _word_signals(a: Profile, b: Profile, rarity: Rarity) -> Iterator[Matrix]:
    cosine = _rounded(a.sentence_vectors @ b.sentence_vectors.T)
    yield from (cosine, _of_clauses(a.claim_vectors @ b.claim_vectors.T, a, b))
    yield a.context_vectors @ b.context_vectors.T
    content = overlap(a.content, b.content, rarity.words)
    cover = _rounded(content.cover())
    yield from (cover, content.jaccard(), np.log1p(content.shared))
    for mine, theirs in ((a.names, b.names), (a.numbers, b.numbers)):
        found = overlap(mine, theirs, rarity.words)
        yield from (np.log1p(found.shared), found.jaccard())
    yield overlap(a.verbs, b.verbs, rarity.words).jaccard()
    yield overlap(a.bigrams, b.bigrams, rarity.even).cover()
    yield overlap(a.quoted, b.quoted, rarity.even).cover()
    yield from margins(cosine)
    yield 1.0 / (1.0 + _rank(cosine)) + 1.0 / (1.0 + _rank(cosine.T).T)
    yield margins(cover)[0]


def _place_signals(a: Profile, b: Profile) -> Iterator[Matrix]:
    headline_a = np.array([s.headline for s in a.parsed.sentences], dtype=np.float32)
    headline_b = np.array([s.headline for s in b.parsed.sentences], dtype=np.float32)
    yield _position(len(headline_a), len(headline_b))
    yield np.outer(headline_a, headline_b)
    yield np.abs(headline_a[:, None] - headline_b[None, :])
    yield from _same_speaker(a.speakers, b.speakers)
    yield np.outer(_has(a.quoted), _has(b.quoted))
    yield from _lengths(a, b)


def _value_signals(a: Profile, b: Profile, rarity: Rarity) -> Iterator[Matrix]:
    for mine, theirs in ((a.amounts, b.amounts), (a.days, b.days)):
        found = overlap(mine, theirs, rarity.even)
        both = (found.left > 0) & (found.right > 0)
        yield from (np.log1p(found.shared), np.asarray(both & (found.shared == 0), np.float32))


def _token_signals(a: Profile, b: Profile, rarity: Rarity) -> Iterator[Matrix]:
    weights = rarity.tokens(a.tokens), rarity.tokens(b.tokens)
    match = match_tokens(a.tokens, b.tokens, *weights)
    cover = _rounded(match.cover)
    least, most = _ends(np.log1p(match.shared_a), np.log1p(match.shared_b))
    share = _rounded((match.shared_a + match.shared_b) / (match.weight_a + match.weight_b))
    yield from (*_ends(match.cover_a, match.cover_b), cover, least, most, share)
    for values in (cover, share, least):
        yield from margins(values)
    yield from _ends(match.won_a / match.weight_a, match.won_b / match.weight_b)
    yield from _ends(np.log1p(match.won_a), np.log1p(match.won_b))


def _clause_signals(a: Profile, b: Profile, rarity: Rarity) -> Iterator[Matrix]:
    tokens = a.claim_tokens, b.claim_tokens
    won = won_shares(*tokens, *map(rarity.tokens, tokens))
    for of_pair in _ends(*won):
        yield _of_clauses(of_pair, a, b)


def _ends(of_a: Matrix, of_b: Matrix) -> tuple[Matrix, Matrix]:
    """The lower and the higher of what is said of either sentence."""
    return _rounded(np.minimum(of_a, of_b)), _rounded(np.maximum(of_a, of_b))


def _rounded(values: Matrix) -> Matrix:
    """Without the last bits, which depend on the order of summing and would break ties."""
    return np.asarray(np.round(values, _DECIMALS), dtype=np.float32)


def _of_clauses(values: Matrix, a: Profile, b: Profile) -> Matrix:
    """For every pair of sentences the highest value of a clause of one and one of the other."""
    rows = np.maximum.reduceat(values, _first_claims(a), axis=0)
    return np.maximum.reduceat(rows, _first_claims(b), axis=1)


def _first_claims(article: Profile) -> npt.NDArray[np.intp]:
    """The first claim of each sentence; every sentence has one."""
    return np.searchsorted(article.claim_homes, np.arange(len(article.parsed.sentences)))


def _rank(values: Matrix) -> Matrix:
    """How many values of the row are greater."""
    order = np.argsort(values, axis=1)
    ordered = np.take_along_axis(values, order, axis=1)
    count = values.shape[1]
    last = np.ones(values.shape, bool)
    last[:, :-1] = ordered[:, 1:] != ordered[:, :-1]
    ends = np.where(last, np.arange(count), count)
    ends = np.minimum.accumulate(ends[:, ::-1], axis=1)[:, ::-1]
    ranks = np.empty(values.shape, np.float32)
    np.put_along_axis(ranks, order, (count - 1 - ends).astype(np.float32), axis=1)
    return ranks


def _position(n: int, m: int) -> Matrix:
    """How far apart two sentences stand in their articles, 0 to 1."""
    rows = np.arange(n, dtype=np.float32) / max(1, n - 1)
    columns = np.arange(m, dtype=np.float32) / max(1, m - 1)
    return np.abs(rows[:, None] - columns[None, :])


def _lengths(a: Profile, b: Profile) -> tuple[Matrix, Matrix]:
    rows = np.log1p(np.array([len(c) for c in a.content.sets], dtype=np.float32))
    columns = np.log1p(np.array([len(c) for c in b.content.sets], dtype=np.float32))
    return np.minimum.outer(rows, columns), np.maximum.outer(rows, columns)


def _has(bags: Bags) -> Matrix:
    return np.array([bool(s) for s in bags.sets], dtype=np.float32)


def _same_speaker(a: Sequence[str], b: Sequence[str]) -> tuple[Matrix, Matrix]:
    numbers = {name: n for n, name in enumerate({"": None} | dict.fromkeys((*a, *b)))}
    rows = np.array([numbers[name] for name in a])[:, None]
    columns = np.array([numbers[name] for name in b])[None, :]
    both = (rows > 0) & (columns > 0)
    same = (rows == columns) & both
    return same.astype(np.float32), (both & ~same).astype(np.float32)
