"""Where the words of an article stand in quotation marks, also over several paragraphs."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.claims.text.lengths import count_sentences
from compare.claims.text.plain import PARAGRAPH_BREAK
from compare.claims.text.single_marks import ENDS, find_single
from compare.values.words.marks import DOUBLE_CLOSING, DOUBLE_OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article

__all__ = ["find_quotations"]

_MARK = re.compile(rf"[\"“”„«»]|{PARAGRAPH_BREAK.pattern}")
_BLANK_END = re.compile(r"\s*+\Z")
# A blank on the wrong side of a mark: what is glued to it tells who spoke the words before.
_VERBS = (
    r"(?:said|says|told|tells|added|argued|asked|continued|declared|exclaimed|explained|insisted"
    r"|noted|recalled|replied|responded|testified|tweeted|warned|wrote)\b"
)
_SAID = re.compile(_VERBS)
# With his titles, or what commas tell of him: "Ida Moe, who runs the mill, said".
_SOMEBODY_SAID = re.compile(rf"(?:[^\W_][\w.'’\-]{{0,30}},?\s){{1,14}}{_VERBS}")
_SAID_AT_END = re.compile(rf"{_SOMEBODY_SAID.pattern}(?:\.|\s*(?:\n|\Z))")
# Who spoke, at the end of what a quotation leaves open: ", Ida Moe said.", ", police said."
_SOMEBODY = r"(?:(?!my\b|our\b|your\b|I\b|we\b|you\b)[^\W\d_][\w.'’\-]{0,30}\s){1,6}"
_TOLD_AT_END = re.compile(rf",(?=\s{_SOMEBODY}(?:said|says|added)\.\s?$)")
_LONGEST_TOLD = 120
_INNER = frozenset("'’")  # what may close a quotation within one, on either side of its mark
_MOST_BEHIND = 40  # marks; no paragraph has so many
# Texts of one sentence a paragraph, and how many such lines a quotation may go on without a mark.
_LEAST_LINES, _SENTENCES_A_LINE = 5, 1.5
_MOST_LINES = 4
_TELLS = re.compile(rf"\b{_VERBS}")
# A quotation of more characters than this is a mark that was never closed.
_LONGEST = 3000


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
    found: list[tuple[int, int]] = []
    opened: int | None = None
    begins: int | None = 0  # the paragraph, as long as no mark was seen in it
    inner = -1  # the mark that closes a quotation within one
    lines = _sentence_a_line(text)
    for n, mark in enumerate(marks):
        if mark.group().isspace():
            if opened is not None and not _closed_later(text, marks, n + 1, opened):
                end = _end_before_next(text, marks, n) if lines and _is_new(text, opened) else None
                found.append((opened, end or _end_of_words(text, opened, mark.start())))
                opened = None
            begins = mark.end()
            continue
        if n == inner or (opened is not None and _opens_inner(text, marks, n)):
            inner = n + 1 if n != inner else -1
            continue
        closes = _closes(text, marks, n, opened, begins)
        if not closes and _opens(text, mark, opened is not None):
            opened = mark.end()
        elif opened is not None:
            behind = _glued(text, mark) == "behind"
            end = _end_of_words(text, opened, mark.start()) if behind else mark.start()
            found.append((opened, end))
            opened = mark.end() if end < mark.start() else None
        elif begins is not None and (closes or _ends_a_sentence(text, mark)):
            found.append((begins, mark.start()))
        begins = None
    if opened is not None:
        found.append((opened, len(text.rstrip())))
    return [(start, end) for start, end in found if 0 < end - start <= _LONGEST]


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
    breaks = list(takewhile(lambda m: m.group().isspace(), marks[at : at + _MOST_BEHIND]))
    if not 2 <= len(breaks) <= _MOST_LINES or at + len(breaks) >= len(marks):
        return None
    behind = marks[at + len(breaks)]
    if behind.start() != breaks[-1].end() or behind.group() in DOUBLE_CLOSING:
        return None
    ends = all(text[m.start() - 1] in ENDS for m in breaks)
    told = _TELLS.search(text, breaks[0].end(), breaks[-1].start())
    return breaks[-1].start() if ends and not told else None


def _end_of_words(text: str, opened: int, end: int) -> int:
    """Where a quotation that a paragraph leaves open ends: before who spoke, where that is told."""
    told = _TOLD_AT_END.search(text, max(opened, end - _LONGEST_TOLD), end)
    return told.end() if told else end


def _ends_a_sentence(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark that closes nothing stands behind a full stop, also with a blank between."""
    before = text[max(0, mark.start() - 2) : mark.start()]
    if before[-1:] in ENDS:
        return True
    spaced = before[-1:].isspace() and before[:1] in ENDS
    return spaced and (mark.group() in DOUBLE_CLOSING or _ends_paragraph(text, mark))


def _ends_paragraph(text: str, mark: re.Match[str]) -> bool:
    behind = mark.end() + (text[mark.end() : mark.end() + 1] in _INNER)
    at_end = _BLANK_END.match(text, behind) or PARAGRAPH_BREAK.match(text, behind)
    return at_end is not None


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


def _opens(text: str, mark: re.Match[str], is_open: bool) -> bool:
    if mark.group() in DOUBLE_OPENING:
        return True
    if mark.group() in DOUBLE_CLOSING:
        return False
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if is_open or _SAID.match(text, mark.end()):
        return False
    return not before or before.isspace() or before in "([—–-'‘\\" or after.isalnum()


def _opens_inner(text: str, marks: Sequence[re.Match[str]], n: int) -> bool:
    """Whether a straight mark opens a quotation within one: "It is the "Blue Mill," and it fell."

    By the blanks beside them it opens and the two behind it close.
    """
    near = marks[n : n + 3]
    if len(near) < 3 or any(mark.group() != '"' for mark in near):
        return False
    return [_glued(text, mark) for mark in near] == ["behind", "before", "before"]


def _glued(text: str, mark: re.Match[str]) -> str:
    """On which side a mark has a word or a mark, if it has a blank or an end on the other."""
    before, behind = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    blanks = not before.strip(), not behind.strip()
    return {(True, False): "behind", (False, True): "before"}.get(blanks, "")


def _closed_later(text: str, marks: Sequence[re.Match[str]], at: int, opened: int) -> bool:
    """Whether the next quotation mark of the article, from ``at`` on, closes what was opened."""
    for n in range(at, len(marks)):
        mark = marks[n]
        if mark.start() - opened > _LONGEST:
            return False
        if mark.group().isspace():
            continue
        if mark.group() in DOUBLE_CLOSING or _closes_before_teller(text, marks, n):
            return True
        if mark.group() != '"':
            return False
        before = text[mark.start() - 1 : mark.start()]
        closes = not before.isspace() or _ends_paragraph(text, mark)
        return closes or bool(_SAID.match(text, mark.end()))
    return False


def _closes(
    text: str, marks: Sequence[re.Match[str]], n: int, opened: int | None, begins: int | None
) -> bool:
    """Whether a mark closes a quotation though it looks like one that opens.

    So it may where none was opened, if its sentence is all of the paragraph: 'We ran, "Moe said.'
    """
    if opened is not None or begins is None:
        return opened is not None and _closes_before_teller(text, marks, n)
    at = marks[n].start()
    if not _SAID_AT_END.match(text, at + 1) or not _closes_before_teller(text, marks, n):
        return False
    return count_sentences(text[begins:at]) == 1 and not _TELLS.search(text, begins, at)


def _closes_before_teller(text: str, marks: Sequence[re.Match[str]], n: int) -> bool:
    """Whether a mark that looks like one that opens only has its blank on the wrong side.

    "We ran, "the officer said." Behind it no other mark of the paragraph closes what it would open.
    Some set the same mark on either side: “We ran.“
    """
    mark = marks[n]
    before = text[max(0, mark.start() - 2) : mark.start()]
    if text[mark.end() : mark.end() + 1] == "," and before[-1:].isspace():
        return True
    if mark.group() == "“" and before[-1:] in ENDS and _ends_paragraph(text, mark):
        return True
    if not before[-1:].isspace() or not _ends_words(text, mark.start()):
        return False
    if not _SOMEBODY_SAID.match(text, mark.end()):
        return False
    behind = (m.group() for m in marks[n + 1 : n + 1 + _MOST_BEHIND])
    rest = list(takewhile(lambda group: not group.isspace(), behind))
    if mark.group() == "“":
        return not rest or rest[0] in DOUBLE_OPENING
    return mark.group() == '"' and rest.count('"') % 2 == 0


def _ends_words(text: str, at: int) -> bool:
    """Whether a full stop or a comma stands before a place, maybe before an inner mark."""
    words = text[max(0, at - 4) : at].rstrip(" ")
    return words.rstrip("'’").rstrip()[-1:] in ENDS if words[-1:] in _INNER else words[-1:] in ENDS
