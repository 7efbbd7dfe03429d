"""Text of scraped pages at its worst: it is read as it stands or refused, and in good time."""

from __future__ import annotations

import contextlib
import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.claims.text.plain import blocks
from compare.claims.text.quotations import find_quotations
from compare.errors import InputError
from compare.read import read_article
from compare.read.emphasis import Emphasis

if TYPE_CHECKING:
    from pathlib import Path

START = "Bridge shut\n\nThe bridge at Torvik was closed on Monday.\n\n"
RUNS = [
    *("_a ", "*a ", "**a ", "[a ", "[a](", "![a](", "(", ")", '"a ', "“a ", "“", "a", "A ", "Aa, "),
    *(
        " ",
        "\t",
        "\n",
        "a\n",
        "\r\n",
        " \n",
        "\u2028",
        "\\",
        "# a\n",
        "- a\n",
        "***",
        "a. ",
        'a." ',
    ),
    *("Photo: Aa\n", "© Aa\n", "By Ida Krohn\n", "\u200b", "e\u0301", "漢", "😀", "'", "\u202e"),
    *(
        "“a”\n\n",
        '"a\n\n',
        "Bridge shut \n\n",
        "---\n",
        "(AP Photo/Aa",
        "1,",
        "<meta charset",
        "\ufeff",
    ),
]
HARMLESS = {
    "bidi": "The bridge \u202etuhs saw\u202c on Monday, the port said. \u2067No\u2069 one was.",
    "zero width": "The br\u200bidge was cl\u200dosed on Mon\ufeffday.",
    "combining": "The cafe\u0301 was closed on Mo\u0308nday." + "\u0301" * 50,
    "emoji": "The bridge 🌉 was closed 👩‍👩‍👧‍👦 on Monday 🇳🇴.",
    "right to left": "The mayor said “السلام عليكم” on Monday, and شكرا.",
    "chinese": "市长说：“桥在周一关闭了。” The bridge was closed.",
    "nested": "The bridge (which (as (some (say)) is) old) was closed on Monday.",
    "unbalanced": "“The bridge was closed, he said. “Nobody was hurt” and «so on.",
}


def file(folder: Path, data: str | bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize("kind", HARMLESS)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_odd_signs_are_text_like_any(tmp_path: Path, kind: str, ending: str) -> None:
    text = f"{START}{HARMLESS[kind]}\n".replace("\n", ending)
    article = read_article(file(tmp_path, text))
    assert article.text == text
    assert all(article.text[at] for block in blocks(article) for at in block.offsets)
    assert all(text[start:end] for start, end in find_quotations(article))


def test_a_mark_inside_the_text_is_kept_and_one_before_it_is_not(tmp_path: Path) -> None:
    assert read_article(file(tmp_path, f"\ufeff{START}\ufeffIt is old.")).text == (
        f"{START}\ufeffIt is old."
    )


def test_stray_bytes_of_another_encoding_are_read_as_meant(tmp_path: Path) -> None:
    good = f"{START}The café was “closed” – it cost €3,000, said Señor Núñez. "
    data = good.encode() + "It’s odd.".encode("cp1252")
    assert read_article(file(tmp_path, data)).text == good + "It’s odd."


@pytest.mark.parametrize(
    "data", [START.encode() + b"\x00", START.encode() + b"\xed\xa0\x80", b"\x00" * 1000]
)
def test_nulls_are_refused_and_lone_surrogates_never_read(tmp_path: Path, data: bytes) -> None:
    with contextlib.suppress(InputError):
        data = read_article(file(tmp_path, data)).text.encode()
    assert b"\x00" in data or b"\xed\xa0" not in data


def test_a_lone_surrogate_in_json_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path, '{"text": "The bridge was \\ud800 closed."}', "a.json")
    with pytest.raises(InputError, match="half a surrogate pair"):
        read_article(path)


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize("run", RUNS)
def test_a_long_run_of_anything_is_read_in_good_time(tmp_path: Path, run: str, suffix: str) -> None:
    # a megabyte takes at most ten times as long: none of these grows with the square
    path = file(tmp_path, START + run * (100_000 // len(run.encode())), f"a{suffix}")
    started = time.process_time()
    article = read_article(path)
    blocks(article)
    find_quotations(article)
    assert time.process_time() - started < 8


@pytest.mark.parametrize("line", ["a" * 2_000_000, "the bridge " * 180_000])
def test_one_line_of_two_million_signs(tmp_path: Path, line: str) -> None:
    path = file(tmp_path, START + line)
    started = time.process_time()
    assert read_article(path).text == START + line
    assert time.process_time() - started < 10


@pytest.mark.parametrize("mark", ['"', "“", "”", "«", "'"])
def test_ten_thousand_quotation_marks(tmp_path: Path, mark: str) -> None:
    article = read_article(
        file(tmp_path, f"{START}{mark * 10_000} he said. {f'{mark}a ' * 10_000}")
    )
    started = time.process_time()
    for start, end in find_quotations(article):
        assert 0 <= start < end <= len(article.text)
    assert time.process_time() - started < 3


def plain_pattern(sign: str, count: int) -> re.Pattern[str]:
    """What emphasis is, as a pattern that is too slow for hostile text."""
    sign = f"\\{sign}"
    return re.compile(
        rf"(?<![\\\w{sign[1]}])({sign * count})(?=[^\s{sign[1]}])"
        rf"(?:[^{sign[1]}\n]|{sign}(?!{sign})){{1,500}}?"
        rf"(?<=[^\s\\])({sign * count})(?![\w{sign[1]}])"
    )


@settings(max_examples=500)
@given(
    st.lists(st.sampled_from([*"__**aa b\n\\", "__", "**", "***", "a" * 499, "."]), max_size=25),
    st.sampled_from("*_"),
    st.sampled_from([1, 2, 3]),
)
def test_emphasis_is_what_the_pattern_says(pieces: list[str], sign: str, count: int) -> None:
    text = "".join(pieces)
    found = plain_pattern(sign, count).finditer(text)
    assert Emphasis(sign, count).find(text) == [m.span(n) for m in found for n in (1, 2)]
