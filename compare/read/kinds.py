"""The kinds of input: told by the name of a file, else by its first signs."""

from __future__ import annotations

from enum import Enum, auto

from compare.errors import InputError

__all__ = ["Kind", "NotAnArticleError", "kind_of_name", "sniff"]


class NotAnArticleError(InputError):
    """A file in good order that holds no article; in a folder it is skipped."""


class Kind(Enum):
    """What a file is written in."""

    TEXT = auto()
    MARKDOWN = auto()
    HTML = auto()
    JSON = auto()
    PDF = auto()


_SUFFIXES = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".json": Kind.JSON,
    ".pdf": Kind.PDF,
}

_PDF = b"%pdf-"


def kind_of_name(suffix: str) -> Kind | None:
    """The kind that files with this suffix are of; None where the content must tell."""
    return _SUFFIXES.get(suffix.lower())


def sniff(data: bytes, told: Kind | None = None) -> Kind:
    """The kind that the first signs of ``data`` show, where nothing else told one.

    Whatever was told, what begins like a PDF is one, and nothing else is.
    """
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_PDF) or (told is Kind.PDF and _PDF in start):
        return Kind.PDF
    if told not in (None, Kind.PDF):
        return told
    if start.startswith(b"{"):
        return Kind.JSON
    if start.startswith((b"<!doctype html", b"<html")) or (
        start.startswith(b"<?xml") and b"<html" in start
    ):
        return Kind.HTML
    return Kind.TEXT
