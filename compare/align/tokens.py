"""The tokens of an article's sentences, each as it stands in its context."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.align.overlap import Matrix
    from compare.models.encoding import Encoding

__all__ = ["Tokens", "Turned", "tokens_of"]


@dataclass(frozen=True)
class Tokens:
    """The t tokens of an article's n sentences.

    ``rows``: a unit vector each, shape (t, d). ``pieces``: their entries in the vocabulary, shape
    (t,). ``starts``: the first token of each sentence, shape (n,); every sentence has one.
    """

    rows: Matrix
    pieces: npt.NDArray[np.int32]
    starts: npt.NDArray[np.intp]

    @cached_property
    def turned(self) -> Turned:
        """The same in another order; every other article asks for it."""
        return Turned.of(self)

    def part(self, first: int, last: int) -> Tokens:
        """The tokens of the sentences from ``first`` up to ``last``."""
        if (first, last) == (0, len(self.starts)):
            return self
        inside = self.stretch(first, last)
        starts = self.starts[first:last] - inside.start
        return Tokens(self.rows[inside], self.pieces[inside], starts)

    def stretch(self, first: int, last: int) -> slice:
        """Where the tokens of the sentences from ``first`` up to ``last`` are."""
        end = int(self.starts[last]) if last < len(self.starts) else len(self.pieces)
        return slice(int(self.starts[first]), end)

    def ends(self) -> list[int]:
        """The token behind the last of each sentence."""
        return [*self.starts[1:].tolist(), len(self.pieces)]

    def per_sentence(self) -> list[npt.NDArray[np.int32]]:
        """The pieces of each sentence."""
        return np.split(self.pieces, self.starts[1:]) if len(self.starts) else []


@dataclass(frozen=True, slots=True)
class Turned:
    """Tokens in another order: the first of every sentence, then the second of every one, and on.

    The longest sentence comes first. So the maximum over the tokens of each sentence is that of a
    few long stretches, ten times as fast as the maxima of many short ones.
    ``counts``: how many sentences have a first token, a second one, and on. ``sentences``: where
    each sentence, ``places``: where each token went.
    """

    rows: Matrix
    counts: list[int]
    sentences: npt.NDArray[np.intp]
    places: npt.NDArray[np.intp]

    @classmethod
    def of(cls, tokens: Tokens) -> Turned:
        """The tokens of an article, turned."""
        lengths = np.diff(tokens.starts, append=len(tokens.pieces))
        longest_first = np.argsort(-lengths, kind="stable")
        counts = [int((lengths > n).sum()) for n in range(int(lengths.max(initial=0)))]
        order = np.concatenate(
            [tokens.starts[longest_first[:count]] + n for n, count in enumerate(counts)]
            or [np.empty(0, np.intp)]
        )
        return cls(tokens.rows[order], counts, np.argsort(longest_first), np.argsort(order))

    def nearest(self, cosine: Matrix) -> Matrix:
        """The greatest of the rows of each sentence, sentences as they were."""
        begin = self.counts[0] if self.counts else 0
        found = cosine[:begin].copy(order="K")
        for count in self.counts[1:]:
            np.maximum(found[:count], cosine[begin : begin + count], out=found[:count])
            begin += count
        return found[self.sentences]

    def back(self, rows: Matrix) -> Matrix:
        """Rows, one a token, in the order that they had."""
        return rows[self.places]


def tokens_of(encodings: Sequence[Encoding], dimension: int) -> Tokens:
    """The tokens of an article's sentences.

    A sentence without any gets one that matches nothing.
    """
    blank = np.zeros((1, dimension), np.float32)
    rows = [e.tokens.astype(np.float32) if len(e.pieces) else blank for e in encodings]
    pieces = [e.pieces if len(e.pieces) else np.array([-1], np.int32) for e in encodings]
    counts = [len(p) for p in pieces]
    return Tokens(
        np.concatenate(rows) if rows else np.empty((0, dimension), np.float32),
        np.concatenate(pieces) if pieces else np.empty(0, np.int32),
        np.cumsum([0, *counts[:-1]]).astype(np.intp)[: len(counts)],
    )
