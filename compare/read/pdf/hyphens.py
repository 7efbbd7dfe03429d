"""Joins the lines of a paragraph, and the halves of words that were cut at their ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Hyphens"]

_SOFT = "\u00ad"
_HYPHENS = "-\u2010"
_DASHES = ("\u2013", "\u2014")
_LONGEST_WORD = 60
_CUT = re.compile(rf"(?<!\w)(\w+)[{_HYPHENS}]$")
_GOES_ON = re.compile(r"\w+")
_WORD = re.compile(rf"\w+(?:[{_HYPHENS}]\w+)*")
# Beginnings that keep their hyphen, where nothing else in the text tells.
_KEEP = frozenset(
    "all anti co cross double ex full half high long low mid multi non part post pre pro self semi "
    "short single so three two vice well".split()
)


class Hyphens:
    """Knows the words of a whole text, so as to tell "cross-ing" from "cross-party"."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {word.casefold() for line in lines for word in _WORD.findall(line)}

    def join(self, lines: Sequence[str]) -> str:
        """The lines as one, without the hyphens that only their ends called for."""
        joined = [lines[0]]
        for line in lines[1:]:
            before = joined[-1]
            if before.endswith(_SOFT):
                joined[-1] = before[:-1]
            elif found := _CUT.search(before[-_LONGEST_WORD:]):
                joined[-1] = before[:-1] if self._is_cut(found[1], line) else before
            elif not before.endswith(_DASHES) or before[-2:-1].isspace():
                joined.append(" ")
            joined.append(line)
        return "".join(joined).replace(_SOFT, "")

    def _is_cut(self, half: str, line: str) -> bool:
        """Whether a hyphen behind ``half`` belongs to the end of its line alone."""
        other = _GOES_ON.match(line)
        if not other or not other[0][0].islower() or not half[-1].isalpha():
            return False
        whole, pair = f"{half}{other[0]}".casefold(), f"{half}-{other[0]}".casefold()
        if (whole in self._words) is not (pair in self._words):
            return whole in self._words
        return half.casefold() not in _KEEP
