"""Answers of the models on disk: one checked file an entry, the oldest-used dropped first."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from compare.models.cache import discard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Entries", "NoEntries", "StoredEntries", "Usage", "entry_key"]

_NEW = ".new-"

# A file under a temporary name that is older than this was left by a process that was killed.
_STALE_SECONDS = 3600.0

# An entry takes whole blocks of the disk.
_BLOCK = 4096

# After a trim so much of the limit is in use, so that not every run has to trim.
_TRIMMED_SHARE = 0.9

_CHECKSUM_LENGTH = hashlib.sha256().digest_size


class Entries(Protocol):
    """Bytes under keys; what was written may be gone at any time."""

    def read(self, key: str) -> bytes | None:
        """What was written under ``key``, None when it is not there or damaged."""

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Keep ``contents``, each under its key."""


@dataclass(frozen=True, slots=True)
class NoEntries:
    """Keeps nothing."""

    def read(self, key: str) -> None:
        """Nothing."""

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Forget ``contents``."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How many entries there are and the bytes that they take on disk."""

    entries: int
    size: int


@dataclass(frozen=True, slots=True)
class StoredEntries:
    """Entries in a folder, which take at most ``limit`` bytes after every write.

    Several processes may read and write at once: an entry appears whole, by renaming, and carries
    a checksum over its key and content. What cannot be written is not kept, and no error.
    """

    folder: Path
    limit: int

    def read(self, key: str) -> bytes | None:
        """What was written under ``key``, None when it is not there; a damaged entry is dropped."""
        path = self._path(key)
        with suppress(OSError):
            stored = path.read_bytes()
            checksum, content = stored[:_CHECKSUM_LENGTH], stored[_CHECKSUM_LENGTH:]
            if checksum == _checksum(key, content):
                _touch(path)
                return content
            path.unlink()
        return None

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Keep ``contents``, each under its key, and drop the oldest-used above the limit."""
        with suppress(OSError):
            for key, content in contents.items():
                path = self._path(key)
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _write_whole(path, _checksum(key, content) + content)
            if contents:
                self._trim()

    def usage(self) -> Usage:
        """What the entries take now."""
        sizes = [size for _, size, _ in self._files()]
        return Usage(len(sizes), sum(sizes))

    def clear(self) -> None:
        """Drop all entries."""
        discard(self.folder)

    def _path(self, key: str) -> Path:
        # No folder of a file system likes to hold all the files.
        return self.folder / key[:2] / key[2:]

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """Time of the last use, bytes on disk and path of every entry; leftovers are removed."""
        for file in self._scanned():
            with suppress(OSError):  # another process may remove it at any time
                stat = file.stat()
                if not file.name.startswith(_NEW):
                    yield stat.st_mtime, -(-stat.st_size // _BLOCK) * _BLOCK, file.path
                elif time.time() - stat.st_mtime > _STALE_SECONDS:
                    Path(file.path).unlink()

    def _scanned(self) -> Iterator[os.DirEntry[str]]:
        # os.scandir, since Path.glob takes five times as long on thousands of files
        with suppress(OSError), os.scandir(self.folder) as parts:
            for part in parts:
                with suppress(OSError), os.scandir(part) as files:
                    yield from files

    def _trim(self) -> None:
        files = sorted(self._files())
        taken = sum(size for _, size, _ in files)
        if taken <= self.limit:
            return
        for _, size, path in files:
            Path(path).unlink(missing_ok=True)
            taken -= size
            if taken <= self.limit * _TRIMMED_SHARE:
                return


def entry_key(*parts: str) -> str:
    """A key made of all that an answer depends on, as 64 hexadecimal digits."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()


def _checksum(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode("ascii") + content).digest()


def _touch(path: Path) -> None:
    with suppress(OSError):  # a cache that is only read has no order of use
        os.utime(path)


def _write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to a temporary file beside ``path``, then give it its name."""
    handle, new = tempfile.mkstemp(prefix=_NEW, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(new).replace(path)
    except BaseException:
        Path(new).unlink(missing_ok=True)
        raise
