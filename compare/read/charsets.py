"""The encodings that an input may declare, and text in which two of them are mixed."""

from __future__ import annotations

import codecs

__all__ = ["WIDE", "known_codec", "mixed_utf8"]

WIDE = frozenset({"utf-16-le", "utf-16-be", "utf-16", "utf-32"})

# Only these: Python has codecs that no page is written in, some of which take quadratic time
# (punycode) or undo escapes (unicode_escape). Keys are Python's own names.
_NAMED = """
utf-8 cp866 cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2
iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14
iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic gb18030 big5 big5hkscs euc_jp cp932
cp949 iso2022_jp
"""
_KNOWN = {name: name for name in _NAMED.split()} | {name: name for name in WIDE}
# Browsers read these as the larger encodings that pages in fact use.
_KNOWN |= {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_MIXED = "factcompare-mixed"
# Sound sequences of UTF-8 for each stray byte; text in another encoding has hardly any.
_SOUND_FOR_ONE_STRAY = 2


def known_codec(charset: str) -> str | None:
    """Python's name for an encoding that pages are written in, None for any other name."""
    try:
        return _KNOWN.get(codecs.lookup(charset).name)
    except (LookupError, ValueError):  # a name that holds a null byte
        return None


def mixed_utf8(data: bytes) -> str | None:
    """The text of UTF-8 that holds some stray bytes of Windows-1252; None for anything else."""
    text = data.decode("utf-8", _MIXED)
    strays = len(data) - len(data.decode("utf-8", "ignore").encode())
    sound = sum(char > "\x7f" for char in text) - strays
    return text if sound >= _SOUND_FOR_ONE_STRAY * strays else None


def _read_strays(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _read_strays)
