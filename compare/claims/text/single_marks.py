"""Quotations in single marks, as British papers set them; most of these marks are apostrophes."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from compare.claims.text.plain import PARAGRAPH_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Article

__all__ = ["ENDS", "find_single"]

# What stands right before a mark that ends a quotation, whatever opened it.
ENDS = frozenset(".,!?…")

# A mark that opens stands before a word and behind none; "`" does so in plain text.
_OPENS = re.compile(
    r"(?<![^\s(\[—–-])(?:[‘`](?=\s?[^\W\d_])|'(?=[^\W\d_]))"
    r"(?!\s?(?:em|n|tis|twas|til|cause)\b)",
    re.IGNORECASE,
)
# One that closes stands behind a full stop or a comma, or behind a word and before none. In a
# text with blanks around all marks, "I ’ m" has none.
_CLOSES = re.compile(
    r"(?:(?<=[.,!?…])|(?<=[.,!?…]\s)|(?<=[\w)])|(?<=\w\s))[’'](?!\w|\s(?:d|ll|m|re|s|t|ve)\b)"
)
# Without a full stop or a comma before its end, a quotation is a phrase, and its end no genitive.
_LONGEST, _LONGEST_PHRASE = 1000, 60
_MOST_LINES = 4
Span = tuple[int, int]


def find_single(
    article: Article, double: Sequence[Span], *, sentence_a_line: bool = False
) -> Iterator[Span]:
    """Offsets of the words between single marks, none of them within ``double``, in order.

    No quotation goes on beyond the next mark that opens one, and beyond its paragraph only one
    behind a colon, where each sentence is a paragraph, as ``sentence_a_line`` tells.
    """
    text = article.text
    taken = _joined([*double, *((b.start, b.end) for b in article.boilerplate)])
    starts = [opening.end() for opening in _OPENS.finditer(text)]
    for start, following in pairwise([*starts, len(text) + 1]):
        reach = _reach(taken, start, following - 1)
        end = None if reach is None else _end(text, start, reach)
        if end is None and reach is not None and sentence_a_line and _is_led_in(text, start):
            end = _end_of_lines(text, start, reach)
        if end is not None:
            yield start, end


def _joined(stretches: Iterable[Span]) -> list[Span]:
    """The stretches in order, those that overlap put together."""
    found: list[Span] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _reach(taken: Sequence[Span], at: int, last: int) -> int | None:
    """How far up to ``last`` it is free of the stretches, which are in order; None within one."""
    before = bisect_right(taken, at, key=itemgetter(0))
    if before > 0 and at <= taken[before - 1][1]:
        return None
    return min(last, taken[before][0]) if before < len(taken) else last


def _end(text: str, start: int, most: int) -> int | None:
    """Where a quotation that begins at ``start`` ends; None if the mark there is none."""
    limit = min(start + _LONGEST, most)
    paragraph = PARAGRAPH_BREAK.search(text, start, limit)
    limit = paragraph.start() if paragraph else limit
    phrase: int | None = None
    for mark in _CLOSES.finditer(text, start, limit):
        before = text[max(start, mark.start() - 2) : mark.start()].rstrip()
        if before[-1:] in ENDS:
            return mark.start()
        if phrase is None and mark.start() - start <= _LONGEST_PHRASE:
            phrase = mark.start()
    return phrase


def _is_led_in(text: str, start: int) -> bool:
    """Whether a colon stands before the mark that opens what begins at ``start``."""
    return text[max(0, start - 4) : start - 1].rstrip().endswith(":")


def _end_of_lines(text: str, start: int, most: int) -> int | None:
    """Where a quotation ends with one of the next paragraphs, if each of them ends a sentence."""
    gaps = PARAGRAPH_BREAK.finditer(text, start, min(start + _LONGEST, most))
    for number, gap in enumerate(gaps):
        last = text[gap.start() - 1 : gap.start()]
        if last in {"’", "'"} and number:
            mark = gap.start() - 1
            return mark if text[start:mark].rstrip()[-1:] in ENDS else None
        if last not in ENDS or number >= _MOST_LINES:
            return None
    return None
