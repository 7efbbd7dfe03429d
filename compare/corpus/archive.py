"""The archive that the user names: Parquet, JSON Lines, or a folder of them and of articles."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from compare.corpus.rows import COLUMNS, Row, checked_row
from compare.corpus.tables import Failure, Level
from compare.errors import InputError
from compare.read.files import showable
from compare.read.kinds import kind_of_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.settings import Settings

__all__ = ["Archive", "open_archive"]

_PARQUET = frozenset({".parquet", ".pq"})
_LINES = frozenset({".jsonl", ".ndjson"})
_BATCH = 128  # rows of a Parquet file that are held at once
_GIVE = "give a Parquet or JSON Lines file, or a folder"


@dataclass(frozen=True, slots=True)
class Archive:
    """The files of an archive, by their paths from ``root``, in order."""

    root: Path
    files: tuple[Path, ...]
    size: int
    fingerprint: str
    passed: tuple[Failure, ...] = field(default=())

    def rows(self, settings: Settings, *, need_event: bool) -> Iterator[Row | Failure]:
        """Every article, or why it cannot be one; few are held at a time."""
        yield from self.passed
        for file in self.files:
            place, kind = showable(file.as_posix()), file.suffix.lower()
            if kind in _PARQUET:
                found = _from_parquet(self.root / file, place, need_event=need_event)
            elif kind in _LINES:
                found = _from_lines(self.root / file, place, settings.max_file_size)
            else:
                yield _from_article(self.root / file, file, place, need_event=need_event)
                continue
            for where, values in found:
                if isinstance(values, Failure):
                    yield values
                else:
                    yield checked_row(values, where, settings, need_event=need_event)


_Found = tuple[str, "dict[str, object] | Failure"]


def open_archive(given: Path, *, out: Path) -> Archive:
    """The archive at ``given``; raises InputError where there is none, or ``out`` lies in it."""
    shown = showable(str(given))
    if given.is_file():
        if given.suffix.lower() not in _PARQUET | _LINES:
            raise InputError(shown, "is no archive", _GIVE)
        return _archive(given.parent, [Path(given.name)], ())
    if not given.is_dir():
        raise InputError(shown, "no such file or folder", _GIVE)
    if out.resolve().is_relative_to(given.resolve()):
        raise InputError(str(out), f"lies inside the input {shown}", "name another --out")
    found = sorted(path.relative_to(given) for path in given.rglob("*") if path.is_file())
    plain = [path for path in found if not any(part[0] in "._" for part in path.parts)]
    files = [path for path in plain if _readable(path)]
    if not files:
        raise InputError(shown, "a folder without articles", _GIVE)
    passed = [_no_reader(path) for path in plain if not _readable(path) and path.suffix != ".toml"]
    return _archive(given, files, tuple(passed))


def _archive(root: Path, files: list[Path], passed: tuple[Failure, ...]) -> Archive:
    digest, size = hashlib.sha256(), 0
    for file in files:
        stat = (root / file).stat()
        digest.update(f"{file.as_posix()}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
        size += stat.st_size
    return Archive(root.resolve(), tuple(files), size, digest.hexdigest(), passed)


def _readable(path: Path) -> bool:
    kind = path.suffix.lower()
    return not kind or kind in _PARQUET | _LINES or kind_of_name(kind) is not None


def _no_reader(path: Path) -> Failure:
    place = showable(path.as_posix())
    return Failure(Level.FILE, f"no reader for {showable(path.suffix)} files", place=place)


def _from_parquet(path: Path, place: str, *, need_event: bool) -> Iterator[_Found]:
    number = 0
    try:
        with pq.ParquetFile(path) as file:
            present = [name for name in COLUMNS if name in file.schema_arrow.names]
            for name in ("text", "event") if need_event else ("text",):
                if name not in present:
                    mend = "; name it, or use --group" if name == "event" else ""
                    yield place, Failure(Level.FILE, f"has no column {name}{mend}", place=place)
                    return
            for batch in file.iter_batches(_BATCH, columns=present):
                for one in range(len(batch)):
                    number += 1
                    where = f"{place}:{number}"
                    try:
                        yield where, batch.slice(one, 1).to_pylist()[0]
                    except UnicodeDecodeError:
                        yield where, _bad_line(where, "holds text that is not UTF-8")
    except (pa.ArrowException, OSError) as error:
        reason = f"cannot be read from row {number + 1} on ({_brief(error)})"
        yield place, Failure(Level.FILE, reason, place=place)


def _from_lines(path: Path, place: str, limit: int) -> Iterator[_Found]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_lines(file, limit), 1):
                where = f"{place}:{number}"
                if line is None:
                    yield where, _bad_line(where, f"is larger than {limit:,} bytes")
                elif line.strip():
                    yield where, _object(line, where)
    except OSError as error:
        reason = f"cannot be read ({error.strerror})"
        yield place, Failure(Level.FILE, reason, place=place)


def _lines(file: IO[bytes], limit: int) -> Iterator[bytes | None]:
    """The lines of a file, None for one that is longer than ``limit``."""
    most = 2 * limit  # escapes make a line longer than the text in it
    while line := file.readline(most):
        if len(line) < most or line.endswith(b"\n"):
            yield line.removeprefix(b"\xef\xbb\xbf")
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(most)
        yield None


def _object(line: bytes, where: str) -> dict[str, object] | Failure:
    with suppress(ValueError, RecursionError):
        value = json.loads(line)
        if isinstance(value, dict):
            return value
        return _bad_line(where, "is JSON, but no object")
    return _bad_line(where, "is no JSON")


def _bad_line(where: str, problem: str) -> Failure:
    return Failure(Level.ARTICLE, problem, place=where)


def _from_article(path: Path, file: Path, place: str, *, need_event: bool) -> Row | Failure:
    """A file of its own: it is read where it is compared; its folder is the event."""
    event = showable(file.parent.as_posix()) if file.parent.parts else ""
    if need_event and not event:
        reason = "has no event; put it into a folder that stands for one, or use --group"
        return Failure(Level.ARTICLE, reason, source=showable(file.stem), place=place)
    return Row(event, showable(file.stem), None, "", "", str(path), place)


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
