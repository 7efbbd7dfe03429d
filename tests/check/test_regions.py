"""Passages are found again in the files of their articles, line and column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.check.quotation import occurrences
from compare.check.regions import Region, Regions
from compare.model import Report
from compare.pipeline import with_ids
from compare.read import read_article

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """\
<!doctype html>
<html><head><title>Mill burns &amp; falls</title></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Mill burns &amp; falls</h1>
<p>A fire at the <b>old
  paper</b> mill &mdash; the county&#8217;s last &mdash; burned through the night.</p>
<p>Three people died in the fire, the police said on Tuesday morning in Torvik.</p>
</article></body></html>
"""


def region(path: Path, text: str, quotation: str) -> Region | None:
    path.write_bytes(text.encode())
    (article,) = with_ids([read_article(path.as_posix())])
    (passage,) = occurrences(article, quotation)
    return Regions(Report("signature", (article,), (), ())).of(passage)


def shown(text: str, found: Region | None) -> str:
    """What stands at a region of ``text``."""
    assert found
    lines = text.split("\n")
    if found.line == found.end_line:
        return lines[found.line - 1][found.column - 1 : found.end_column - 1]
    first, last = lines[found.line - 1], lines[found.end_line - 1]
    between = lines[found.line : found.end_line - 1]
    return "\n".join([first[found.column - 1 :], *between, last[: found.end_column - 1]])


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_text_file(tmp_path: Path, newline: str) -> None:
    text = f"Mill burns{newline}{newline}It was “old”, they say. A fire broke out.{newline}"
    found = region(tmp_path / "a.txt", text, "A fire")
    assert found == Region((tmp_path / "a.txt").as_posix(), 3, 25, 3, 31)
    assert str(found).endswith("a.txt:3:25")


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    found = region(tmp_path / "a.txt", "\ufeffMill\n\nA fire broke out.\n", "A fire")
    assert found
    assert (found.line, found.column) == (3, 1)


def test_a_passage_over_two_lines(tmp_path: Path) -> None:
    text = "Mill\n\nThe old\npaper mill burned.\n"
    assert shown(text, region(tmp_path / "a.md", text, "old paper")) == "old\npaper"


@pytest.mark.parametrize(
    ("quotation", "written"),
    [
        ("old paper mill", "old\n  paper</b> mill"),
        ("mill — the county’s", "mill &mdash; the county&#8217;s"),
        ("Three people died", "Three people died"),
    ],
)
def test_a_web_page(tmp_path: Path, quotation: str, written: str) -> None:
    assert shown(PAGE, region(tmp_path / "a.html", PAGE, quotation)) == written


@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_json_file(tmp_path: Path, ascii_only: bool) -> None:
    words = "It was “old”, they\tsay"
    record = {"title": "Mill", "text": f"{words}. A fire\nbroke out\\in."}
    text = json.dumps(record, indent=1, ensure_ascii=ascii_only)
    found = region(tmp_path / "a.json", text, "was “old”, they")
    assert json.loads(f'"{shown(text, found)}"') == "was “old”, they"


def test_a_passage_that_the_file_does_not_hold_in_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, "utf-8")
    (article,) = with_ids([read_article(path.as_posix())])
    (passage,) = occurrences(article, "Three people died")
    path.write_text(PAGE.replace("Three", "Four"), "utf-8")
    assert Regions(Report("signature", (article,), (), ())).of(passage) is None


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40))
def test_any_passage_of_a_text_file(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    text = f"Mill\n\n{words} A fire broke out. {words}\n"
    path = tmp_path_factory.mktemp("any") / "a.txt"
    assert shown(text, region(path, text, "A fire broke out.")) == "A fire broke out."
