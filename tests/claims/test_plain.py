"""Blocks: which stretches of an article are running text, and where they stand in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.text.plain import blocks
from compare.model import Article, Boilerplate, BoilerplateReason, Span
from compare.read import article_from_text, read_article

if TYPE_CHECKING:
    from pathlib import Path

WRAPPED = """\
The harbour board voted on Tuesday to close the old
Quayside bridge to lorries after engineers under Dr.
Mira Tolland found cracks in four of its girders. The
board will meet again in May.

The bridge carries 9,000 vehicles a day, and the port of
Ellery has no other crossing.
"""


def texts(article: Article | str) -> list[str]:
    if isinstance(article, str):
        article = Article("Test", article)
    return [block.text for block in blocks(article)]


def test_rare_dashes_and_hyphens_are_read_as_the_usual_ones() -> None:
    text = "The lock\u2010keeper\u2011to\u2010be left \u2015 and nobody saw him."
    (block,) = blocks(Article("Test", text))
    assert block.text == "The lock-keeper-to-be left \u2014 and nobody saw him."
    assert block.raw(0, len(block.text)) == (0, len(text))


def test_paragraphs_are_blocks() -> None:
    assert texts("The quay is shut.\n\nNobody was hurt.\n \t\nTrains ran.") == [
        "The quay is shut.",
        "Nobody was hurt.",
        "Trains ran.",
    ]


@pytest.mark.parametrize(
    "gap", ["\n\n", "\r\n\r\n", "\r\r", "\u2029", "\n\u00a0\n", "\u2028\u2028"]
)
def test_every_kind_of_blank_line_parts(gap: str) -> None:
    found = blocks(Article("Test", f"The quay is shut{gap}and nobody came."))
    assert [(b.text, b.paragraph) for b in found] == [
        ("The quay is shut", 0),
        ("and nobody came.", 1),
    ]


def test_lines_broken_at_a_width_run_on() -> None:
    paragraphs = WRAPPED.rstrip().split("\n\n")
    assert texts(WRAPPED) == [paragraph.replace("\n", " ") for paragraph in paragraphs]


def test_a_line_that_goes_on_in_small_letters_runs_on() -> None:
    assert texts("The mayor said the bridge\nwould open in May.") == [
        "The mayor said the bridge would open in May."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The port was shut for more than\n30 days.",
        'The mayor said that\n"the quay" was old.',
        "The quay shut on March\n5, and the port\n, too.",
        "The ferry of Ellery,\n(the old one) sank.",
    ],
)
def test_a_line_that_needs_more_runs_on(text: str) -> None:
    assert texts(text) == [text.replace("\n", " ")]


@pytest.mark.parametrize(
    "text",
    [
        "The quay is shut.\nNobody was hurt.\nTrains ran.",
        "Quay shut for a week\nFerry stays in port\nTrains run late",
        "Key facts\n2 dead\n30 injured\n4 arrested",
        "Timeline\n09:15 Fire breaks out\n09:20 Alarm rings",
        'Anger in the town\n"It is a disgrace," said Tom Hay.',
        "Trains run late\n(More to follow)",
    ],
)
def test_other_lines_stand_alone(text: str) -> None:
    assert texts(text) == text.split("\n")


def test_bullets_are_left_out() -> None:
    assert texts("- The quay is shut.\n•  Nobody was hurt.\n-5 degrees were measured.") == [
        "The quay is shut.",
        "Nobody was hurt.",
        "-5 degrees were measured.",
    ]


def test_numbers_of_items_are_left_out() -> None:
    text = "1. Three died.\n(2) The quay burned.\na) It was old\nb) Nobody came\niv. Rain fell."
    assert texts(text) == [
        "Three died.",
        "The quay burned.",
        "It was old",
        "Nobody came",
        "Rain fell.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A. Smith said so.",
        "1.5 million people fled.",
        "2024. It was a bad year.",
        "1. FC Norden won the cup.",
        "3-year-olds (and others) fell ill.",
        "i.e. Nobody came.",
        "v. Wade was cited.",
    ],
)
def test_what_is_no_number_of_an_item_stays(text: str) -> None:
    assert texts(text) == [text]


def test_a_headline_without_a_blank_line_is_a_block_of_its_own() -> None:
    text = "Quay shut\nthe harbour board said on Monday."
    article = Article("Test", text, headline=Span(0, 9, "Quay shut"))
    found = blocks(article)
    assert [(b.text, b.headline) for b in found] == [
        ("Quay shut", True),
        ("the harbour board said on Monday.", False),
    ]


def test_boilerplate_parts_the_text_around_it() -> None:
    text = "ELLERY, May 4 (Tide Wire) - The quay is shut. (Photo: Tide Wire) Nobody was hurt."
    marks = [
        Boilerplate(text.index(words), text.index(words) + len(words), words, reason)
        for words, reason in (
            ("ELLERY, May 4 (Tide Wire) - ", BoilerplateReason.DATELINE),
            ("(Photo: Tide Wire)", BoilerplateReason.CREDIT),
        )
    ]
    article = Article("Test", text, boilerplate=tuple(marks))
    assert texts(article) == ["The quay is shut.", "Nobody was hurt."]


def test_an_article_of_boilerplate_alone_has_no_blocks() -> None:
    text = "By Mira Tolland"
    mark = Boilerplate(0, len(text), text, BoilerplateReason.BYLINE)
    assert texts(Article("Test", text, boilerplate=(mark,))) == []


def test_marks_without_letters_are_no_block() -> None:
    assert texts("* * *\n\n—\n\nThe quay is shut.") == ["The quay is shut."]


def test_markdown_is_read_without_its_signs(tmp_path: Path) -> None:
    path = tmp_path / "tide.md"
    path.write_text(
        "# Quay shut\n\nThe **harbour [board](https://board.example)** paid \\$4 million.\n"
    )
    article = read_article(path)
    headline, body = blocks(article)
    assert (headline.text, headline.headline) == ("Quay shut", True)
    assert body.text == "The harbour board paid $4 million."
    start, end = body.raw(body.text.index("board"), body.text.index(" paid"))
    assert article.text[start:end] == "board"


PIECES = st.sampled_from(
    [
        "The quay is shut",
        ". ",
        "[a](#)",
        "\\$",
        "\n",
        "\n\n",
        "\r\n",
        "\u2029",
        " - ",
        "é",
        "İ",
        "\x00",
    ]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=20).map("".join))
def test_blocks_stand_where_they_say(text: str) -> None:
    article = Article("Test", text)
    last = 0
    for block in blocks(article):
        assert len(block.text) == len(block.offsets)
        for shown, offset in zip(block.text, block.offsets, strict=True):
            assert shown == text[offset] or (shown == " " and text[offset].isspace())
            assert offset >= last
            last = offset
    kept = {o for b in blocks(article) for o in b.offsets}
    left = [o for o, c in enumerate(text) if c.isalnum() and o not in kept]
    # only the numbers of items are left out: "1. "
    assert all(re.match(r"\w{1,4}[.)]\s", text[o:]) or o - 1 in left for o in left)


def test_texts_made_by_hand_are_read_like_files() -> None:
    article = article_from_text("The quay is [shut](#).", name="Test", title="Quay shut")
    assert texts(article) == ["Quay shut", "The quay is shut."]
