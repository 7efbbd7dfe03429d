"""Unpacks what servers send packed: as much as is allowed, and only if all of it came."""

from __future__ import annotations

import gzip
import zlib
from io import BytesIO

__all__ = ["BrokenPackingError", "TooMuchError", "packings", "unpacked"]

_NONE = frozenset({"", "identity"})
_GZIP = frozenset({"gzip", "x-gzip"})
_DEFLATE = "deflate"


class BrokenPackingError(ValueError):
    """It is not packed as it should be, or it ends too early."""


class TooMuchError(ValueError):
    """It unpacks to more than is allowed."""


def packings(told: str) -> tuple[str, ...] | None:
    """How a body is packed, by its Content-Encoding, innermost first; None for unknown ways."""
    names = [name for part in told.split(",") if (name := part.strip().lower()) not in _NONE]
    return tuple(names) if {*names} <= {*_GZIP, _DEFLATE} else None


def unpacked(data: bytes, names: tuple[str, ...], most: int) -> bytes:
    """What ``data`` hold, at most ``most`` bytes; raises TooMuchError or BrokenPackingError."""
    for name in reversed(names):
        try:
            data = _gunzip(data, most) if name in _GZIP else _inflate(data, most)
        except (EOFError, OSError, zlib.error) as error:
            raise BrokenPackingError(name) from error
        if len(data) > most:
            raise TooMuchError(name)
    return data


def _gunzip(data: bytes, most: int) -> bytes:
    with gzip.GzipFile(fileobj=BytesIO(data)) as file:
        return file.read(most + 1)


def _inflate(data: bytes, most: int) -> bytes:
    """Some servers leave out the header that the standard asks for."""
    try:
        return _whole(zlib.decompressobj(), data, most)
    except zlib.error:
        return _whole(zlib.decompressobj(-zlib.MAX_WBITS), data, most)


def _whole(engine: zlib._Decompress, data: bytes, most: int) -> bytes:
    out = engine.decompress(data, most + 1)
    if not engine.eof and len(out) <= most:
        raise EOFError
    return out
