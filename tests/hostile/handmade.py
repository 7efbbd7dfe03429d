"""Five hundred inputs made by hand: each of the small files in ``files``, wrapped in each way."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hostile.generated import Hostile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["FILES", "WRAPS", "handmade"]

FILES = Path(__file__).with_name("files")


def handmade() -> Iterator[Hostile]:
    """Every file in every wrapping, files by name."""
    for file, (wrap, (suffix, work)) in product(sorted(FILES.iterdir()), WRAPS.items()):
        yield Hostile(f"{file.stem}-{wrap}", suffix or file.suffix, work(file.read_bytes()))


def _text(data: bytes) -> str:
    return data.decode("utf-8")


def _encoded(encoding: str) -> Callable[[bytes], bytes]:
    return lambda data: _text(data).encode(encoding, "replace")


# How each is wrapped: the suffix of the file, "" for its own, and what becomes of its bytes.
WRAPS: Mapping[str, tuple[str, Callable[[bytes], bytes]]] = {
    "as it is": ("", lambda data: data),
    "as text": (".txt", lambda data: data),
    "as Markdown": (".md", lambda data: data),
    "as a page": (".html", lambda data: data),
    "without a suffix": (".", lambda data: data),
    "with a mark": ("", lambda data: b"\xef\xbb\xbf" + data),
    "as UTF-16": ("", _encoded("utf-16")),
    "as UTF-16 without a mark": ("", _encoded("utf-16-le")),
    "as UTF-32": ("", _encoded("utf-32")),
    "as Windows text": ("", _encoded("cp1252")),
    "with Windows line ends": ("", lambda data: data.replace(b"\n", b"\r\n")),
    "with Macintosh line ends": ("", lambda data: data.replace(b"\n", b"\r")),
    "on one line": ("", lambda data: data.replace(b"\n", b" ")),
    "with a null": ("", lambda data: data[:40] + b"\x00" + data[40:]),
    "cut inside a sign": ("", lambda data: data[: len(data) // 2] + b"\xe2\x80"),
    "six times": ("", lambda data: data * 6),
    "backwards": (".txt", lambda data: _text(data)[::-1].encode()),
    "as a paragraph": (".html", lambda data: b"<html><body><p>" + data + b"</p></body></html>"),
    "as a record": (".json", lambda data: json.dumps({"text": _text(data)}).encode()),
    "as a title": (
        ".json",
        lambda data: json.dumps(
            {"text": "The bridge was shut on Monday, the county said.", "title": _text(data)}
        ).encode(),
    ),
}
