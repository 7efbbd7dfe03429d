"""Finds the folders that hold a fixture, or articles that ought to be one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compare.check.expectation import LISTING
from compare.errors import InputError
from compare.read.kinds import kind_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["article_files", "find_folders"]


def find_folders(paths: Iterable[str | Path]) -> tuple[Path, ...]:
    """The folders below ``paths`` with an ``expected.toml``, or with articles and none, by name.

    Raises InputError for a path that is no folder.
    """
    found: dict[Path, Path] = {}
    for path in map(Path, paths):
        folder = path.parent if path.name == LISTING else path
        if not folder.is_dir():
            raise InputError(str(path), "no such folder", "name a fixture, or a folder of them")
        for one in _below(folder):
            found.setdefault(one.resolve(), one)
    return tuple(found.values())


def article_files(folder: Path) -> list[Path]:
    """The files of a folder that can be read as articles, by name; a README is none."""
    return [
        member
        for member in sorted(folder.iterdir())
        if member.is_file()
        and kind_of_name(member.suffix)
        and not member.name.startswith(".")
        and member.stem.lower() != "readme"
    ]


def _below(folder: Path) -> Iterator[Path]:
    if (folder / LISTING).is_file():
        yield folder
        return
    if article_files(folder):
        yield folder
    for member in sorted(folder.iterdir()):
        if member.is_dir() and not member.name.startswith("."):
            yield from _below(member)
