"""Plain text and Markdown as articles."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.model import Article, Boilerplate, Span
from compare.read.boilerplate import line_reasons, mark_boilerplate
from compare.read.dates import parse_date
from compare.read.decode import check_text
from compare.read.headline import find_headline
from compare.read.language import is_english
from compare.read.lines import Line, split_lines
from compare.read.markup import plain_markup

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Marker", "article_from_text", "build_article", "no_markup"]

Marker = Callable[[str], tuple[Span, ...]]

_HEADING = re.compile(r"#{1,6}\s+")
_WORD = re.compile(r"[^\W\d_]+")
_LONG_RUN = 6  # letters; scripts that put no space between words


def article_from_text(
    text: str,
    *,
    name: str,
    title: str | None = None,
    published: str | date | None = None,
    path: str = "",
) -> Article:
    """The article that ``text`` is, marked as the same text in a file would be.

    ``title`` is put before the text, with a blank line between, and is the headline; "" says
    that there is none, None that the text's own first line may be it. ``published`` is a date
    or an ISO date. Raises InputError for a text that is no article.
    """
    source = path or name
    when = None if published is None else parse_date(published, source)
    check_text(text, source)
    title = None if title is None else " ".join(title.split())
    if title:
        text = f"{check_text(title, source)}\n\n{text}"
    return build_article(text, name, path, when, title=title)


def no_markup(text: str) -> tuple[Span, ...]:
    """Mark-up of a text that was taken out of its mark-up: none."""
    return ()


def build_article(
    text: str,
    name: str,
    path: str,
    published: date | None,
    *,
    title: str | None = None,
    marker: Marker = plain_markup,
) -> Article:
    """An article with its headline, boilerplate and mark-up marked.

    ``title`` is the first line of ``text``, "" for none; where it is None the headline is looked
    for. Raises InputError if nothing but boilerplate is left.
    """
    markup = marker(text)
    lines = split_lines(text, markup)
    reasons = line_reasons(lines)
    headline = find_headline(lines, reasons) if title is None else 0 if title else None
    marks = mark_boilerplate(text, lines, reasons, headline)
    _require_content(text, lines, marks, headline, path or name)
    span = None
    if headline is not None:
        markup, span = _headline_span(text, lines[headline], markup)
    article = Article(name, text, "", path, published, span, marks, markup)
    if span is None:
        return article
    plain = " ".join(article.plain(span.start, span.end).split())
    return Article(name, text, title or plain, path, published, span, marks, markup)


def _headline_span(
    text: str, line: Line, markup: tuple[Span, ...]
) -> tuple[tuple[Span, ...], Span]:
    """The headline without the sign of a Markdown heading, which also joins the mark-up."""
    start = line.locate(0, 1)[0]
    heading = _HEADING.match(text, start, line.end)
    if (
        heading
        and heading.end() < line.end
        and not any(m.start < heading.end() and m.end > start for m in markup)
    ):
        markup = tuple(sorted((*markup, Span(start, heading.end(), heading[0]))))
        start = heading.end()
    return markup, Span(start, line.end, text[start : line.end])


def _require_content(
    text: str,
    lines: tuple[Line, ...],
    marks: tuple[Boilerplate, ...],
    headline: int | None,
    source: str,
) -> None:
    """Refuses a text in which no line of two words is left besides headline and boilerplate.

    Of a text in another language it is said that English is what is read: its sentences may be
    there, and be taken for boilerplate, or be no words to an English reader.
    """
    pieces, last = [], 0
    for mark in marks:
        pieces += [text[last : mark.start], " " * (mark.end - mark.start)]
        last = mark.end
    left = "".join([*pieces, text[last:]])
    for number, line in enumerate(lines):
        words = _WORD.findall(left, line.start, line.end)
        enough = len(words) > 1 or any(len(word) >= _LONG_RUN for word in words)
        if enough and number != headline:
            return
    if not is_english(Article(source, text)):
        problem = "holds no sentence that can be read, as English alone is read"
        raise InputError(source, problem, "give the text of an article in English")
    problem = "holds no sentence besides headline and boilerplate"
    raise InputError(source, problem, "give the text of the article, at least one sentence")
