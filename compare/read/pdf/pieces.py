"""What stands on a page: pieces of text with their places."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Line", "Page", "Piece"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that was drawn in one go: it starts at ``x``, ``y`` (points, upwards) in type ``size``.

    A text that ends in a line break ends its line.
    """

    x: float
    y: float
    size: float
    text: str


Page = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of page ``page``: where it starts, its size of type, and its words."""

    page: int
    x: float
    y: float
    size: float
    text: str
