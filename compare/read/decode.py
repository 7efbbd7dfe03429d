"""Bytes to text: UTF-8 first, then what the bytes themselves say, then the best guess."""

from __future__ import annotations

import codecs
import re

from compare.errors import InputError

__all__ = ["check_text", "declared_charset", "decode"]

_MARKS = (  # UTF-32's little-endian mark begins with UTF-16's, so it is tried first
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# Text from old systems holds a stray one now and then; of random bytes one in ten is one.
_CONTROL_SHARE = 0.01
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CHARSET = re.compile(
    rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)

# Guessers take short Western text for Central European; Windows-1252 is right when it yields
# nothing but the signs that English, French, German and Spanish newsrooms type.
_WESTERN = frozenset("‚„…‘’“”•–—™€\xa0¡£§©«®°·»½¿ÁÄÇÉÖÜßàáâäçèéêëíîïñóôöùúûü")


def decode(data: bytes, source: str, charset: str | None = None) -> str:
    """The text of ``data``; ``charset`` is what the data declare of themselves, if anything.

    Raises InputError, naming ``source``, for binary data and for encodings that cannot be told.
    """
    if data.startswith(b"%PDF-"):
        raise InputError(source, "is a PDF", "save it as text or HTML and give that file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _try(data, encoding)
            break
    else:
        if b"\x00" in data:
            raise _binary(source)
        text = _try(data, "utf-8") or _try(data, charset) or _western(data) or _guess(data)
    if text is None:
        raise InputError(source, "unreadable encoding", "save the file as UTF-8")
    return check_text(text, source)


def check_text(text: str, source: str) -> str:
    """``text`` unchanged; raises InputError if it is empty or no text that can be shown."""
    if not text.strip():
        raise InputError(source, "is empty", "give a file that holds an article")
    if "\x00" in text or len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise _binary(source)
    if _SURROGATE.search(text):
        raise InputError(source, "holds half a surrogate pair", "save the text as UTF-8")
    return text


def declared_charset(data: bytes) -> str | None:
    """The encoding that an HTML page names in its first kilobytes, or None."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii", "replace") if found else None


def _binary(source: str) -> InputError:
    return InputError(source, "binary file", "give the article as text, Markdown, HTML or JSON")


def _try(data: bytes, encoding: str | None) -> str | None:
    if encoding is None:
        return None
    try:
        # bytes.decode with a codec that is no text encoding (hex, zlib) raises LookupError
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _western(data: bytes) -> str | None:
    text = _try(data, "cp1252")
    if text is None or any(ch not in _WESTERN for ch in text if ch > "\x7f"):
        return None
    return text


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 70 ms, needed by few files

    best = from_bytes(data).best()
    return None if best is None else str(best)
