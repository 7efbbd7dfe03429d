"""What holds of every input: spans are the text they stand for, and errors are InputErrors."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import InputError
from compare.read import article_from_text, read_articles
from compare.read.markup import markdown_markup, plain_markup

if TYPE_CHECKING:
    from compare.model import Article, Boilerplate, Span

PIECES = st.sampled_from(
    [
        "Bridge shut",
        "By Ida Krohn",
        "Moor Times",
        "LISBON (AP) — ",
        "The bridge was closed on Monday, the mayor said.",
        "The bridge (l.) was closed on Monday, the mayor said",
        " © Ida Krohn / AFP",
        "(AP Photo/Ida Krohn)",
        "Read more: Goats on roof",
        "Updated 3 March 2024",
        "[a link](#)",
        "**bold** _and_ *more*",
        "\\$",
        "# ",
        "> ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\u2029",
        "é",
        "😀",
        "İ",
    ]
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=30).map("".join),
)


def assert_in_order(text: str, spans: tuple[Span | Boilerplate, ...]) -> None:
    assert all(text[span.start : span.end] == span.text != "" for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


def assert_sound(article: Article) -> None:
    assert_in_order(article.text, article.boilerplate)
    assert_in_order(article.text, article.markup)
    if article.headline is None:
        assert article.title == ""
        return
    assert_in_order(article.text, (article.headline,))
    start, end = article.headline.start, article.headline.end
    assert all(mark.end <= start or mark.start >= end for mark in article.boilerplate)


@given(TEXTS, st.one_of(st.none(), TEXTS))
def test_spans_are_the_text_they_stand_for(text: str, title: str | None) -> None:
    try:
        article = article_from_text(text, name="a", title=title)
    except InputError:
        return
    assert article.text.endswith(text)
    assert title or article.text == text
    assert_sound(article)
    assert article_from_text(text, name="a", title=title) == article


@given(TEXTS)
def test_markup_is_in_order(text: str) -> None:
    for marker in (plain_markup, markdown_markup):
        assert_in_order(text, marker(text))


STARTS = st.sampled_from(
    [b"", b"{", b'{"text": "', b"<html>", b"<!doctype html><p>", b"\xff\xfe", b"\xef\xbb\xbf"]
)
TAGS = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "<article>", "</article>", "<table>", "<li>", "<!--", "<script>"),
        *("&#0;", "&#xd800;", '<meta property="og:title" content="', '">', "<time datetime='99'>"),
    ]
)
ENCODED = TEXTS.map(lambda text: text.encode("utf-8", "replace"))
PAGES = st.lists(st.one_of(TAGS, TEXTS), max_size=12).map(
    lambda parts: b"<html>" + "".join(parts).encode("utf-8", "replace")
)


def error_of_one(data: bytes) -> InputError:
    """What reading one input says; one article, however sound, is no comparison."""
    with pytest.raises(InputError) as caught:
        read_articles(["-"], stdin=io.BytesIO(data))
    return caught.value


@given(st.builds(bytes.__add__, STARTS, st.one_of(st.binary(max_size=300), ENCODED)))
def test_reading_any_bytes_raises_nothing_but_input_errors(data: bytes) -> None:
    error = error_of_one(data)
    assert error.problem
    assert error.mend


@settings(max_examples=50)
@given(PAGES)
def test_reading_any_page_raises_nothing_but_input_errors(page: bytes) -> None:
    assert "\n" not in str(error_of_one(page))
