"""What a pair model says of two sentences."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass

from compare.model import DivergenceKind

__all__ = ["Judgement", "Words", "pack_judgement", "unpack_judgement"]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of each of two sentences that conflict most, as offsets in it.

    ``clarity``: how surely they do, from 0 to 1; ``kind``: what they tell of.
    """

    first: tuple[int, int]
    second: tuple[int, int]
    kind: DivergenceKind
    clarity: float

    def turned(self) -> Words:
        """The same, the other way round."""
        return Words(self.second, self.first, self.kind, self.clarity)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How much speaks for a contradiction, as a logit; ``words``: which, where the model tells."""

    contradiction: float
    words: Words | None = None

    def turned(self) -> Judgement:
        """The same, the other way round."""
        return Judgement(self.contradiction, self.words and self.words.turned())


def pack_judgement(judgement: Judgement) -> bytes:
    """A judgement as bytes."""
    words = judgement.words and astuple(judgement.words)
    return json.dumps([judgement.contradiction, words]).encode("ascii")


def unpack_judgement(packed: bytes) -> Judgement:
    """The judgement that these bytes hold; raises ValueError for bytes that hold none."""
    try:
        contradiction, words = json.loads(packed)
        if words is None:
            return Judgement(float(contradiction))
        (a, b), (c, d), kind, clarity = words
        told = Words((int(a), int(b)), (int(c), int(d)), DivergenceKind(kind), float(clarity))
        return Judgement(float(contradiction), told)
    except TypeError as error:
        raise ValueError("these bytes hold no judgement") from error
