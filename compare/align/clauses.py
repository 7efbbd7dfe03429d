"""Which clauses of two linked sentences tell of the same thing.

A logistic regression weighs how well each clause of one is found in each of the other. Its
coefficients stand in ``weights.json``, fitted by ``training/fit_clauses.py`` on linked sentences
whose clauses readers put together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from compare.align.overlap import Bags, overlap
from compare.align.rivals import margins
from compare.align.tokens import match_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.align.rarity import Rarity
    from compare.align.scorer import Probabilities, Regression

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


class ClausePairs:
    """The claims of two articles, of which those of two sentences can be set side by side.

    Swapping the articles transposes what is said of them.
    """

    __slots__ = ("_a", "_b", "_rarity", "_weights")

    def __init__(self, a: Profile, b: Profile, rarity: Rarity) -> None:
        self._a, self._b, self._rarity = a, b, rarity
        self._weights = rarity.tokens(a.claim_tokens), rarity.tokens(b.claim_tokens)

    def linked(
        self, rows: range, columns: range, probability: float, scorer: Regression, threshold: float
    ) -> Iterator[tuple[int, int]]:
        """The pairs of claims through which two linked sentences are linked: at least one.

        ``rows`` and ``columns``: the numbers of their claims; ``probability``: of the sentences'
        link; ``threshold``: how probable a pair of claims must be, as far as not all are below.
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
        a, b = self._a, self._b
        mine, theirs = slice(rows.start, rows.stop), slice(columns.start, columns.stop)
        content = [Bags(p.claim_content[part]) for p, part in ((a, mine), (b, theirs))]
        lengths = [np.log1p([len(keys) for keys in bags.sets]) for bags in content]
        match = match_tokens(
            a.claim_tokens.part(mine.start, mine.stop),
            b.claim_tokens.part(theirs.start, theirs.stop),
            self._weights[0][a.claim_tokens.stretch(mine.start, mine.stop)],
            self._weights[1][b.claim_tokens.stretch(theirs.start, theirs.stop)],
        )
        columns_of = (
            a.claim_vectors[mine] @ b.claim_vectors[theirs].T,
            overlap(*content, self._rarity.words).cover(),
            match.cover_least,
            match.cover_most,
            *margins(match.cover),
            np.minimum.outer(*lengths),
            np.maximum.outer(*lengths),
            np.full(match.cover.shape, probability),
            np.full(match.cover.shape, np.log(match.cover.size)),
        )
        return np.stack([np.round(c, _DECIMALS) for c in columns_of], axis=-1).astype(np.float32)


def likely(probability: Probabilities, least: float = 0.0) -> npt.NDArray[np.bool_]:
    """Which clauses of two linked sentences are put together, shape (n, m).

    ``probability``: of each pair if the sentences are linked, which is not sure: ``least``.
    """
    return probability >= min(max(_LEAST, least), probability.max())
