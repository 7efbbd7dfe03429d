"""Where the words of an article stand in quotation marks, also over several paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.claims.plain import PARAGRAPH_BREAK
from compare.claims.single_marks import ENDS, find_single

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Article

__all__ = ["find_quotations", "quoted_share"]

_MARK = re.compile(rf"[\"“”„«»]|{PARAGRAPH_BREAK.pattern}")
# A blank on the wrong side of a mark: what is glued to it tells who spoke the words before.
_SAID = re.compile(r"(?:said|says|told|added|wrote|asked|replied|recalled|explained)\b")
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
    return tuple(sorted([*double, *find_single(article, double)]))


def _between_double(text: str, marks: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: int | None = None
    begins: int | None = 0  # the paragraph, as long as no mark was seen in it
    for n, mark in enumerate(marks):
        if mark.group().isspace():
            if opened is not None and not _closed_later(
                text, (marks[i] for i in range(n + 1, len(marks))), opened
            ):
                found.append((opened, mark.start()))
                opened = None
            begins = mark.end()
            continue
        if _opens(text, mark, opened is not None):
            opened = mark.end()
        elif opened is not None:
            found.append((opened, mark.start()))
            opened = None
        elif begins is not None and text[mark.start() - 1 : mark.start()] in ENDS:
            found.append((begins, mark.start()))
        begins = None
    if opened is not None:
        found.append((opened, len(text.rstrip())))
    return [(start, end) for start, end in found if 0 < end - start <= _LONGEST]


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
    if mark.group() in {"“", "„", "«"}:
        return True
    if mark.group() in {"”", "»"}:
        return False
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if is_open or _SAID.match(text, mark.end()):
        return False
    return not before or before.isspace() or before in "([—–-'‘\\" or after.isalnum()


def _closed_later(text: str, later: Iterable[re.Match[str]], opened: int) -> bool:
    """Whether the next quotation mark of the article closes what was opened."""
    for mark in later:
        if mark.start() - opened > _LONGEST:
            return False
        if mark.group().isspace():
            continue
        if mark.group() in {"”", "»"}:
            return True
        if mark.group() != '"':
            return False
        before = text[mark.start() - 1 : mark.start()]
        return not before.isspace() or bool(_SAID.match(text, mark.end()))
    return False


def quoted_share(start: int, end: int, quotations: Iterator[tuple[int, int]]) -> float:
    """How much of the stretch from ``start`` to ``end`` stands in quotation marks, 0 to 1."""
    inside = sum(max(0, min(end, e) - max(start, s)) for s, e in quotations)
    return inside / max(1, end - start)
