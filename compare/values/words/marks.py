"""Marks that many read: quotation marks by what they may do, and hyphens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CLOSING_MARKS",
    "DOUBLE_CLOSING",
    "DOUBLE_MARKS",
    "DOUBLE_OPENING",
    "HYPHENS",
    "OPENING_MARKS",
    "QUOTE_MARKS",
    "SINGLE_MARKS",
    "closes",
    "is_cut_decade",
    "is_hyphened",
]

# Those that only open, and only close; a straight one does either.
DOUBLE_OPENING, DOUBLE_CLOSING = frozenset("“„«"), frozenset("”»")
DOUBLE_MARKS = DOUBLE_OPENING | DOUBLE_CLOSING | {'"'}
# Single ones as well; a straight one that opens is hardly told from an apostrophe.
OPENING_MARKS = DOUBLE_OPENING | {'"', "‘"}
CLOSING_MARKS = DOUBLE_CLOSING | {'"', "’", "'"}
SINGLE_MARKS = frozenset("'‘’`")
# As they are written, and as a parser may write them.
QUOTE_MARKS = DOUBLE_MARKS | SINGLE_MARKS | {"``", "''"}

HYPHENS = frozenset("-‐‑")

_CLOSED = {")": "(", "]": "[", "”": "“", "’": "‘"}


class _Piece(Protocol):
    """A word or a part of one, in its place."""

    @property
    def text(self) -> str:
        """The piece itself."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def is_hyphened(pieces: Sequence[_Piece]) -> bool:
    """Whether three pieces are the parts of one word that is written with a hyphen: "Wal-Mart"."""
    if len(pieces) < 3 or pieces[1].text not in HYPHENS:
        return False
    return pieces[0].end == pieces[1].start and pieces[1].end == pieces[2].start


def is_cut_decade(pieces: Sequence[_Piece]) -> bool:
    """Whether two pieces are a decade without its century: "'70s"."""
    if len(pieces) < 2 or pieces[0].text not in SINGLE_MARKS:
        return False
    decade = pieces[1].text
    digits = decade[:2].isdigit() and decade[1:] == "0s"
    return digits and pieces[0].end == pieces[1].start


def closes(text: str, mark: str) -> bool:
    """Whether a mark closes a bracket or a quotation that a text leaves open: "(the mill" ")"."""
    return mark in _CLOSED and text.count(_CLOSED[mark]) > text.count(mark)
