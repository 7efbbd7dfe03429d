"""Which files a path stands for, and their bytes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from compare.errors import InputError
from compare.model import Skipped
from compare.read.kinds import kind_of_name

__all__ = ["STDIN", "Input", "expand", "read_bytes", "showable"]

STDIN = "-"
_GIVE_FILE = "give the path of a file that holds an article"


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or standard input.

    ``path`` is how the user named it, ``stem`` its name without folder and suffix. ``folder``
    is the folder that stood for it, if one did.
    """

    path: str
    stem: str
    suffix: str
    folder: str | None = None

    @property
    def shown(self) -> str:
        """The path in signs that every output can take."""
        return showable(self.path)


def showable(name: str) -> str:
    """``name`` with what no UTF-8 output can take replaced."""
    return name.encode("utf-8", "replace").decode("utf-8")


def expand(path: str | Path) -> tuple[list[Input], list[Skipped]]:
    """The files that ``path`` stands for: itself, or the members of a folder by name."""
    given = str(path)
    if given == STDIN:
        return [Input(STDIN, "stdin", "")], []
    try:
        is_folder = Path(given).is_dir()
    except ValueError:  # a null byte
        raise InputError(showable(given), "is no path", _GIVE_FILE) from None
    if not is_folder:
        return [_input(Path(given), given)], []
    return _members(given)


def read_bytes(file: Input, stdin: IO[bytes] | None = None) -> bytes:
    """What the file holds; raises InputError if it cannot be read."""
    if file.path == STDIN:
        return (stdin or sys.stdin.buffer).read()
    try:
        return Path(file.path).read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        if file.path.startswith(("http://", "https://")):
            problem, mend = "is a web address", "save the page as HTML and give that file"
        else:
            problem, mend = "no such file", _GIVE_FILE
        raise InputError(file.shown, problem, mend) from None
    except IsADirectoryError:
        raise InputError(file.shown, "is a folder", _GIVE_FILE) from None
    except PermissionError:
        raise InputError(file.shown, "permission denied", "make the file readable") from None
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise InputError(file.shown, problem, _GIVE_FILE) from None


def _input(path: Path, given: str, folder: str | None = None) -> Input:
    return Input(given, showable(path.stem), path.suffix, folder)


def _members(folder: str) -> tuple[list[Input], list[Skipped]]:
    try:
        members = sorted(Path(folder).iterdir(), key=lambda member: member.name)
    except OSError:
        raise InputError(
            showable(folder), "permission denied", "make the folder readable"
        ) from None
    files: list[Input] = []
    skipped: list[Skipped] = []
    for member in members:
        if member.name.startswith("."):
            continue
        if reason := _unreadable(member):
            skipped.append(Skipped(showable(member.as_posix()), reason))
        else:
            files.append(_input(member, member.as_posix(), showable(folder)))
    return files, skipped


def _unreadable(member: Path) -> str | None:
    """Why a member of a folder is of no kind that can be read, or None if it is of one."""
    if member.is_dir():
        return "a folder inside a folder is not read"
    if not member.is_file():
        return "not a file"
    if member.suffix and kind_of_name(member.suffix) is None:
        return f"no reader for {showable(member.suffix)} files"
    return None
