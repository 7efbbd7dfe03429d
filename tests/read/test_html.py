"""HTML pages: the article is taken out of its page, the same way every time."""

from __future__ import annotations

import logging
from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """<meta charset="utf-8"><title>Ferry aground | The Quay Courier</title>
<meta property="og:site_name" content="The Quay Courier">
<meta property="og:title" content="Ferry runs aground off Marlow Point">
<meta property="article:published_time" content="2024-03-04T09:30:00Z">"""
PARAGRAPHS = (
    "A ferry with 212 people on board ran aground off Marlow Point on Sunday night.",
    "No one was hurt. Two tugs pulled the ship free at dawn &amp; it reached the harbour alone.",
    "Captain Odo Brandt told reporters that the rudder had jammed, and that he would “wait”.",
)
PAGE = f"""<!doctype html><html lang="en"><head>{HEAD}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Ferry runs aground off Marlow Point</h1>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>
<table><tr><td>Tide</td><td>4.1 m</td></tr></table>
<ul><li>The ferry carries forty cars and has done so for thirty-one years.</li></ul>
<p>{PARAGRAPHS[2]}</p><p>Sign up for our newsletter</p></article>
<section id="comments"><p>A reader says that the captain was asleep.</p></section>
<footer>© 2024 The Quay Courier</footer></body></html>"""
TEXT = "\n\n".join(
    (
        "Ferry runs aground off Marlow Point",
        PARAGRAPHS[0],
        PARAGRAPHS[1].replace("&amp;", "&"),
        "The ferry carries forty cars and has done so for thirty-one years.",
        PARAGRAPHS[2],
        "Sign up for our newsletter",
    )
)


def write(folder: Path, content: str, name: str = "ferry.html", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize("name", ["ferry.html", "ferry.htm", "ferry.xhtml", "ferry", "ferry.page"])
def test_an_article_is_taken_out_of_its_page(tmp_path: Path, name: str) -> None:
    article = read_article(write(tmp_path, PAGE, name))
    assert article.text == TEXT
    assert article.title == "Ferry runs aground off Marlow Point"
    assert article.headline == article.span(0, len(article.title))
    assert article.name == "The Quay Courier"
    assert article.published == date(2024, 3, 4)
    assert [mark.text for mark in article.boilerplate] == ["Sign up for our newsletter"]
    assert article.markup == ()


def test_a_page_reads_the_same_after_other_pages(tmp_path: Path) -> None:
    first = write(tmp_path, PAGE)
    other = write(tmp_path, PAGE.replace("212", "310"), "other.html")
    before = read_article(first)
    for _ in range(4):  # trafilatura's deduplication would drop what it has seen twice
        read_article(other)
    assert read_article(first) == before


def test_the_user_goes_before_the_page(tmp_path: Path) -> None:
    article = read_article(write(tmp_path, PAGE), name="Courier", published="2024-03-05")
    assert (article.name, article.published) == ("Courier", date(2024, 3, 5))


def test_a_declared_encoding_is_believed(tmp_path: Path) -> None:
    page = PAGE.replace("Odo Brandt", "Łukasz Żak").replace("utf-8", "iso-8859-2")
    page = page.replace("“", '"').replace("”", '"').replace("©", "")
    article = read_article(write(tmp_path, page, encoding="iso-8859-2"))
    assert "Captain Łukasz Żak told" in article.text


def test_an_xml_declaration_does_no_harm(tmp_path: Path) -> None:
    page = '<?xml version="1.0" encoding="utf-8"?>\n' + PAGE
    assert read_article(write(tmp_path, page, "page")).text == TEXT


def test_nothing_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    level = logging.getLogger("trafilatura").level
    with pytest.raises(InputError):
        read_article(write(tmp_path, "<html></html>"))
    assert caplog.records == []
    assert logging.getLogger("trafilatura").level == level


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><head><title>Ferry</title></head><body></body></html>",
        "<p>",
        "<html><body><script>let x = 1;</script></body></html>",
    ],
)
def test_html_without_an_article(tmp_path: Path, page: str) -> None:
    path = write(tmp_path, page)
    with pytest.raises(InputError) as caught:
        read_article(path)
    assert str(caught.value) == f"{path}: HTML without an article; give a page that holds one"
