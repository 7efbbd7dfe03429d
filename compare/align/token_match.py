"""How much of two sentences finds a counterpart in the other, token by token, by meaning.

Each token is matched with the nearest token of the other sentence, as they stand in their
contexts (greedy matching, as in BERTScore: Zhang et al., 2020), weighed by how rare it is in the
event.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.align.overlap import Matrix
    from compare.align.tokens import Tokens

    # The first and the last + 1 of some sentences, and how near each of their tokens comes to each
    # sentence of the other article; and what that is worth.
    _Near = tuple[int, int, Matrix]
    _Kind = Callable[[Matrix], Matrix]

__all__ = [
    "LEAST_ALIKE",
    "TokenCover",
    "TokenMatch",
    "cover_tokens",
    "match_tokens",
    "won_shares",
]

# Tokens less alike than this have nothing to do with each other.
LEAST_ALIKE = 0.5
# A token that is nearer to one sentence than to another by this much counts for it e times as much.
_TEMPERATURE = 0.05
# So many cosines are held in memory at a time.
_BLOCK = 8_000_000
# And so many of tokens and their nearest in each sentence.
_HELD = 64_000_000


@dataclass(frozen=True, slots=True)
class TokenCover:
    """For every pair of sentences how well each is covered by the other, shape (n, m) each.

    ``cover_a``: the mean cosine of the tokens of a's sentence to their nearest. The same for b.
    """

    cover_a: Matrix
    cover_b: Matrix

    @property
    def cover_least(self) -> Matrix:
        """The cover of the sentence of which less is found."""
        return np.minimum(self.cover_a, self.cover_b)

    @property
    def cover_most(self) -> Matrix:
        """The cover of the sentence of which more is found."""
        return np.maximum(self.cover_a, self.cover_b)

    @property
    def cover(self) -> Matrix:
        """The harmonic mean of both covers."""
        low, high = self.cover_least, self.cover_most
        return np.asarray(2 * low * high / np.maximum(low + high, 1e-6), np.float32)


@dataclass(frozen=True, slots=True)
class TokenMatch(TokenCover):
    """For every pair of sentences what of each is found in the other, shape (n, m) each.

    ``shared_a``: the summed excess of the cosines of a's sentence above chance; ``won_a``: the
    summed cosines, each as far as no other sentence of b has a token as near; ``weight_a``: the
    summed weights of the sentence. The same for b.
    """

    shared_a: Matrix
    shared_b: Matrix
    won_a: Matrix
    won_b: Matrix
    weight_a: Matrix
    weight_b: Matrix


def match_tokens(a: Tokens, b: Tokens, weight_a: Matrix, weight_b: Matrix) -> TokenMatch:
    """Matches the tokens of every pair of sentences."""
    shape = (len(a.starts), len(b.starts))
    sums_a, sums_b = _sums(a, weight_a)[:, None], _sums(b, weight_b)[None, :]
    of_a, of_b = _found(a, b, weight_a, weight_b, _covered, _shared, _won)
    return TokenMatch(
        np.asarray(of_a[0] / sums_a, np.float32),
        np.asarray(of_b[0].T / sums_b, np.float32),
        of_a[1],
        of_b[1].T,
        of_a[2],
        of_b[2].T,
        np.broadcast_to(sums_a, shape),
        np.broadcast_to(sums_b, shape),
    )


def cover_tokens(a: Tokens, b: Tokens, weight_a: Matrix, weight_b: Matrix) -> TokenCover:
    """How well the sentences of every pair cover each other: that alone of a match."""
    return TokenCover(*_shares(a, b, weight_a, weight_b, _covered))


def won_shares(a: Tokens, b: Tokens, weight_a: Matrix, weight_b: Matrix) -> tuple[Matrix, Matrix]:
    """What every sentence wins of each of the other article, as a share of its weight.

    Of a's sentences and of b's, shape (n, m) each; see ``TokenMatch``.
    """
    return _shares(a, b, weight_a, weight_b, _won)


def _sums(tokens: Tokens, weight: Matrix) -> Matrix:
    """The summed weights of each sentence, shape (n,)."""
    return np.asarray(np.add.reduceat(weight, tokens.starts), np.float32)


def _shares(
    a: Tokens, b: Tokens, weight_a: Matrix, weight_b: Matrix, kind: _Kind
) -> tuple[Matrix, Matrix]:
    """What of either sentence is found in the other, by its weight, shape (n, m) each."""
    (of_a,), (of_b,) = _found(a, b, weight_a, weight_b, kind)
    of_a /= _sums(a, weight_a)[:, None]
    of_b /= _sums(b, weight_b)[:, None]
    return of_a, of_b.T


def _found(
    a: Tokens, b: Tokens, weight_a: Matrix, weight_b: Matrix, *kinds: _Kind
) -> tuple[Matrix, Matrix]:
    """What of each article's sentences is found in each of the other's.

    Of a's, shape (kinds, n, m), and of b's, shape (kinds, m, n). A kind says what it is worth how
    near each token comes to each sentence of the other article, shape (tokens, sentences).
    """
    shape = (len(b.pieces), len(a.starts))
    if math.prod(shape) > _HELD:  # the cosines are worked out twice, to be forgotten
        of_a = _summed(a, b, weight_a, kinds, _one_way(a, b))
        return of_a, _summed(b, a, weight_b, kinds, _one_way(b, a))
    near_b = np.empty(shape, np.float32)
    of_a = _summed(a, b, weight_a, kinds, _both_ways(a, b, near_b))
    return of_a, _summed(b, a, weight_b, kinds, _held(b, near_b))


def _one_way(a: Tokens, b: Tokens) -> Iterator[_Near]:
    """How near a's tokens come to each of b's sentences, by runs of a's sentences."""
    for first, last in _blocks(a, len(b.pieces)):
        rows = a.rows[a.stretch(first, last)]
        yield first, last, b.turned.nearest(b.turned.rows @ rows.T).T


def _both_ways(a: Tokens, b: Tokens, near_b: Matrix) -> Iterator[_Near]:
    """The same; ``near_b`` gets how near b's tokens come to each of a's sentences."""
    for first, last in _blocks(a, len(b.pieces)):
        part = a.part(first, last)
        cosine = part.turned.rows @ b.turned.rows.T
        near_b[:, first:last] = b.turned.back(part.turned.nearest(cosine).T)
        yield first, last, part.turned.back(b.turned.nearest(cosine.T).T)


def _held(tokens: Tokens, near: Matrix) -> Iterator[_Near]:
    """What is known for all sentences, by runs of them."""
    for first, last in _blocks(tokens, near.shape[1]):
        yield first, last, near[tokens.stretch(first, last)]


def _summed(
    a: Tokens, b: Tokens, weight: Matrix, kinds: Sequence[_Kind], blocks: Iterator[_Near]
) -> Matrix:
    """Of each kind the weighted sums over the tokens of a's sentences, shape (kinds, n, m)."""
    found = np.zeros((len(kinds), len(a.starts), len(b.starts)), np.float32)
    for first, last, near in blocks:
        starts = a.starts[first:last] - a.starts[first]
        own = weight[a.stretch(first, last)][:, None]
        for kind, worth in enumerate(kinds):
            found[kind, first:last] = np.add.reduceat(worth(near) * own, starts, axis=0)
    return found


def _covered(near: Matrix) -> Matrix:
    return near


def _shared(near: Matrix) -> Matrix:
    return np.asarray(np.maximum(near - LEAST_ALIKE, 0.0), np.float32)


def _won(near: Matrix) -> Matrix:
    """Each token belongs to the sentences by its cosines, to all together once (softmax)."""
    scores = np.exp((near - near.max(axis=1, keepdims=True)) / _TEMPERATURE)
    scores *= np.maximum(near, 0.0) / scores.sum(axis=1, keepdims=True)
    return np.asarray(scores, np.float32)


def _blocks(tokens: Tokens, other: int) -> Iterator[tuple[int, int]]:
    """Runs of sentences whose tokens, times ``other``, fit into memory."""
    ends = tokens.ends()
    first = 0
    for n in range(len(ends)):
        last = n == len(ends) - 1
        if last or (ends[n + 1] - int(tokens.starts[first])) * other > _BLOCK:
            yield first, n + 1
            first = n + 1
