"""Where the words of an article stand in quotation marks, also over several paragraphs."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.claims.text.double_marks import (
    LONGEST,
    MOST_BEHIND,
    TELLS,
    closed_later,
    closes,
    ends_a_sentence,
    glued,
    opens,
    opens_inner,
)
from compare.claims.text.lengths import count_sentences
from compare.claims.text.plain import PARAGRAPH_BREAK
from compare.claims.text.single_marks import ENDS, find_single
from compare.values.words.marks import DOUBLE_CLOSING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article

__all__ = ["find_quotations"]

_MARK = re.compile(rf"[\"“”„«»]|{PARAGRAPH_BREAK.pattern}")
# Who spoke, at the end of what a quotation leaves open: ", Ida Moe said.", ", police said."
_SOMEBODY = r"(?:(?!my\b|our\b|your\b|I\b|we\b|you\b)[^\W\d_][\w.'’\-]{0,30}\s){1,6}"
_TOLD_AT_END = re.compile(rf",(?=\s{_SOMEBODY}(?:said|says|added)\.\s?$)")
_LONGEST_TOLD = 120
# Texts of one sentence a paragraph, and how many such lines a quotation may go on without a mark.
_LEAST_LINES, _SENTENCES_A_LINE = 5, 1.5
_MOST_LINES = 4


def find_quotations(article: Article) -> tuple[tuple[int, int], ...]:
    """Offsets of the words between quotation marks, in order, the marks left out.

    A quotation that a paragraph leaves open goes on if the next mark closes it; otherwise it
    ends with its paragraph. The first mark of a paragraph may close what an earlier one opened.
    Single marks count outside double ones.
    """
    marks = _marks(article)
    double = _between_double(article.text, marks)
    single = find_single(article, double, sentence_a_line=_sentence_a_line(article.text))
    return tuple(sorted([*double, *single]))


def _between_double(text: str, marks: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    read = _DoubleMarks(text, marks)
    for n, mark in enumerate(marks):
        if mark.group().isspace():
            read.end_paragraph(n)
        else:
            read.take(n)
    if read.opened is not None:
        read.found.append((read.opened, len(text.rstrip())))
    return [(start, end) for start, end in read.found if 0 < end - start <= LONGEST]


class _DoubleMarks:
    """Reads the double marks of a text and its ends of paragraphs, one after the other."""

    def __init__(self, text: str, marks: Sequence[re.Match[str]]) -> None:
        self._text, self._marks = text, marks
        self._lines = _sentence_a_line(text)
        self._begins: int | None = 0  # the paragraph, as long as no mark was seen in it
        self._inner = -1  # the mark that closes a quotation within one
        self.found: list[tuple[int, int]] = []
        self.opened: int | None = None

    def end_paragraph(self, n: int) -> None:
        """Goes on behind a paragraph, at whose end a quotation ends that is closed nowhere."""
        text, mark, opened = self._text, self._marks[n], self.opened
        if opened is not None and not closed_later(text, self._marks, n + 1, opened):
            new = self._lines and _is_new(text, opened)
            end = _end_before_next(text, self._marks, n) if new else None
            self.found.append((opened, end or _end_of_words(text, opened, mark.start())))
            self.opened = None
        self._begins = mark.end()

    def take(self, n: int) -> None:
        """Takes a mark as one that opens a quotation, closes one, or belongs to one within."""
        text, mark, opened = self._text, self._marks[n], self.opened
        if n == self._inner or (opened is not None and opens_inner(text, self._marks, n)):
            self._inner = n + 1 if n != self._inner else -1
            return
        shuts = closes(text, self._marks, n, opened, self._begins)
        if not shuts and opens(text, mark, opened is not None):
            self.opened = mark.end()
        elif opened is not None:
            behind = glued(text, mark) == "behind"
            end = _end_of_words(text, opened, mark.start()) if behind else mark.start()
            self.found.append((opened, end))
            self.opened = mark.end() if end < mark.start() else None
        elif self._begins is not None and (shuts or ends_a_sentence(text, mark)):
            self.found.append((self._begins, mark.start()))
        self._begins = None


def _sentence_a_line(text: str) -> bool:
    """Whether every sentence of a text is a paragraph, so that a new one tells little."""
    paragraphs = [part for part in PARAGRAPH_BREAK.split(text) if part.strip()]
    sentences = sum(count_sentences(part) for part in paragraphs)
    return len(paragraphs) >= _LEAST_LINES and sentences <= _SENTENCES_A_LINE * len(paragraphs)


def _is_new(text: str, opened: int) -> bool:
    """Whether a quotation begins a paragraph or stands behind a colon.

    A mark behind a comma may belong to the words before it: '"It is old, "Ida Moe maintained.'
    """
    at = opened - 1
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return at == 0 or text[at - 1] in {"\n", ":"}


def _end_before_next(text: str, marks: Sequence[re.Match[str]], at: int) -> int | None:
    """Where a quotation ends that a new mark takes up again some sentences later.

    Where each sentence is a paragraph, those without a mark between the two are in it as well,
    unless they tell who spoke.
    """
    breaks = list(takewhile(lambda m: m.group().isspace(), marks[at : at + MOST_BEHIND]))
    if not 2 <= len(breaks) <= _MOST_LINES or at + len(breaks) >= len(marks):
        return None
    behind = marks[at + len(breaks)]
    if behind.start() != breaks[-1].end() or behind.group() in DOUBLE_CLOSING:
        return None
    ends = all(text[m.start() - 1] in ENDS for m in breaks)
    told = TELLS.search(text, breaks[0].end(), breaks[-1].start())
    return breaks[-1].start() if ends and not told else None


def _end_of_words(text: str, opened: int, end: int) -> int:
    """Where a quotation that a paragraph leaves open ends: before who spoke, where that is told."""
    told = _TOLD_AT_END.search(text, max(opened, end - _LONGEST_TOLD), end)
    return told.end() if told else end


def _marks(article: Article) -> list[re.Match[str]]:
    """Quotation marks and paragraph breaks outside the boilerplate."""
    boilerplate = sorted((b.start, b.end) for b in article.boilerplate)
    found = []
    at = 0
    for mark in _MARK.finditer(article.text):
        while at < len(boilerplate) and boilerplate[at][1] <= mark.start():
            at += 1
        if at == len(boilerplate) or mark.start() < boilerplate[at][0]:
            found.append(mark)
    return found
