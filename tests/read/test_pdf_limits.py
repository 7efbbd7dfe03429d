"""Hostile and broken PDF files: refused in one line and in good time, or read as far as sound."""

from __future__ import annotations

import io
import logging
import threading
import time
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf._codecs._codecs import LzwCodec  # nothing public writes this packing

from compare.errors import InputError
from tests.read.pdf_bombs import BOMBS, MOST, filtered, unpacking
from tests.read.pdfs import FONT, objects_of, page_of, pdf, shown, stream, written
from tests.read.test_pdf import FIRST, PARAGRAPHS, block, paragraphs, read, story

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article

_MOST_SECONDS = 10  # of processor time, as for every hostile input


def refused(folder: Path, data: bytes, **limits: float) -> InputError:
    with pytest.raises(InputError) as caught:
        read(folder, data, **limits)
    assert caught.value.source == str(folder / "story.pdf")
    assert str(caught.value).isprintable()
    return caught.value


def tried(folder: Path, data: bytes, **limits: float) -> Article | InputError:
    """The article in a file, or the error in one line."""
    try:
        article = read(folder, data, **limits)
    except InputError as error:
        told = error
    else:
        assert article.text.replace("\n", "").isprintable()
        return article
    assert str(told).isprintable()
    return told


def wait_for_readers() -> None:
    for thread in threading.enumerate():
        if thread.name == "factcompare-reading":
            thread.join()


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb(tmp_path: Path, bomb: str, capfd: pytest.CaptureFixture[str]) -> None:
    data = BOMBS[bomb]()
    started = time.process_time()
    found = tried(tmp_path, data, max_unpacked_size=MOST, max_seconds=1)
    assert isinstance(found, InputError) or len(found.text) <= MOST
    wait_for_readers()  # also what was left behind comes to an end
    assert time.process_time() - started < _MOST_SECONDS
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("size", "pages"), [(3_000_000, 1), (400_000, 8)])
def test_what_all_parts_unpack_to_is_bounded(tmp_path: Path, size: int, pages: int) -> None:
    data = unpacking(size, pages=pages)
    error = refused(tmp_path, data, max_unpacked_size=MOST, max_seconds=60)
    assert error.problem in {
        "holds more than is read of a PDF",
        "unpacks to more than 2,000,000 bytes",
    }
    assert error.mend == "raise max_unpacked_size, or give the article alone"
    found = tried(tmp_path, data, max_unpacked_size=4 * MOST, max_seconds=60)
    assert "max_unpacked_size" not in str(found)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("FlateDecode", zlib.compress(b" " * 90_000)),
        ("LZWDecode", LzwCodec().encode(b" " * 90_000)),
        ("RunLengthDecode", b"\x81 " * 900),
        ("ASCIIHexDecode", b"20" * 90_000),
        ("ASCII85Decode", b"z" * 20_000 + b"~>"),
    ],
)
def test_every_packing_is_bounded(tmp_path: Path, name: str, data: bytes) -> None:
    packed = filtered(name.encode(), data)
    error = refused(tmp_path, packed, max_unpacked_size=20_000)
    assert error.mend == "raise max_unpacked_size, or give the article alone"
    assert refused(tmp_path, packed).problem == "is a PDF without text, as scans are"


def test_pages_are_bounded(tmp_path: Path) -> None:
    pages = [block((f"Page {number} of this is long.",), 700) for number in range(101)]
    error = refused(tmp_path, pdf(pages))
    assert error.problem == "has 101 pages, more than 100"
    assert error.mend == "raise max_pdf_pages, or give the article alone"
    assert "Page 100 of this" in read(tmp_path, pdf(pages), max_pdf_pages=101).text
    assert refused(tmp_path, pdf(pages[:3]), max_pdf_pages=2).problem.startswith("has 3 pages")


def test_time_is_bounded_also_for_what_is_left_behind(tmp_path: Path) -> None:
    data = BOMBS["forms in forms"]()
    error = refused(tmp_path, data, max_seconds=0.2)
    assert error.problem == "takes longer than 0.2 seconds to read"
    started = time.process_time()
    wait_for_readers()
    assert time.process_time() - started < 3


@pytest.mark.parametrize("pages", [[], [[]], [[(60, 700, 10, "  ")]]])
def test_a_scan_has_no_text(
    tmp_path: Path, pages: list[list[tuple[float, float, float, str]]]
) -> None:
    error = refused(tmp_path, pdf(pages))
    assert error.problem == "is a PDF without text, as scans are"
    assert error.mend == "run text recognition (OCR) over it, or give the article as text"


def test_a_picture_of_text_is_not_unpacked(tmp_path: Path) -> None:
    page = page_of(5).replace(b"/Font", b"/XObject << /P 6 0 R >> /Font")
    picture = stream(b"\xff" * 999, b"/Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode")
    objects = [*objects_of([b""])[:3], page, stream(b"/P Do"), picture]
    assert refused(tmp_path, written(objects)).problem == "is a PDF without text, as scans are"


def test_letters_that_no_font_tells(tmp_path: Path) -> None:
    codes = b"BT /F1 9 Tf 60 700 Td <%b> Tj ET" % (b"0102030405060708" * 20)
    objects = objects_of([codes])
    objects[2] = FONT.replace(b"/Encoding /WinAnsiEncoding", b"")
    error = refused(tmp_path, written(objects))
    assert error.problem == "is a PDF that does not say which letters it shows"


def test_controls_never_come_through(tmp_path: Path) -> None:
    line = block(("The bridge \x1b[2J was \x00 shut, the county said on Monday night.",), 660)
    article = read(tmp_path, pdf([[*story(), *line]]))
    assert article.text.replace("\n", "").isprintable()


def encrypted(user: str, owner: str = "owner", algorithm: str = "RC4-128") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([story()]))))
    writer.encrypt(user, owner, algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_for_reading(tmp_path: Path) -> None:
    error = refused(tmp_path, encrypted("secret"))
    assert error.problem == "is an encrypted PDF"
    assert error.mend.startswith("take its password off, or ")


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128"])
def test_a_password_for_changes_alone_keeps_nobody_from_reading(
    tmp_path: Path, algorithm: str
) -> None:
    assert paragraphs(read(tmp_path, encrypted("", algorithm=algorithm))) == PARAGRAPHS


@pytest.mark.parametrize(
    "key",
    [
        b"<< /Filter /Standard /V 5 /R 6 /Length 256 /O (a) /U (a) /OE (a) /UE (a) /P -1 >>",
        b"<< /Filter /Other /V 99 >>",
        b"<< /Filter /Standard >>",
        b"[ ]",
        b"7 0 R",
    ],
)
def test_a_key_that_cannot_be_used(tmp_path: Path, key: bytes) -> None:
    data = written(objects_of([shown(story())]), trailer=b"/Encrypt " + key)
    assert refused(tmp_path, data).problem in {"is an encrypted PDF", "is a broken PDF"}


SOUND = pdf([story()])


@pytest.mark.parametrize(
    "data",
    [
        SOUND.replace(b"startxref\n", b"startxref\n9"),
        SOUND.replace(b"startxref\n", b"startxref\n-"),
        SOUND.replace(b"0000000", b"0000009"),
        SOUND.replace(b"/Size 7", b"/Size -7"),
        SOUND.replace(b"/Info 6 0 R", b"/Info 2 0 R"),
        SOUND.replace(b"/Title (", b"/Title [("),
        SOUND.replace(b"/Length", b"/Lenght"),
    ],
)
def test_what_can_be_repaired_is_read(tmp_path: Path, data: bytes) -> None:
    assert paragraphs(read(tmp_path, data)) == PARAGRAPHS


def test_nothing_is_said_of_what_was_repaired(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.WARNING)
    assert paragraphs(read(tmp_path, SOUND.replace(b"startxref\n", b"startxref\n9"))) == PARAGRAPHS
    assert (caplog.records, capfd.readouterr()) == ([], ("", ""))


@pytest.mark.parametrize("part", range(1, 20))
def test_a_file_that_was_cut(tmp_path: Path, part: int) -> None:
    tried(tmp_path, SOUND[: len(SOUND) * part // 20])


@settings(max_examples=60)
@given(st.data())
def test_changed_bytes_do_no_harm(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    changed = bytearray(pdf([story(), block(FIRST, 700)], packed=False))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at] = data.draw(st.sampled_from(b"0919[]<>()/ \n%R-." + bytes([0, 255])))
    tried(tmp_path_factory.mktemp("pdf"), bytes(changed), max_seconds=5)
