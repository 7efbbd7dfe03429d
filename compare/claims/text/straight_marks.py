"""Which straight quotation marks of a text open and which close, where blanks do not tell."""

from __future__ import annotations

from bisect import bisect_left

__all__ = ["StraightMarks"]

_MARK = '"'
# What stands on the outer side of a mark, beside a blank.
_BEFORE, _BEHIND = frozenset("([—–-‘'"), frozenset(".,;:!?)]—–-’'")


class StraightMarks:
    """The straight marks of a text, in order, and after which of them a quotation is open.

    A mark that is glued to a word tells by itself what it does, so that one that was never closed,
    or the sign for inches, misleads no further than to the next such mark; all others turn by turn
    open and close.
    """

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._open: list[bool] = []
        at, is_open = text.find(_MARK), False
        while at >= 0:
            is_open = _after(text, at, is_open)
            self._places.append(at)
            self._open.append(is_open)
            at = text.find(_MARK, at + 1)

    def is_closed(self, at: int) -> bool:
        """Whether no quotation is open right before a place."""
        before = bisect_left(self._places, at)
        return before == 0 or not self._open[before - 1]

    def are_paired(self, start: int, at: int) -> bool:
        """Whether the marks of a stretch come in pairs."""
        return (bisect_left(self._places, at) - bisect_left(self._places, start)) % 2 == 0


def _after(text: str, at: int, is_open: bool) -> bool:
    """Whether a quotation is open behind the mark at a place."""
    before, behind = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    may_open = not before or before.isspace() or before in _BEFORE
    may_close = not behind or behind.isspace() or behind in _BEHIND
    return may_open if may_open is not may_close else not is_open
