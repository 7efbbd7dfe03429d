"""A text as the encoder reads it: one vector for the whole, and one for every token in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Encoding", "pack_encoding", "unpack_encoding"]

_VECTOR, _PIECE, _TOKEN = np.dtype("<f4"), np.dtype("<i4"), np.dtype("<f2")


@dataclass(frozen=True, slots=True)
class Encoding:
    """What the encoder makes of one text of n tokens, in d dimensions.

    ``vector``: the text, a unit vector, float32, shape (d,). ``pieces``: which entries of the
    vocabulary its tokens are, special ones left out, int32, shape (n,). ``tokens``: each token as
    it stands in this text, unit vectors, float16, shape (n, d).
    """

    vector: npt.NDArray[np.float32]
    pieces: npt.NDArray[np.int32]
    tokens: npt.NDArray[np.float16]

    @classmethod
    def of(cls, vector: np.ndarray, pieces: Sequence[int], tokens: np.ndarray) -> Encoding:
        """An encoding from numbers of any precision."""
        return cls(
            np.asarray(vector, np.float32),
            np.asarray(pieces, np.int32),
            np.asarray(tokens, np.float16),
        )


def pack_encoding(encoding: Encoding) -> bytes:
    """An encoding as bytes: how many tokens and dimensions, then one array after the other."""
    count, dimension = encoding.tokens.shape
    return b"".join(
        (
            count.to_bytes(4, "little"),
            dimension.to_bytes(4, "little"),
            encoding.vector.astype(_VECTOR).tobytes(),
            encoding.pieces.astype(_PIECE).tobytes(),
            encoding.tokens.astype(_TOKEN).tobytes(),
        )
    )


def unpack_encoding(packed: bytes) -> Encoding:
    """The encoding that these bytes hold; raises ValueError for bytes that hold none."""
    count, dimension = (int.from_bytes(packed[n : n + 4], "little") for n in (0, 4))
    pieces = 8 + dimension * _VECTOR.itemsize
    tokens = pieces + count * _PIECE.itemsize
    if len(packed) != tokens + count * dimension * _TOKEN.itemsize:
        raise ValueError(f"{len(packed)} bytes hold no encoding of {count} tokens")
    return Encoding(
        np.frombuffer(packed[8:pieces], _VECTOR).astype(np.float32),
        np.frombuffer(packed[pieces:tokens], _PIECE).astype(np.int32),
        np.frombuffer(packed[tokens:], _TOKEN).astype(np.float16).reshape(count, dimension),
    )
