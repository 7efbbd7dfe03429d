"""Standard output: what it is, and how text gets onto it in an encoding that it can show."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import sys
import unicodedata

from compare.errors import OutputError

__all__ = ["close_quietly", "columns", "emit", "encoding", "is_terminal", "unwritable"]

_NEAREST = "factcompare-nearest"


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def columns() -> int | None:
    """The width of the terminal behind standard output, None if there is none."""
    if not is_terminal():
        return None
    with contextlib.suppress(OSError, ValueError):
        return os.get_terminal_size(sys.stdout.fileno()).columns or None
    return None


def encoding() -> str:
    """The encoding to write in: UTF-8 away from a terminal, unless Python was told another."""
    if sys.stdout and (is_terminal() or os.environ.get("PYTHONIOENCODING")):
        return sys.stdout.encoding or "ascii"
    return "utf-8"


def emit(text: str) -> None:
    """Write ``text`` to standard output; a reader who has gone away is no error.

    Raises OutputError where it is closed, or a full disk lies behind it.
    """
    if sys.stdout is None:
        raise OutputError("standard output: is closed; name a file with --output")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding(), errors=_NEAREST)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        close_quietly()
    except OSError as error:
        close_quietly()
        raise OutputError(unwritable(error)) from None


def unwritable(error: OSError) -> str:
    """What is wrong with standard output, in a line."""
    return f"standard output: cannot be written ({error.strerror}); name a file with --output"


def close_quietly() -> None:
    """Point standard output at nothing, so that Python's last flush has nobody to fail on."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
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
