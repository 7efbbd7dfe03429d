"""Standard output: what it is, and how text gets onto it in an encoding that it can show."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import sys
import unicodedata

__all__ = ["close_quietly", "columns", "emit", "encoding", "is_terminal"]

_NEAREST = "factcompare-nearest"


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def columns() -> int | None:
    """The width of the terminal behind standard output, None if there is none."""
    if not is_terminal():
        return None
    with contextlib.suppress(OSError, ValueError):
        return os.get_terminal_size(sys.stdout.fileno()).columns or None
    return None


def encoding() -> str:
    """The encoding to write in: UTF-8 away from a terminal, unless Python was told another."""
    if is_terminal() or os.environ.get("PYTHONIOENCODING"):
        return sys.stdout.encoding or "ascii"
    return "utf-8"


def emit(text: str) -> None:
    """Write ``text`` to standard output; a reader who has gone away is no error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding(), errors=_NEAREST)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        close_quietly()


def close_quietly() -> None:
    """Point standard output at nothing, so that Python's last flush has nobody to fail on."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Letters without their accents where the encoding lacks them, escapes for the rest."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = unicodedata.normalize("NFKD", error.object[error.start : error.end])
    bare = "".join(char for char in text if not unicodedata.combining(char))
    shown = bare.encode(error.encoding, errors="backslashreplace").decode(error.encoding)
    return shown, error.end


codecs.register_error(_NEAREST, _nearest)
