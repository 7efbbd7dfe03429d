"""Which files a path stands for, and their bytes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from compare.errors import InputError
from compare.model import Skipped
from compare.read.kinds import Kind, kind_of_name
from compare.read.web import host_of, is_address, without_credentials

__all__ = ["STDIN", "Content", "Input", "expand", "read_file", "showable"]

STDIN = "-"
# What lies beside articles and is none: the listing of a fixture, settings.
_BESIDE = frozenset({".toml"})
_GIVE_FILE = "give the path of a file that holds an article"


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of one input, with its kind and its encoding where something tells them."""

    data: bytes
    kind: Kind | None = None
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """One file, standard input, or a web address.

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
        return showable(without_credentials(self.path) if self.is_web else self.path)

    @property
    def is_web(self) -> bool:
        """Whether it is to be fetched."""
        return self.folder is None and is_address(self.path)


def showable(name: str) -> str:
    """``name`` with what no UTF-8 output can take replaced."""
    return name.encode("utf-8", "replace").decode("utf-8")


def expand(path: str | Path) -> tuple[list[Input], list[Skipped]]:
    """The files that ``path`` stands for: itself, or the members of a folder by name."""
    given = str(path)
    if given == STDIN:
        return [Input(STDIN, "stdin", "")], []
    if is_address(given):
        return [Input(given, showable(host_of(given)) or given, "")], []
    try:
        is_folder = Path(given).is_dir()
    except ValueError:  # a null byte
        raise InputError(showable(given), "is no path", _GIVE_FILE) from None
    if not is_folder:
        return [_input(Path(given), given)], []
    return _members(given)


def read_file(file: Input, limit: int, stdin: IO[bytes] | None = None) -> Content:
    """What the file holds; raises InputError if it cannot be read or is larger than ``limit``."""
    data = _read_bytes(file, limit + 1, stdin)  # one more: what a system says of sizes may be wrong
    if len(data) > limit:
        problem = f"is larger than {limit:,} bytes"
        raise InputError(file.shown, problem, "raise max_file_size, or give the article alone")
    return Content(data, kind_of_name(file.suffix))


def _read_bytes(file: Input, most: int, stdin: IO[bytes] | None) -> bytes:
    if file.path == STDIN:
        if stdin is None and sys.stdin is None:  # it was closed before the program began
            raise InputError(file.shown, "is closed", "name a file, or pipe an article in")
        return (stdin or sys.stdin.buffer).read(most)
    try:
        with Path(file.path).open("rb") as opened:
            return opened.read(most)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise InputError(file.shown, "no such file", _GIVE_FILE) from None
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
        if member.name.startswith(".") or member.suffix.lower() in _BESIDE:
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
