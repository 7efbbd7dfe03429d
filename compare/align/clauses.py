"""Which clauses of two linked sentences tell of the same thing.

A logistic regression weighs how well each clause of one is found in each of the other. Its
coefficients stand in ``weights.json``, fitted by ``training/fit_clauses.py`` on linked sentences
whose clauses readers put together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.overlap import Bags, overlap
from compare.align.rivals import margins
from compare.align.token_match import cover_tokens
from compare.values.words.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.align.rarity import Rarity
    from compare.align.scorer import Probabilities, Regression
    from compare.align.tokens import Tokens

__all__ = ["CLAUSE_SIGNALS", "ClausePairs", "likely"]

CLAUSE_SIGNALS = (
    "cosine",
    "content_cover",
    "token_cover_least",
    "token_cover_most",
    "low_margin",
    "high_margin",
    "shorter",
    "longer",
    "sentence_probability",
    "pairs",
)

# Two clauses are put together where that is likelier than not.
_LEAST = 0.5
# Signals are rounded: their last bits depend on the order of summing.
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class _Clauses:
    """The n claims of a sentence: their words, their vectors, and their tokens with weights."""

    content: Bags
    vectors: Matrix
    tokens: Tokens
    weights: Matrix

    @property
    def lengths(self) -> Matrix:
        """How long each is, as a logarithm of its different words, shape (n,)."""
        return np.log1p(np.array([len(keys) for keys in self.content.sets], np.float32))


class ClausePairs:
    """The claims of two articles, of which those of two sentences can be set side by side.

    Swapping the articles transposes what is said of them.
    """

    __slots__ = ("_known", "_profiles", "_rarity")

    def __init__(self, a: Profile, b: Profile, rarity: Rarity) -> None:
        self._profiles, self._rarity = (a, b), rarity
        # A sentence may be linked with several: what it is made of is asked for again.
        self._known: tuple[dict[int, _Clauses], ...] = ({}, {})

    def linked(
        self, rows: range, columns: range, probability: float, scorer: Regression, threshold: float
    ) -> Iterator[tuple[int, int]]:
        """The pairs of claims through which two linked sentences are linked: at least one.

        ``rows`` and ``columns``: the numbers of their claims; ``probability``: of the sentences'
        link; ``threshold``: what a pair must reach for a second one to be taken.
        """
        if len(rows) == len(columns) == 1:
            yield rows[0], columns[0]
            return
        found = scorer.probability(self.signals(rows, columns, probability))
        least = threshold / probability if probability else 0.0
        for i, j in np.argwhere(likely(found, least)):
            yield rows[i], columns[j]

    def signals(self, rows: range, columns: range, probability: float) -> Matrix:
        """What speaks for each pair of claims, shape (n, m, signals)."""
        a, b = self._clauses(0, rows), self._clauses(1, columns)
        match = cover_tokens(a.tokens, b.tokens, a.weights, b.weights)
        each_signal = (
            a.vectors @ b.vectors.T,
            overlap(a.content, b.content, self._rarity.words).cover(),
            match.cover_least,
            match.cover_most,
            *margins(match.cover),
            np.minimum.outer(a.lengths, b.lengths),
            np.maximum.outer(a.lengths, b.lengths),
            np.full(match.cover.shape, probability),
            np.full(match.cover.shape, np.log(match.cover.size)),
        )
        return np.stack([np.round(s, _DECIMALS) for s in each_signal], axis=-1).astype(np.float32)

    def _clauses(self, side: int, numbers: range) -> _Clauses:
        if numbers.start not in self._known[side]:
            profile = self._profiles[side]
            tokens = profile.claim_tokens.part(numbers.start, numbers.stop)
            self._known[side][numbers.start] = _Clauses(
                Bags(content_keys(profile.parsed.words(n)) for n in numbers),
                profile.claim_vectors[numbers.start : numbers.stop],
                tokens,
                self._rarity.tokens(tokens),
            )
        return self._known[side][numbers.start]


def likely(probability: Probabilities, least: float = 0.0) -> npt.NDArray[np.bool_]:
    """Which clauses of two linked sentences are put together, shape (n, m).

    ``probability``: of each pair, as if the sentences were surely linked; ``least``: what it must
    reach all the same where they are not. The likeliest pair is always among them.
    """
    return np.asarray(probability >= min(max(_LEAST, least), probability.max()), bool)
