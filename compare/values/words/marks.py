"""Marks that many read: quotation marks by what they may do, and hyphens."""

from __future__ import annotations

__all__ = [
    "CLOSING_MARKS",
    "DOUBLE_CLOSING",
    "DOUBLE_MARKS",
    "DOUBLE_OPENING",
    "HYPHENS",
    "OPENING_MARKS",
    "QUOTE_MARKS",
    "SINGLE_MARKS",
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
