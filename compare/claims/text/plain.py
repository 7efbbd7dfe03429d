"""The parts of an article that may hold claims: its paragraphs without boilerplate and mark-up."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile
from typing import TYPE_CHECKING

from compare.claims.text.lengths import parted, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article

__all__ = ["PARAGRAPH_BREAK", "Block", "blocks"]

_BREAK = r"(?:\r\n|[\r\n\u2028])"
_LINE_BREAK = re.compile(_BREAK)
_BLANK = r"[^\S\r\n\u2028\u2029]*"
# Blanks are tried from the first of a run only: from each, a long run takes quadratic time.
PARAGRAPH_BREAK = re.compile(
    r"(?<![^\S\r\n\u2028\u2029])"
    rf"{_BLANK}(?:\u2029|{_BREAK}(?={_BLANK}[\r\n\u2028\u2029]))\s*"
)
# Lines broken at a fixed width run on; a list or a set of one-line items does not.
_RUNS_ON = re.compile(r"[^.!?:;\"”’)\]]\s*$")
# What numbers an item of a list: "1. ", "(iv) ". "Roe v. Wade" has none, nor "1. FC Norden".
_ITEM = r"\(?(?:\d{1,3}|(?!v\.)[a-z]|[ivx]{2,4}|[A-Z](?=\)))[.)] (?!F[CS])"
_GOES_ON = re.compile(rf"\s*(?!{_ITEM})[a-z,]")
# A figure, a quotation or a bracket may begin an item, too; not behind a word that needs more.
_MAY_GO_ON = re.compile(r"\s*[0-9(\"“‘]")
_NEEDS_MORE = re.compile(
    r"(?:,|\b(?:a|about|after|almost|an|and|another|around|are|as|at|be|been|before|between|but|by"
    r"|called|during|exactly|fewer|for|from|had|has|have|he|in|including|into|is|it|its|least|less"
    r"|like|more|most|nearly|of|on|only|or|over|roughly|said|says|she|since|some|than|that|the|their"
    r"|they|to|under|until|was|were|which|who|with|within|worth"
    r"|January|February|March|April|June|July|August|September|October|November|December))\s*$"
)
# Longer lines are whole paragraphs, not lines of a text that was broken at a fixed width.
_WIDEST_WRAP = 120
# Characters of the following line that can matter, with blanks before them.
_AHEAD = 2 * _WIDEST_WRAP
# Fewer line breaks do not tell a broken text from a list, nor do lines with room to spare.
_LEAST_BREAKS = 4
_MOSTLY_FULL = 0.7
# A bar that some set for a dash, and hyphens at which no line ends, as a parser knows them.
_USUAL = str.maketrans("―‐‑", "—--")  # they are meant
# What marks an item of a list.
_BULLET = re.compile(rf"\s*(?:[-–—*•·] |{_ITEM}) *")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of running text; ``offsets[i]`` is where ``text[i]`` stands in the article."""

    text: str
    offsets: tuple[int, ...]
    paragraph: int
    headline: bool = False

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The article's offsets of ``text[start:end]``, which must not be empty."""
        return self.offsets[start], self.offsets[end - 1] + 1


def blocks(article: Article) -> tuple[Block, ...]:
    """The running text of an article in order: the headline, then every paragraph.

    Line breaks inside a paragraph end a block unless the text plainly runs on.
    """
    hidden, width = _Hidden(article), _wrap_width(article.text)
    found: list[Block] = []
    for number, (start, end) in enumerate(_paragraphs(article)):
        is_headline = article.headline is not None and (
            start < article.headline.end and end > article.headline.start
        )
        for line_start, line_end in _lines(article.text, start, end, width):
            found.extend(_visible(article.text, line_start, line_end, hidden, number, is_headline))
    return tuple(found)


class _Hidden:
    """Stretches to leave out, sorted, each with whether it also parts the text around it."""

    def __init__(self, article: Article) -> None:
        out = [(b.start, b.end, True) for b in article.boilerplate]
        out += [(m.start, m.end, False) for m in article.markup]
        self._stretches = sorted(out)
        # The furthest that any stretch up to each reaches, so that overlaps are found, too.
        self._reach = list(accumulate((end for _, end, _ in self._stretches), max))

    def after(self, start: int) -> Iterator[tuple[int, int, bool]]:
        """The stretches that end behind an offset, in order."""
        first = bisect_right(self._reach, start)
        indices = range(first, len(self._stretches))
        return (self._stretches[i] for i in indices if self._stretches[i][1] > start)


def _paragraphs(article: Article) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in PARAGRAPH_BREAK.finditer(article.text):
        yield from _around_headline(article, start, gap.start())
        start = gap.end()
    yield from _around_headline(article, start, len(article.text))


def _around_headline(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph, parted where a headline stands in it without a blank line around."""
    head = article.headline
    cuts = [c for c in ((head.start, head.end) if head else ()) if start < c < end]
    for a, b in zip([start, *cuts], [*cuts, end], strict=True):
        if article.text[a:b].strip():
            yield a, b


def _wrap_width(text: str) -> int:
    """The width at which the lines of the text were broken; 0 if each is a paragraph."""
    parts = [[line.strip() for line in part.splitlines()] for part in PARAGRAPH_BREAK.split(text)]
    width = max((len(line) for lines in parts for line in lines), default=0)
    breaks = [pair for lines in parts for pair in pairwise(lines)]
    full = sum(_is_full(before, after, width) for before, after in breaks)
    wrapped = len(breaks) >= _LEAST_BREAKS and full > _MOSTLY_FULL * len(breaks)
    return width if wrapped and width <= _WIDEST_WRAP else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line had no room left on this one."""
    word = following.split(maxsplit=1)[0] if following else ""
    return len(line) + 1 + len(word) > width


def _lines(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    begin = line_start = start
    for gap in _LINE_BREAK.finditer(text, start, end):
        line, after = text[line_start : gap.start()], text[gap.end() : min(end, gap.end() + _AHEAD)]
        line_start = gap.end()
        if _RUNS_ON.search(line[-3:]) and _goes_on(line, after):
            continue
        if width and _is_full(line.strip(), after.lstrip()[: width + 1], width):
            continue
        yield begin, gap.start()
        begin = gap.end()
    yield begin, end


def _goes_on(line: str, after: str) -> bool:
    """Whether what follows a line that ends without a full stop is the rest of its sentence."""
    if _GOES_ON.match(after):
        return True
    return bool(_MAY_GO_ON.match(after) and _NEEDS_MORE.search(line[-_AHEAD:]))


def _visible(
    text: str, start: int, end: int, hidden: _Hidden, number: int, head: bool
) -> Iterator[Block]:
    offsets: list[int] = []
    at = start
    # They may overlap a little but are in order: what ends before the line is never looked at.
    for lo, hi, parts in takewhile(lambda one: one[0] < end, hidden.after(start)):
        offsets.extend(range(at, max(at, lo)))
        at = max(at, min(hi, end))
        if parts:
            yield from _trimmed(text, offsets, number, head)
            offsets = []
    offsets.extend(range(at, end))
    yield from _trimmed(text, offsets, number, head)


def _trimmed(text: str, offsets: list[int], number: int, head: bool) -> Iterator[Block]:
    """The block without white space around it, every white space inside read as a blank.

    More than one where it is too long for the parser.
    """
    shown = "".join(" " if text[o].isspace() else text[o] for o in offsets).translate(_USUAL)
    stretches = (
        cut for piece in pieces(shown) for cut in ([piece] if head else parted(shown, *piece))
    )
    for start, end in stretches:
        bullet = _BULLET.match(shown, start, end)
        first = end - len(shown[bullet.end() if bullet else start : end].lstrip())
        last = start + len(shown[start:end].rstrip())
        if any(c.isalnum() for c in shown[first:last]):
            yield Block(shown[first:last], tuple(offsets[first:last]), number, head)
