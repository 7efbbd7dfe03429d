"""Writes a result to a file: whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from compare.errors import OutputError

__all__ = ["check_target", "write_bytes", "write_text"]


def write_text(path: str | Path, text: str) -> None:
    """Write ``text`` as UTF-8 to ``path``, through a temporary file beside it.

    Raises OutputError where the folder is missing or closed, or ``path`` is a folder.
    """
    # Half of a surrogate pair cannot be encoded; as an escape it is still valid in JSON.
    write_bytes(path, text.encode("utf-8", errors="backslashreplace"))


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write ``data`` to ``path`` as ``write_text`` writes text; raises OutputError likewise."""
    check_target(path)
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe must not be replaced by a file
        else:
            _replace(target.resolve(), data)  # a link keeps pointing where it points
    except BrokenPipeError:
        return  # who reads a pipe may go away, as from standard output
    except (OSError, RuntimeError, ValueError) as error:  # also links that lead to themselves
        raise _unwritable(path, error) from None


def check_target(path: str | Path) -> None:
    """Raise OutputError where ``path`` can be seen beforehand not to be a place for a file."""
    target = Path(path)
    try:
        if target.is_dir():
            raise OutputError(f"{path}: is a folder; name a file to write to")
        if not target.parent.is_dir():
            raise OutputError(f"{path}: the folder {target.parent} does not exist; create it first")
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None


def _unwritable(path: str | Path, error: Exception) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return OutputError(f"{path}: cannot be written ({reason}); choose another place")


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # a full disk may tell of it only now
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """The permissions the file has, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
