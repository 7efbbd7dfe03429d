"""How rare words and tokens are among the sentences of an event: what is rare tells more."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.align.overlap import Weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.align.tokens import Tokens

__all__ = ["Rarity", "rarity"]

# In texts of fewer sentences words weigh as in so many: of two sentences no word is rare.
_LEAST_SENTENCES = 20


@dataclass(frozen=True, slots=True)
class Rarity:
    """Inverse document frequencies over the sentences of all articles of an event.

    ``words``: the weights of word keys. ``even``: every key weighs the same. ``pieces``: the
    weights of the entries in the encoder's vocabulary; ``rarest``: of one that is in no sentence.
    """

    words: Weights
    even: Weights
    pieces: Mapping[int, float]
    rarest: float

    def tokens(self, tokens: Tokens) -> Matrix:
        """The weights of an article's tokens, shape (t,)."""
        found = [self.pieces.get(piece, self.rarest) for piece in tokens.pieces.tolist()]
        return np.array(found, np.float32)


def rarity(profiles: Sequence[Profile]) -> Rarity:
    """The rarities in an event of these articles."""
    sentences = [set(s.tolist()) for p in profiles for s in p.tokens.per_sentence()]
    words = Counter(key for p in profiles for keys in p.content.sets for key in keys)
    pieces = Counter(piece for sentence in sentences for piece in sentence)

    def weight(count: int) -> float:
        return math.log(1 + max(_LEAST_SENTENCES, len(sentences)) / max(1, count))

    return Rarity(
        words=Weights(lambda key: weight(words[key])),
        even=Weights(lambda _: 1.0),
        pieces={piece: weight(count) for piece, count in pieces.items()},
        rarest=weight(1),
    )
