"""Opens PDF files with pypdf, which runs nothing that is in them, and bounds what it does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pypdf import Configuration, PasswordType, PdfReader, apply_configuration, mult
from pypdf.errors import LimitReachedError
from pypdf.generic import EncodedStreamObject

from compare.errors import InputError
from compare.read.clock import Clock
from compare.read.pdf.pieces import Piece
from compare.read.quiet import quiet

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import IndirectObject, PdfObject

    from compare.read.pdf.pieces import Page
    from compare.settings import Settings

__all__ = ["Document", "read_document"]

_MOST_OBJECTS = 200_000
_MOST_OPEN = 32  # streams between being looked up and being unpacked
_MOST_DRAWN = 1_000_000  # operators and operands of one page
_MOST_TO_REPAIR = 1_000_000  # bytes of one stream that is broken
# How far a page is turned clockwise when it is shown, with the cosine and the sine of that.
_TURNS = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}
_GIVE_TEXT = "save it as text or HTML and give that file"


@dataclass(frozen=True, slots=True)
class Document:
    """The pages of a PDF in order, and the title that it says it has, "" for none."""

    title: str
    pages: tuple[Page, ...]


def read_document(data: bytes, source: str, settings: Settings) -> Document:
    """What stands in a PDF; raises InputError, naming ``source``, where that cannot be read.

    Encrypted and broken files are refused, and those beyond the limits in ``settings``.
    """
    budget = _Budget(source, settings)
    try:
        with quiet("pypdf"), apply_configuration(_bounds(settings.max_unpacked_size)):
            return _read(_Reader(data, budget), budget, settings)
    except InputError:
        raise
    except LimitReachedError:
        raise _beyond(source, "holds more than is read of a PDF") from None
    except Exception:  # as its documentation says, it raises anything for a broken file
        raise InputError(source, "is a broken PDF", _GIVE_TEXT) from None


def _bounds(most: int) -> Configuration:
    """What pypdf may unpack of any one stream, in bytes."""
    return Configuration(
        array_based_stream_maximum_output_length=most,
        lzw_maximum_output_length=most,
        run_length_maximum_output_length=most,
        zlib_maximum_output_length=most,
        zlib_maximum_recovery_input_length=min(most, _MOST_TO_REPAIR),
        stream_decoding_work_maximum_length=4 * most,
        stream_parsing_work_maximum_count=_MOST_DRAWN,
    )


def _read(reader: _Reader, budget: _Budget, settings: Settings) -> Document:
    _require_open(reader, budget.source)
    count = reader.get_num_pages()
    if count > (most := settings.max_pdf_pages):
        problem = f"has {count:,} pages, more than {most:,}"
        raise InputError(budget.source, problem, "raise max_pdf_pages, or give the article alone")
    pages = tuple(_pieces(page, budget) for page in reader.pages)
    return Document(_title(reader), pages)


def _require_open(reader: _Reader, source: str) -> None:
    """Many files are encrypted without a password for reading; the others are refused."""
    try:
        if not reader.is_encrypted or reader.decrypt("") != PasswordType.NOT_DECRYPTED:
            reader.get_num_pages()
            return
    except Exception:  # a cipher that needs another library, or a broken key
        if not reader.is_encrypted:
            raise
    raise InputError(source, "is an encrypted PDF", f"take its password off, or {_GIVE_TEXT}")


def _title(reader: _Reader) -> str:
    try:
        title = reader.metadata.title if reader.metadata else None
    except Exception:  # what a file says of itself may be broken where its pages are not
        return ""
    return title if isinstance(title, str) else ""


def _pieces(page: PageObject, budget: _Budget) -> Page:
    turn = page.rotation % 360
    cos, sin = _TURNS.get(turn, _TURNS[0])
    pieces: list[Piece] = []

    def hear(text: str, shift: list[float], place: list[float], _: Any, size: float) -> None:
        budget.spend(len(text))
        *_, a, b, x, y = mult(place, shift)
        numbers = (cos * x + sin * y, cos * y - sin * x, size * math.hypot(a, b))
        if all(map(math.isfinite, numbers)):
            pieces.append(Piece(*numbers, text))

    page.extract_text(
        # Text that a reader of the page would have to tilt the head for is no part of the article.
        orientations=turn if turn in _TURNS else 0,
        visitor_text=hear,
        visitor_operand_before=lambda *_: budget.check(),
    )
    return tuple(pieces)


class _Budget:
    """The time and the bytes that one file may take, over all its parts."""

    def __init__(self, source: str, settings: Settings) -> None:
        self.source = source
        self._clock = Clock(settings.max_seconds, source)
        self._most = self._left = settings.max_unpacked_size

    def check(self) -> None:
        """Raises InputError when the time is over."""
        self._clock.left()

    def spend(self, size: int) -> None:
        """Takes ``size`` bytes off; raises InputError when there are no more, or no time."""
        self.check()
        self._left -= size
        if self._left < 0:
            raise _beyond(self.source, f"unpacks to more than {self._most:,} bytes")


class _Reader(PdfReader):
    """Counts what its streams unpack to: pypdf bounds each of them, and keeps them all."""

    def __init__(self, data: bytes, budget: _Budget) -> None:
        self._budget = budget
        self._counted: set[int] = set()
        self._open: list[EncodedStreamObject] = []
        super().__init__(BytesIO(data), xref_stream_maximum_entries=_MOST_OBJECTS)

    def get_object(self, indirect_reference: int | IndirectObject) -> PdfObject | None:
        """What the file holds under a number; each is asked for before it is unpacked."""
        self._count()
        found = super().get_object(indirect_reference)
        if isinstance(found, EncodedStreamObject):
            self._open.append(found)
        return found

    def _count(self) -> None:
        self._budget.check()
        still: list[EncodedStreamObject] = []
        for stream in self._open:
            if stream.decoded_self is None:
                still.append(stream)
            elif id(stream) not in self._counted:
                self._counted.add(id(stream))
                self._budget.spend(len(stream.decoded_self.get_data()))
        self._open = still[-_MOST_OPEN:]


def _beyond(source: str, problem: str) -> InputError:
    return InputError(source, problem, "raise max_unpacked_size, or give the article alone")
