"""The lines of a text as a reader sees them, with the way back to offsets in the text."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Span

__all__ = ["Line", "split_lines"]

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028]|\u2029")
_WIDEST_WRAP = 120  # longer lines are paragraphs, not lines of a hard-wrapped file
_SENTENCE_END = re.compile(r"[.!?:][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or one paragraph of a hard-wrapped file: ``text[start:end]``.

    ``plain`` is what a reader sees of it. ``block`` counts the stretches between blank lines.
    ``runs`` holds, for each visible run, its offset in ``plain`` and its offset in the text.
    """

    start: int
    end: int
    plain: str
    block: int
    runs: tuple[tuple[int, int], ...]

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text of the non-empty stretch ``plain[start:end]``."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, index: int) -> int:
        run = bisect_right(self.runs, index, key=lambda pair: pair[0]) - 1
        offset, place = self.runs[run]
        return place + index - offset


def split_lines(text: str, markup: Iterable[Span] = ()) -> tuple[Line, ...]:
    """The lines of ``text`` that hold anything a reader sees, in order."""
    marks = sorted((mark.start, mark.end) for mark in markup)
    lines = []
    for block, pieces in enumerate(_blocks(text)):
        for start, end in pieces:
            line = _line(text, start, end, block, marks)
            if line.plain.strip():
                lines.append(line)
    return tuple(lines)


def _blocks(text: str) -> list[list[tuple[int, int]]]:
    """Trimmed line offsets, a list for each stretch between blank lines, wrapped lines joined."""
    blocks: list[list[tuple[int, int]]] = [[]]
    last = 0
    for found in _LINE.finditer(text):
        if len(_BREAK.findall(text, last, found.start())) > 1:
            blocks.append([])
        last = found.end()
        raw = found[0]
        if not raw.strip():
            blocks.append([])
            continue
        start = found.start() + len(raw) - len(raw.lstrip())
        blocks[-1].append((start, start + len(raw.strip())))
    blocks = [block for block in blocks if block]
    width = _wrap_width(text, blocks)
    return [_joined(text, block, width) for block in blocks] if width else blocks


def _filled(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the first word of the following line had no room left on this one."""
    word = text[following[0] : following[1]].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(word) > width


def _wrap_width(text: str, blocks: list[list[tuple[int, int]]]) -> int:
    """The width at which the file was wrapped by hand or by an editor; 0 if it was not."""
    breaks = [pair for block in blocks for pair in itertools.pairwise(block)]
    width = max((end - start for block in blocks for start, end in block), default=0)
    if len(breaks) < 4 or width > _WIDEST_WRAP:
        return 0
    filled = [pair for pair in breaks if _filled(text, *pair, width)]
    carried = [
        (line, after)
        for line, after in filled
        if text[after[0]].islower() and not _SENTENCE_END.search(text[line[0] : line[1]][-4:])
    ]
    # Lists and verse fill few of their lines; in wrapped prose nearly all are, and about four
    # in five go on with a small letter.
    return width if len(filled) > 0.7 * len(breaks) and len(carried) > 0.4 * len(filled) else 0


def _joined(text: str, block: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    joined = [block[0]]
    for line, following in itertools.pairwise(block):
        if _filled(text, line, following, width):
            joined[-1] = (joined[-1][0], following[1])
        else:
            joined.append(following)
    return joined


def _line(text: str, start: int, end: int, block: int, marks: list[tuple[int, int]]) -> Line:
    runs: list[tuple[int, int]] = []
    shown: list[str] = []
    length = 0
    at = start
    first = bisect_right(marks, start, key=lambda mark: mark[1])
    last = bisect_left(marks, end, key=lambda mark: mark[0])
    for stop, resume in [*marks[first:last], (end, end)]:
        if stop > at:
            runs.append((length, at))
            shown.append(text[at:stop])
            length += stop - at
        at = max(at, resume)
    return Line(start, end, "".join(shown), block, tuple(runs))
