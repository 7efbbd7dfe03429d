"""Bytes to text: UTF-8 first, then what the bytes themselves say, then the best guess."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.read.charsets import WIDE, known_codec, mixed_utf8

if TYPE_CHECKING:
    from collections.abc import Iterable

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
_ENOUGH = 100_000  # bytes
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CHARSET = re.compile(
    rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)

# Guessers take short Western text for Central European; Windows-1252 is right when it yields
# nothing but the signs that English, French, German and Spanish newsrooms type.
_WESTERN = frozenset("‚„…‘’“”•–—™€\xa0¡£§©«®°·»½¿ÁÄÇÉÖÜßàáâäçèéêëíîïñóôöùúûü")


def decode(data: bytes, source: str, *charsets: str | None) -> str:
    """The text of ``data``; ``charsets`` is what is declared of it, the likeliest first.

    UTF-8 is tried before them: other text is hardly ever sound UTF-8, and pages that declare
    another encoding and are UTF-8 are common.

    Raises InputError, naming ``source``, for binary data and for encodings that cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _try(data, encoding)
            break
    else:
        text = _unmarked(data, source, charsets)
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


def _unmarked(data: bytes, source: str, charsets: Iterable[str | None]) -> str | None:
    """The text of ``data`` that have no byte order mark; None if no encoding fits."""
    names = [name for charset in charsets if charset and (name := known_codec(charset))]
    if b"\x00" in data:
        names = [name for name in names if name in WIDE]
        found = next(filter(None, (_try(data, name) for name in names)), None)
        if found is None:
            raise _binary(source)
        return found
    text = _try(data, "utf-8")
    return text if text is not None else mixed_utf8(data) or _declared(data, names) or _guess(data)


def _declared(data: bytes, names: Iterable[str]) -> str | None:
    found = (_try(data, name) for name in names if name not in WIDE)
    return next(filter(None, found), None) or _western(data)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _western(data: bytes) -> str | None:
    text = _try(data, "cp1252")
    if text is None or any(ch not in _WESTERN for ch in text if ch > "\x7f"):
        return None
    return text


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 70 ms, needed by few files

    best = from_bytes(_sample(data)).best()
    return None if best is None else _try(data, best.encoding)


def _sample(data: bytes) -> bytes:
    """As much as a guess needs, ending between words: it tries some ninety encodings in turn."""
    if len(data) <= _ENOUGH:
        return data
    end = max(data.rfind(b" ", 0, _ENOUGH), data.rfind(b"\n", 0, _ENOUGH))
    return data[: end + 1 if end > 0 else _ENOUGH]
