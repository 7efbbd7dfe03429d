"""Marks what the mark-up of a text hides from a reader: link targets, escapes, emphasis signs."""

from __future__ import annotations

import re

from compare.model import Span
from compare.read.emphasis import Emphasis

__all__ = ["markdown_markup", "plain_markup"]

# A masked sign is replaced by one that no pattern below mentions, so that offsets stay.
_MASK = "\ufffc"
_TARGET = (
    r"\(\s?[^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+\"[^\"\n]{0,300}\")?\s?\)"
)
_IMAGE = re.compile(rf"(?<!\\)!\[[^\[\]\n]{{0,1000}}\]{_TARGET}")
_LINK = re.compile(rf"(?<!\\)(\[)(?:[^\[\]\n]|\n(?!\s*\n)){{1,1000}}(\]{_TARGET})")
_PLAIN_ESCAPE = re.compile(r"(\\)[$*_\[\]()#~`|&%<>]")
_ESCAPE = re.compile(r"(\\)[!-/:-@\[-`{-~]")
_FRONT_MATTER = re.compile(r"\A(---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?---[ \t]*\r?\n)")
_RULE = re.compile(r"^[ ]{0,3}((?:=|-|\*[ ]?|_){3,})[ \t]*\r?$", re.MULTILINE)
_OPENING = re.compile(
    r"^[ \t]{0,8}((?:>[ ]?){1,9}(?:[-*+][ \t]+)?|#{1,6}[ \t]+|[-*+][ \t]+)", re.MULTILINE
)
_EMPHASIS = tuple(Emphasis(sign, count) for sign in "*_" for count in (3, 2, 1))


class _Marks:
    """Collects marked stretches of a text, and masks each so that no later pattern sees it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.masked = text
        self.found: list[tuple[int, int]] = []

    def add(self, pattern: re.Pattern[str] | Emphasis) -> None:
        """Marks the groups of each match of ``pattern``, or the whole match if it has none."""
        if isinstance(pattern, Emphasis):
            self._mask(places := pattern.find(self.masked))
            self.found += places
            return
        groups = range(1, pattern.groups + 1) if pattern.groups else (0,)
        matches = list(pattern.finditer(self.masked))
        self.found += (places := [match.span(group) for match in matches for group in groups])
        # the sign after a backslash is an ordinary one: it opens no emphasis
        hidden = [match.span() for match in matches] if pattern is _ESCAPE else places
        self._mask(hidden)

    def _mask(self, hidden: list[tuple[int, int]]) -> None:
        pieces, last = [], 0
        for start, end in hidden:
            pieces += [self.masked[last:start], _MASK * (end - start)]
            last = end
        self.masked = "".join([*pieces, self.masked[last:]])

    def spans(self) -> tuple[Span, ...]:
        """What was marked, in order."""
        return tuple(Span(s, e, self.text[s:e]) for s, e in sorted(self.found) if s < e)


def plain_markup(text: str) -> tuple[Span, ...]:
    """Mark-up of a text file: links, images, backslash escapes; sorted, not overlapping."""
    return _mark(text, (_IMAGE, _LINK, _PLAIN_ESCAPE))


def markdown_markup(text: str) -> tuple[Span, ...]:
    """Mark-up of a Markdown file: also emphasis, headings, quotes, bullets, front matter."""
    return _mark(text, (_FRONT_MATTER, _IMAGE, _LINK, _ESCAPE, _RULE, _OPENING, *_EMPHASIS))


def _mark(text: str, patterns: tuple[re.Pattern[str] | Emphasis, ...]) -> tuple[Span, ...]:
    marks = _Marks(text)
    for pattern in patterns:
        marks.add(pattern)
    return marks.spans()
