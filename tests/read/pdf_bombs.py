"""PDF files that are made to take for ever, to fill the memory, or to trip a parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.read.pdfs import FONT, flate, objects_of, page_of, shown, stream, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["BOMBS", "MOST", "filtered", "unpacking"]

_LINE = shown([(60, 700, 10, "The bridge was shut on Monday, the county said.")])
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"


def unpacking(size: int, layers: int = 1, pages: int = 1) -> bytes:
    """Pages whose contents unpack to ``size`` bytes each."""
    return written([*objects_of([b""] * pages)[:3], *_packed_pages(size, layers, pages)])


def _packed_pages(size: int, layers: int, pages: int) -> list[bytes]:
    content = flate(_LINE + b" " * size, layers=layers)
    return [part for number in range(pages) for part in (page_of(5 + 2 * number), content)]


def _objects_in_streams(count: int, size: int) -> bytes:
    """Every page is an object in a stream of its own that unpacks to ``size`` bytes."""
    kids = b" ".join(b"%d 0 R" % (1000 + number) for number in range(count))
    objects = [_CATALOG, b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count)]
    for number in range(count):
        inside = b"%d 0 << /Type /Page /Parent 2 0 R >>" % (1000 + number)
        more = b"/Type /ObjStm /N 1 /First %d" % inside.index(b"<")
        objects.append(flate(inside + b" " * size, more))
    return _with_stream_of_places(objects, range(1000, 1000 + count))


def _with_stream_of_places(objects: list[bytes], inner: range) -> bytes:
    """A file whose cross-references are a stream, as those of objects in streams must be."""
    out = b"%PDF-1.7\n"
    rows = b"\x00\x00\x00\x00\xff"
    for number, content in enumerate(objects, 1):
        rows += b"\x01" + len(out).to_bytes(3, "big") + b"\x00"
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    for offset in range(len(inner)):
        rows += b"\x02" + (3 + offset).to_bytes(3, "big") + b"\x00"
    index = b"0 %d %d %d" % (len(objects) + 1, inner.start, len(inner))
    told = b"/Type /XRef /W [1 3 1] /Index [%b] /Size 9999 /Root 1 0 R" % index
    table = b"%d 0 obj\n%b\nendobj\n" % (len(objects) + 1, flate(rows, told))
    return out + table + b"startxref\n%d\n%%%%EOF\n" % len(out)


def _loop_of_pages() -> bytes:
    """A page tree that holds itself."""
    return written([_CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])


def _deep_pages(depth: int) -> bytes:
    nodes = [
        b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (3 + number) for number in range(depth)
    ]
    return written([_CATALOG, *nodes, b"<< /Type /Page >>"])


def _many_pages(levels: int, width: int) -> bytes:
    """A small tree of ``width`` to the power of ``levels`` pages."""
    nodes = [
        b"<< /Type /Pages /Kids [%b] /Count 9 >>" % (b"%d 0 R " % (3 + number) * width)
        for number in range(levels)
    ]
    return written([_CATALOG, *nodes, b"<< /Type /Page >>"])


def _nested_forms(levels: int, width: int) -> bytes:
    """Forms that draw forms: ``width`` to the power of ``levels`` times the same words."""
    forms = []
    for number in range(levels):
        last = number == levels - 1
        named = b"/XObject << /X %d 0 R >>" % (7 + number)
        resources = b"/Resources << /Font << /F1 3 0 R >> %b >>" % (b"" if last else named)
        told = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources
        forms.append(flate(_LINE * 100 if last else b"/X Do " * width, told))
    page = page_of(5).replace(b"/Font", b"/XObject << /X 6 0 R >> /Font")
    return written([*objects_of([b""])[:3], page, flate(b"/X Do " * width), *forms])


def _letters(ranges: int) -> bytes:
    """A font whose table of letters names all of them, over and over."""
    line = b"<0000> <FFFF> <0000>\n"
    table = b"100 beginbfrange\n" + line * ranges + b"endbfrange\n"
    objects = objects_of([_LINE])
    objects[2] = FONT.replace(b"/Encoding", b"/ToUnicode 6 0 R /Encoding")
    return written([*objects, flate(table)])


def _content(data: bytes) -> bytes:
    return written(objects_of([_LINE + b"\n" + data]))


def filtered(name: bytes, data: bytes) -> bytes:
    """A page whose content is packed in the way that is called ``name``."""
    return written([*objects_of([b""])[:4], stream(data, b"/Filter /%b" % name)])


def _table_loop() -> bytes:
    data = written(objects_of([_LINE]))
    at = data.rindex(b"startxref\n") + len(b"startxref\n")
    place = int(data[at:].split()[0])
    return data.replace(b"/Size 7", b"/Size 7 /Prev %d" % place)


def _missing_objects(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (100 + number) for number in range(count))
    padding = b"% " + b"x" * 3_000_000
    return written([_CATALOG, b"<< /Type /Pages /Kids [%b] /Count 1 >>" % kids, padding])


# What the tests allow a file to unpack to; every bomb goes far beyond it, or needs no size.
MOST = 2_000_000

BOMBS: Mapping[str, Callable[[], bytes]] = {
    "one stream": lambda: unpacking(20_000_000),
    "packed twice": lambda: unpacking(20_000_000, layers=2),
    "packed twenty times": lambda: unpacking(1_000, layers=20),
    "many pages' streams": lambda: unpacking(500_000, pages=90),
    "objects in streams": lambda: _objects_in_streams(90, 300_000),
    "objects in long streams": lambda: _objects_in_streams(3, 20_000_000),
    "run lengths": lambda: filtered(b"RunLengthDecode", b"\x81 " * 200_000),
    "loop of pages": _loop_of_pages,
    "deep pages": lambda: _deep_pages(5_000),
    "power of pages": lambda: _many_pages(9, 10),
    "page over and over": lambda: _many_pages(1, 110_000),
    "forms in forms": lambda: _nested_forms(6, 10),
    "letters": lambda: _letters(2_000),
    "arrays in arrays": lambda: _content(b"[" * 1_000_000),
    "dictionaries in dictionaries": lambda: _content(b"<<" * 500_000),
    "nested objects": lambda: written([b"[" * 1_000_000]),
    "an open string": lambda: _content(b"(" * 1_000_000),
    "operators": lambda: _content(b"q " * 300_000),
    "shown signs": lambda: _content(b"BT /F1 9 Tf " + b"(a) Tj " * 100_000),
    "steps": lambda: _content(b"BT /F1 9 Tf " + b"1 1 Td (a) Tj " * 40_000),
    "gaps": lambda: _content(b"BT /F1 9 Tf [" + b"(a) -900 " * 150_000 + b"] TJ"),
    "right to left": lambda: _content(b"BT /F1 9 Tf (" + b"\xe0\xe1" * 400_000 + b") Tj"),
    "one long word": lambda: _content(b"BT /F1 9 Tf (" + b"a" * 1_500_000 + b"-) Tj"),
    "an inline picture": lambda: _content(b"BI /W 1 ID " + b"EI" * 200_000),
    "a table that leads to itself": _table_loop,
    "objects that are missing": lambda: _missing_objects(50_000),
    "only beginnings": lambda: b"%PDF-1.7\n" + b"1 0 obj\n" * 100_000,
    "endless ends": lambda: b"%PDF-1.7\n" + b"startxref\n0\n%%EOF\n" * 200_000,
}
