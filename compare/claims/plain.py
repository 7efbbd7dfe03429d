"""The parts of an article that may hold claims: its paragraphs without boilerplate and mark-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compare.model import Article

__all__ = ["Block", "blocks"]

_PARAGRAPH_BREAK = re.compile(r"\r?\n[ \t]*(?:\r?\n[ \t]*)+")
_LINE_BREAK = re.compile(r"\r?\n")
# Lines broken at a fixed width run on; a list or a set of one-line items does not.
_RUNS_ON = re.compile(r"[^.!?:;\"”’)\]]\s*$")
_CONTINUES = re.compile(r"^\s*[a-z0-9(\"“‘,]")


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
    hidden = _hidden(article)
    found: list[Block] = []
    for number, (start, end) in enumerate(_paragraphs(article)):
        is_headline = article.headline is not None and (
            start < article.headline.end and end > article.headline.start
        )
        for line_start, line_end in _lines(article.text, start, end):
            found.extend(_visible(article.text, line_start, line_end, hidden, number, is_headline))
    return tuple(found)


def _hidden(article: Article) -> list[tuple[int, int, bool]]:
    """Stretches to leave out, sorted, each with whether it also parts the text around it."""
    out = [(b.start, b.end, True) for b in article.boilerplate]
    out += [(m.start, m.end, False) for m in article.markup]
    return sorted(out)


def _paragraphs(article: Article) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _PARAGRAPH_BREAK.finditer(article.text):
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


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for gap in _LINE_BREAK.finditer(text, start, end):
        before, after = text[begin : gap.start()], text[gap.end() : end]
        if _RUNS_ON.search(before[-3:]) and _CONTINUES.match(after[:3]):
            continue
        yield begin, gap.start()
        begin = gap.end()
    yield begin, end


def _visible(
    text: str, start: int, end: int, hidden: list[tuple[int, int, bool]], number: int, head: bool
) -> Iterator[Block]:
    offsets: list[int] = []
    at = start
    for lo, hi, parts in hidden:
        if hi <= start or lo >= end:
            continue
        offsets.extend(range(at, max(at, lo)))
        at = max(at, min(hi, end))
        if parts:
            yield from _trimmed(text, offsets, number, head)
            offsets = []
    offsets.extend(range(at, end))
    yield from _trimmed(text, offsets, number, head)


def _trimmed(text: str, offsets: list[int], number: int, head: bool) -> Iterator[Block]:
    """The block without white space around it, every white space inside read as a blank."""
    shown = "".join(" " if text[o].isspace() else text[o] for o in offsets)
    first = len(shown) - len(shown.lstrip())
    last = len(shown.rstrip())
    if any(c.isalnum() for c in shown):
        yield Block(shown[first:last], tuple(offsets[first:last]), number, head)
