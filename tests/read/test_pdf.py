"""PDF files as articles: headline, paragraphs, columns, and what stands on every page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article, read_articles
from compare.settings import Settings
from tests.read.pdfs import Drawn, objects_of, pdf, shown, written
from tests.read.servers import Server, answer

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article

TITLE = "Bridge at Torvik shut after barge hits pier"
FIRST = (
    "The bridge at Torvik was shut on Monday after a barge",
    "hit one of its piers, the county said. Nobody was hurt.",
)
SECOND = (
    "Engineers will look at the pier today, and the bridge",
    "may open again by Friday, said Mayor Oskar Lind.",
)


def block(lines: tuple[str, ...], y: float, x: float = 60, size: float = 10) -> list[Drawn]:
    return [(x, y - 12 * number, size, line) for number, line in enumerate(lines)]


def story() -> list[Drawn]:
    return [(60, 780, 20, TITLE), *block(FIRST, 740), *block(SECOND, 700)]


def read(folder: Path, data: bytes, **limits: float) -> Article:
    path = folder / "story.pdf"
    path.write_bytes(data)
    return read_article(path, settings=Settings().updated(limits))


def paragraphs(article: Article) -> list[str]:
    return article.text.split("\n\n")


PARAGRAPHS = [TITLE, " ".join(FIRST), " ".join(SECOND)]


@pytest.mark.parametrize("packed", [True, False])
def test_lines_become_paragraphs_and_the_largest_is_the_headline(
    tmp_path: Path, packed: bool
) -> None:
    article = read(tmp_path, pdf([story()], packed=packed))
    assert paragraphs(article) == PARAGRAPHS
    assert (article.title, article.name, article.published) == (TITLE, "story", None)
    assert article.headline is not None
    assert article.headline.text == TITLE


def test_a_headline_of_two_lines_below_something_smaller(tmp_path: Path) -> None:
    lines: list[Drawn] = [
        (60, 800, 9, "HARBOUR NEWS"),
        (60, 780, 20, "Bridge at Torvik shut"),
        (60, 757, 20, "after barge hits pier"),
        *block(FIRST, 720),
    ]
    assert paragraphs(read(tmp_path, pdf([lines]))) == [TITLE, "HARBOUR NEWS", " ".join(FIRST)]


def test_the_title_of_the_file_tells_the_headline_from_a_masthead(tmp_path: Path) -> None:
    lines: list[Drawn] = [
        (60, 800, 40, "The Torvik Herald"),
        (60, 760, 18, TITLE),
        *block(FIRST, 720),
    ]
    told = read(tmp_path, pdf([lines], title=f"{TITLE} - The Torvik Herald"))
    assert paragraphs(told) == [TITLE, "The Torvik Herald", " ".join(FIRST)]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (TITLE, TITLE),
        ("Microsoft Word - a.docx", None),
        ("story about the bridge.indd", None),
        ("Layout", None),
        ("", None),
    ],
)
def test_the_title_of_the_file_where_no_line_stands_out(
    tmp_path: Path, title: str, found: str | None
) -> None:
    lines = [*block(FIRST, 740), *block(SECOND, 700)]
    article = read(tmp_path, pdf([lines], title=title))
    assert paragraphs(article) == [*([found] if found else []), " ".join(FIRST), " ".join(SECOND)]
    assert article.title == (found or article.title)


def test_indented_paragraphs(tmp_path: Path) -> None:
    lines: list[Drawn] = []
    for number, text in enumerate([*FIRST, *SECOND, *FIRST, *SECOND]):
        lines.append((72 if number % 2 == 0 else 60, 740 - 12 * number, 10, text))
    assert paragraphs(read(tmp_path, pdf([lines]))) == PARAGRAPHS[1:] * 2


def test_a_short_last_line_ends_a_paragraph(tmp_path: Path) -> None:
    lines = block((*FIRST, "It is old.", *SECOND), 740)
    found = paragraphs(read(tmp_path, pdf([lines])))
    assert found == [f"{' '.join(FIRST)} It is old.", " ".join(SECOND)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the bridge col-", "lapsed in a storm at night", "bridge collapsed in"),
        ("the cross-", "party group of the council", "the cross-party group"),
        ("a plan that the gov-", "ernment and governors made", "the government and"),
        ("it was well-", "known in the whole county", "was well-known in"),
        ("a gate of the Anglo-", "French school is shut", "the Anglo-French school"),
        ("in the years 2019-", "20 it was shut twice", "years 2019-20 it"),
        ("a soft hy\xad", "phen is never read here", "soft hyphen is"),
        ("he said\x97", "and nobody doubted it", "said—and nobody"),
        ("he said \x96", "and nobody doubted it", "said – and nobody"),
    ],
)
def test_words_that_a_line_cut(tmp_path: Path, first: str, second: str, joined: str) -> None:
    lines = block((*FIRST, "This is a long line, so as to be full: " + first, second + "."), 740)
    data = shown([(x, y, size, "") for x, y, size, _ in lines])
    for *_, text in lines:
        data = data.replace(b"()", b"(%b)" % text.encode("latin-1"), 1)
    assert joined in read(tmp_path, written(objects_of([data]))).text


def test_heads_feet_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    pages = []
    for number, text in enumerate((FIRST, SECOND) * 2, 1):
        edge: list[Drawn] = [
            (60, 820, 8, "The Torvik Herald"),
            (400, 820, 8, "4 March 2024"),
            (60, 20, 8, f"https://herald.example/story {number}/4"),
        ]
        pages.append([*edge, *block(text, 740 - 4 * number)])
    assert paragraphs(read(tmp_path, pdf(pages))) == PARAGRAPHS[1:] * 2


def test_the_foot_of_a_single_page(tmp_path: Path) -> None:
    foot: list[Drawn] = [(300, 20, 8, "Page 1 of 1")]
    assert paragraphs(read(tmp_path, pdf([[*story(), *foot]]))) == PARAGRAPHS


def test_a_paragraph_goes_on_over_the_end_of_a_page_and_of_a_column(tmp_path: Path) -> None:
    for first, second in (
        ([story()[0], *block(FIRST[:1], 60)], block(FIRST[1:], 780)),
        ([], [story()[0], *block(FIRST[:1], 60), *block(FIRST[1:], 740, x=320)]),
    ):
        found = paragraphs(read(tmp_path, pdf([page for page in (first, second) if page])))
        assert found == PARAGRAPHS[:2]


@pytest.mark.parametrize("by_row", [False, True])
def test_columns(tmp_path: Path, by_row: bool) -> None:
    left = [(60.0, 700.0 - 12 * n, 10.0, f"left line {n} is some words") for n in range(9)]
    right = [(320.0, 700.0 - 12 * n, 10.0, f"right line {n} is some words") for n in range(9)]
    rows = [line for pair in zip(left, right, strict=True) for line in pair]
    article = read(tmp_path, pdf([[story()[0], *(rows if by_row else [*left, *right])]]))
    words = [f"{side} line {n} is some words" for side in ("left", "right") for n in range(9)]
    assert paragraphs(article) == [TITLE, " ".join(words)]


@pytest.mark.parametrize(
    ("turn", "matrix"),
    [(90, b"0 1 -1 0 595 0"), (180, b"-1 0 0 -1 595 842"), (-90, b"0 -1 1 0 0 842")],
)
def test_a_page_that_lies_on_its_side(tmp_path: Path, turn: int, matrix: bytes) -> None:
    objects = objects_of([matrix + b" cm\n" + shown(story())])
    objects[3] = objects[3].replace(b"/Type /Page ", b"/Type /Page /Rotate %d " % turn)
    assert paragraphs(read(tmp_path, written(objects))) == PARAGRAPHS


def test_text_beside_a_picture_is_left_out(tmp_path: Path) -> None:
    upward = b"\nBT /F1 8 Tf 0 1 -1 0 20 100 Tm (Photo agency) Tj ET\n"
    found = paragraphs(read(tmp_path, written(objects_of([shown(story()) + upward]))))
    assert found == PARAGRAPHS


def test_ligatures_are_letters(tmp_path: Path) -> None:
    codes = b"beginbfchar\n<01> <FB01>\n<02> <FB02>\nendbfchar"
    cmap = b"1 begincodespacerange <00> <FF> endcodespacerange 2 " + codes
    data = shown([*block(FIRST, 740), (60, 700, 10, "@re and wa~es were seen there.")])
    objects = objects_of([data.replace(b"@", b"\\001").replace(b"~", b"\\002")])
    objects[2] = objects[2].replace(b"/Encoding", b"/ToUnicode 6 0 R /Encoding")
    objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(cmap), cmap))
    assert "fire and wafles were seen" in read(tmp_path, written(objects)).text


@pytest.mark.parametrize("name", ["story.pdf", "story.PDF", "story", "story.txt", "story.html"])
def test_a_pdf_is_known_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(pdf([story()]))
    assert paragraphs(read_article(tmp_path / name)) == PARAGRAPHS


def test_what_is_called_a_pdf_and_is_none_is_read_as_what_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, f"{TITLE}\n\n{' '.join(FIRST)}".encode()).title == TITLE


def test_signs_before_the_beginning_do_no_harm(tmp_path: Path) -> None:
    assert paragraphs(read(tmp_path, b"\r\n\r\n" + pdf([story()]))) == PARAGRAPHS


def test_a_pdf_beside_other_articles(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([story()]))
    (tmp_path / "b.txt").write_text(" ".join(SECOND))
    (tmp_path / "c.pdf").write_bytes(pdf([[]]))
    articles, skipped = read_articles([tmp_path])
    assert [article.name for article in articles] == ["a", "b"]
    assert [one.reason for one in skipped] == ["is a PDF without text, as scans are"]


@pytest.mark.parametrize("kind", ["application/pdf", "application/octet-stream", "text/html"])
def test_a_pdf_from_the_web(server: Server, kind: str) -> None:
    server.pages["/a.pdf"] = answer(pdf([story()]), Content_Type=kind)
    article = read_article(f"{server.site}/a.pdf", settings=Settings(allow_private=True))
    assert paragraphs(article) == PARAGRAPHS
    assert "application/pdf" in server.requests[-1]


def test_without_the_extra_one_line_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "compare.read.pdf.document", raising=False)
    for name in [name for name in sys.modules if name.partition(".")[0] == "pypdf"] or ["pypdf"]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError) as caught:
        read(tmp_path, pdf([story()]))
    assert str(caught.value) == (
        f"{tmp_path / 'story.pdf'}: reading a PDF needs the extra pdf; "
        'install it with pip install -c constraints.txt ".[pdf]" in a checkout, '
        'else with pip install "factcompare[pdf]"'
    )
