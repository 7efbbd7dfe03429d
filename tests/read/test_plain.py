"""Text and Markdown: the text stays as it is, headline and mark-up are marked in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import article_from_text, read_article

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article

BODY = "The bridge was closed on Monday. Nobody was hurt."


def read(folder: Path, text: str, name: str = "a.txt") -> Article:
    path = folder / name
    path.write_bytes(text.encode())
    return read_article(path)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_nothing_is_removed(tmp_path: Path, newline: str) -> None:
    text = newline.join(["", "Bridge closed  ", "", f"\t{BODY}", "", ""])
    article = read(tmp_path, text)
    assert article.text == text
    assert article.title == "Bridge closed"
    assert article.headline == article.span(len(newline), len(newline) + len("Bridge closed"))
    assert article.markup == ()
    assert article.id == ""
    assert article.published is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Bridge closed\n\n{BODY}", "Bridge closed"),
        (f"\n \nBridge closed\n\n{BODY}", "Bridge closed"),
        (f"# Bridge closed\n\n{BODY}", "Bridge closed"),
        (f"Bridge closed\n{BODY}\nIt is old.", "Bridge closed"),
        (f"Bridge closed\nBy Ida Krohn\n\n{BODY}", "Bridge closed"),
        (f"March 3, 2024\n\nBridge closed\n\n{BODY}", "Bridge closed"),
        (f"Bridge closed.\n\n{BODY}", "Bridge closed."),
        (f"First line\nsecond line\n\n{BODY}", ""),
        (BODY, ""),
        (f"\n\n{BODY}\n\n", ""),
        (f"{'The bridge over the river is old and ' * 4}closed.\n\n{BODY}", ""),
        (f"{'Bridge ' * 40}\n\n{BODY}", ""),
        (f"A barge hit the bridge at noon. The crew was drunk.\n\n{BODY}", ""),
        (f"A barge hit the bridge on Monday.\n\n{BODY}", ""),
        (f"A barge hit the bridge, the port said.\n\n{BODY}", ""),
        (f"Who pays? The state does\n\n{BODY}", "Who pays? The state does"),
        (f"Mr. Krohn meets Capt. Brandt.\n\n{BODY}", "Mr. Krohn meets Capt. Brandt."),
        (f"U.S. Army shuts bridge on Monday\n\n{BODY}", "U.S. Army shuts bridge on Monday"),
    ],
)
def test_headline(tmp_path: Path, text: str, title: str) -> None:
    article = read(tmp_path, text)
    assert article.title == title
    assert (article.headline.text if article.headline else "") == title


@pytest.mark.parametrize("suffix", [".txt", ".text", "", ".md", ".markdown"])
def test_links_images_and_escapes_are_marked_in_every_text(tmp_path: Path, suffix: str) -> None:
    text = (
        "Bridge closed\n\nIt cost [two million](http://quay.example/a_(b)) or \\$2 million."
        ' See ![the pier](p.jpg "Pier") and [this](#).'
    )
    article = read(tmp_path, text, f"a{suffix}")
    assert [mark.text for mark in article.markup] == [
        "[",
        "](http://quay.example/a_(b))",
        "\\",
        '![the pier](p.jpg "Pier")',
        "[",
        "](#)",
    ]
    assert article.plain(15, len(text)) == "It cost two million or $2 million. See  and this."


def test_brackets_of_an_editor_are_no_links(tmp_path: Path) -> None:
    text = f"Bridge closed\n\nHe said it [the bridge] (the old one) was shut.\n\n{BODY}"
    assert read(tmp_path, text, "a.md").markup == ()


def test_markdown_hides_more(tmp_path: Path) -> None:
    text = (
        "---\nlayout: post\n---\n# Bridge *closed*\n\nIt is **very _old_** and \\*not\\* new.\n\n"
        "> Nobody __at all__ was hurt.\n\n- A snake_case_word and 2 * 3 * 4 stay.\n\n***\n"
    )
    article = read(tmp_path, text, "a.md")
    assert article.title == "Bridge closed"
    shown = "\n".join(line for line in article.plain(0, len(text)).splitlines() if line)
    assert shown == (
        "Bridge closed\nIt is very old and *not* new.\nNobody at all was hurt.\n"
        "A snake_case_word and 2 * 3 * 4 stay."
    )


def test_emphasis_stays_in_a_text_file(tmp_path: Path) -> None:
    article = read(tmp_path, f"Bridge closed\n\nIt is *very* old. {BODY}")
    assert article.markup == ()


def test_a_title_is_put_before_the_text() -> None:
    article = article_from_text(BODY, name="quay", title=" Bridge\nclosed ", published="2024-03-03")
    assert article.text == f"Bridge closed\n\n{BODY}"
    assert article.title == "Bridge closed"
    assert article.headline == article.span(0, 13)
    assert (article.name, article.path, article.published) == ("quay", "", date(2024, 3, 3))


def test_a_text_is_marked_as_the_same_text_in_a_file(tmp_path: Path) -> None:
    text = f"Bridge closed\n\nBy Ida Krohn\n\nIt cost [much](#). {BODY}"
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert article_from_text(text, name="a", path=str(path)) == read_article(path)


def test_without_a_title_the_text_may_be_told_to_have_none() -> None:
    text = f"Bridge closed\n\n{BODY}"
    assert article_from_text(text, name="a").title == "Bridge closed"
    assert article_from_text(text, name="a", title="").headline is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "is empty"),
        (" \n\t ", "is empty"),
        ("Bridge closed\n\nBy Ida Krohn\n", "holds no sentence"),
        ("By Ida Krohn\nPhoto: Odo Brandt\nAdvertisement", "holds no sentence"),
        ("12 345", "holds no sentence besides headline"),
        ("Мост", "holds no sentence that can be read, as English alone is read; give"),
        ("橋が閉鎖\n\n市長語る", "as English alone is read"),
        ("Half a pair \ud800 here is no text", "surrogate"),
        ("Two words\x00", "binary file"),
    ],
)
def test_texts_that_are_no_articles(text: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        article_from_text(text, name="quay")
    assert caught.value.source == "quay"
    assert caught.value.mend


def test_one_sentence_is_enough() -> None:
    assert article_from_text("The bridge fell.", name="a").headline is None
    assert article_from_text("市长说桥已经关闭", name="a").text
