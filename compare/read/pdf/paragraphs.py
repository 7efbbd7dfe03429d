"""Joins printed lines to paragraphs again, where their places say that they belong together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from compare.read.pdf.hyphens import Hyphens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.read.pdf.pieces import Line

__all__ = ["Paragraph", "paragraphs_of"]

_SAME_SIZE = 1.12  # sizes of type further apart than this are different
_WIDE_GAP = 1.35  # of the usual distance of two lines
_USUAL_LEADING = 1.2  # distance of two lines, of the size of type, where nothing tells
_INDENT = 0.7  # of the size of type
# Of the longest lines: shorter ones that end a sentence end a paragraph, and those that are much
# shorter are never cut by the end of a page.
_SHORT = 0.75
_BROKEN_OFF = 0.6
_LAST = 20  # characters
_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, the page that it begins on, and its size of type."""

    page: int
    size: float
    text: str


def paragraphs_of(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs that ``lines`` make up, in order."""
    if not lines:
        return []
    shape = _Shape.of(lines)
    hyphens = Hyphens(line.text for line in lines)
    groups = [[lines[0]]]
    for (line, following), after in zip_longest(pairwise(lines), lines[2:]):
        if shape.parts(line, following, after):
            groups.append([following])
        else:
            groups[-1].append(following)
    return [
        Paragraph(group[0].page, group[0].size, hyphens.join([line.text for line in group]))
        for group in groups
    ]


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the text is set: the usual distance of lines, of their size, and the longest lines."""

    leading: float
    longest: dict[float, int]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> _Shape:
        gaps = Counter(
            round((line.y - following.y) / line.size, 1)
            for line, following in pairwise(lines)
            if line.page == following.page and line.size == following.size and line.size > 0
        )
        usual = [(count, -gap) for gap, count in gaps.items() if gap > 0]
        longest: dict[float, int] = {}
        for line in lines:
            longest[line.size] = max(longest.get(line.size, 0), len(line.text))
        return cls(-max(usual)[1] if usual else _USUAL_LEADING, longest)

    def parts(self, line: Line, following: Line, after: Line | None) -> bool:
        """Whether a new paragraph begins with ``following``; ``after`` is the line behind it."""
        small, large = sorted((line.size, following.size))
        if large > small * _SAME_SIZE:
            return True
        gap = line.y - following.y
        if line.page != following.page or gap < 0:  # a page or a column ends
            return self._is_short(line, _BROKEN_OFF) or _ends(line)
        return (
            gap > _WIDE_GAP * self.leading * large
            or _is_indented(line, following, after)
            or (self._is_short(line, _SHORT) and _ends(line))
        )

    def _is_short(self, line: Line, share: float) -> bool:
        return len(line.text) < share * self.longest[line.size]


def _ends(line: Line) -> bool:
    """Whether a line ends with a sentence."""
    return _END.search(line.text[-_LAST:]) is not None


def _is_indented(line: Line, following: Line, after: Line | None) -> bool:
    """Whether ``following`` starts further in than the lines around it."""
    least = _INDENT * following.size
    if following.x - line.x < least:
        return False
    return after is None or after.y > following.y or following.x - after.x >= least
