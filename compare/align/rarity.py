"""How rare words and tokens are among the sentences of an event: what is rare tells more."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.align.tokens import Tokens

__all__ = ["Rarity", "rarity"]


@dataclass(frozen=True, slots=True)
class Rarity:
    """Inverse document frequencies over the sentences of all articles of an event."""

    _sentences: int
    _words: Mapping[str, int]
    _pieces: Mapping[int, int]

    def word(self, key: str) -> float:
        """The weight of a word key."""
        return self._weight(self._words.get(key, 0))

    def tokens(self, tokens: Tokens) -> Matrix:
        """The weights of an article's tokens, shape (t,)."""
        weights = [self._weight(self._pieces.get(piece, 0)) for piece in tokens.pieces.tolist()]
        return np.array(weights, np.float32)

    def _weight(self, count: int) -> float:
        return math.log(1 + self._sentences / max(1, count))


def rarity(profiles: Sequence[Profile]) -> Rarity:
    """The rarities in an event of these articles."""
    sentences = [set(s.tolist()) for p in profiles for s in p.tokens.per_sentence()]
    return Rarity(
        _sentences=len(sentences),
        _words=Counter(key for p in profiles for keys in p.content for key in keys),
        _pieces=Counter(piece for sentence in sentences for piece in sentence),
    )
