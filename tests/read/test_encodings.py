"""Bytes of many encodings become text, and bytes of none are refused."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article

if TYPE_CHECKING:
    from pathlib import Path

WESTERN = "Café shut\n\nThe café was “closed” on Monday – it cost €3,000, said Señor Núñez.\n"
CZECH = (
    "Most je zavřený\n\nStarosta řekl, že most je zavřený a že nikdo nebyl při nehodě zraněn. "
    "Dělníci ho otevřou příští týden, až opraví poškozený pilíř.\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "utf-8"),
        (WESTERN, "utf-8-sig"),
        (WESTERN, "utf-16"),
        (WESTERN, "utf-32"),
        (WESTERN, "cp1252"),
        (CZECH, "cp1250"),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert read_article(path).text == text


def test_big_endian_with_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be"))
    assert read_article(path).text == WESTERN


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (codecs.BOM_UTF8, "is empty"),
        (codecs.BOM_UTF16_LE, "is empty"),
        (b"Two words\x00and more", "binary file"),
        (b"A story with \x01\x02\x03\x04 in it", "binary file"),
        (WESTERN.encode("utf-16-le"), "binary file"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a", "unreadable encoding"),
        (bytes(range(128, 256)) * 4, "unreadable encoding"),
        (b"%PDF-1.7 and so on", "is a broken PDF"),
    ],
)
def test_bytes_that_are_no_text(tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_article(path)
    assert (caught.value.source, caught.value.problem) == (str(path), problem)
    assert caught.value.mend


def test_one_stray_control_sign_is_no_binary_file(tmp_path: Path) -> None:
    text = f"Bridge shut\n\n{'The bridge was closed. ' * 10}\x0c\x1a"
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert read_article(path).text == text
