"""Finds Markdown's signs of emphasis in time that grows with the text, whatever stands in it."""

from __future__ import annotations

import re
from bisect import bisect_left

__all__ = ["Emphasis"]

_LONGEST = 500  # characters between two signs that belong together


class Emphasis:
    """``count`` signs before words and as many behind them: ``**words**``.

    A pattern that looks from each opening sign for its closing one takes seconds where a hostile
    text opens thousands and closes none, so both are looked up in lists instead.
    """

    def __init__(self, sign: str, count: int) -> None:
        sign = f"\\{sign}"
        signs = sign * count
        self._opening = re.compile(rf"(?<![\\\w{sign[1]}]){signs}(?=[^\s{sign[1]}])")
        self._closing = re.compile(rf"(?<=[^\s\\]){signs}(?![\w{sign[1]}])")
        # What no emphasis goes across: the end of a line, and other signs of the same kind.
        self._barrier = re.compile(rf"\n|{sign}(?={sign})")

    def find(self, text: str) -> list[tuple[int, int]]:
        """Offsets of the opening and closing signs, in order."""
        closing = [found.span() for found in self._closing.finditer(text)]
        if not closing:
            return []
        starts = [start for start, _ in closing]
        barriers = [found.start() for found in self._barrier.finditer(text)]
        places: list[tuple[int, int]] = []
        last = 0
        for found in self._opening.finditer(text):
            begin = found.end()
            nearest = bisect_left(starts, begin + 1)
            if found.start() < last or nearest == len(starts):
                continue
            barrier = bisect_left(barriers, begin)
            limit = barriers[barrier] if barrier < len(barriers) else len(text)
            if starts[nearest] <= min(limit, begin + _LONGEST):
                places += [found.span(), closing[nearest]]
                last = closing[nearest][1]
        return places
