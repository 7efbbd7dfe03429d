"""Writes small PDF files, sound ones and others, byte by byte."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Drawn", "flate", "objects_of", "page_of", "pdf", "shown", "written"]

# Where a line of text stands, its size of type, and its words.
Drawn = tuple[float, float, float, str]

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def pdf(pages: Sequence[Sequence[Drawn]], title: str = "", packed: bool = True) -> bytes:
    """A file with the given lines on its pages."""
    return written(objects_of([shown(page) for page in pages], packed), title)


def shown(lines: Sequence[Drawn]) -> bytes:
    """The content of a page: each line by itself, as most programs write it."""
    return b"\n".join(
        b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%b) Tj ET" % (size, x, y, _escaped(text))
        for x, y, size, text in lines
    )


def objects_of(contents: Sequence[bytes], packed: bool = True) -> list[bytes]:
    """The objects 1, 2, ... of a file: catalog, page tree, font, then page and content in turn."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(contents)))
    tree = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(contents))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", tree, FONT]
    for number, content in enumerate(contents):
        objects += [page_of(5 + 2 * number), flate(content) if packed else stream(content)]
    return objects


def page_of(content: int, more: bytes = b"") -> bytes:
    """A page whose content is object ``content``."""
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
        b"/Resources << /Font << /F1 3 0 R >> %b >> >>" % (content, more)
    )


def flate(data: bytes, more: bytes = b"", layers: int = 1) -> bytes:
    """A stream that is packed, ``layers`` times."""
    for _ in range(layers):
        data = zlib.compress(data, 9)
    return stream(data, b"/Filter [%b] %b" % (b"/FlateDecode " * layers, more))


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A stream as it is."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), more, data)


def written(objects: Sequence[bytes], title: str = "", trailer: bytes = b"") -> bytes:
    """A whole file, with a table of where its objects are."""
    said = b"<< /Title (%b) >>" % _escaped(title)
    out = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate([*objects, said], 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R %b >>\n" % (size, size - 1, trailer)
        + b"startxref\n%d\n%%%%EOF\n" % len(out)
    )


def _escaped(text: str) -> bytes:
    data = text.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        data = data.replace(sign, b"\\" + sign)
    return data.replace(b"\r", b"\\r").replace(b"\n", b"\\n")
