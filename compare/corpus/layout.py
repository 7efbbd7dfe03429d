"""Where everything lies in the folder of one run."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Layout"]

# Readers of Parquet folders pass over what begins with an underscore.
_WORK = "_work"
_MANIFEST = "manifest.json"
_TABLES = ("events", "facts", "failures")


@dataclass(frozen=True, slots=True)
class Layout:
    """The files and folders of one run below ``root``; shards are numbered from 0."""

    root: Path

    @property
    def manifest(self) -> Path:
        """What the results were made of and with."""
        return self.root / _MANIFEST

    @property
    def groups(self) -> Path:
        """Which event each article was put to, where that was asked for."""
        return self.root / "groups.parquet"

    @property
    def pages(self) -> Path:
        """The folder of the HTML reports."""
        return self.root / "html"

    @property
    def work(self) -> Path:
        """What an interrupted run goes on from."""
        return self.root / _WORK

    @property
    def log(self) -> Path:
        """What Ray has to say."""
        return self.work / "ray.log"

    @property
    def errors(self) -> Path:
        """The tracebacks of bugs that left something out."""
        return self.work / "errors.log"

    @property
    def lock(self) -> Path:
        """Held by the run that is at work."""
        return self.work / "lock"

    @property
    def shards(self) -> Path:
        """The folder of the articles by event; it appears whole."""
        return self.work / "shards"

    @property
    def articles(self) -> Path:
        """The folder of the articles without an event; it appears whole."""
        return self.work / "articles"

    @property
    def attempts(self) -> Path:
        """The folder in which workers note what they are at."""
        return self.work / "attempts"

    def part(self, table: str, number: int) -> Path:
        """The part of an output table that one shard fills."""
        return self.root / table / f"part-{number:06}.parquet"

    def unread(self) -> Path:
        """The failures of reading the input."""
        return self.root / "failures" / "reading.parquet"

    def shard(self, number: int) -> Path:
        """The articles of one shard."""
        return self.shards / f"{number:06}.parquet"

    def chunk(self, number: int) -> Path:
        """Some articles without an event."""
        return self.articles / f"{number:06}.parquet"

    def features(self, number: int) -> Path:
        """What the articles of one chunk are compared by when they are put to events."""
        return self.work / "features" / f"{number:06}.parquet"

    def done(self, number: int) -> Path:
        """The note that one shard is compared."""
        return self.work / "done" / f"{number:06}.json"

    def paged(self, number: int) -> Path:
        """The note that all pages of one shard are written."""
        return self.work / "paged" / f"{number:06}.json"

    def make(self) -> None:
        """Make the folders; raises OutputError where that is not possible, or others' files lie."""
        try:
            if self.root.is_dir() and any(self.root.iterdir()) and not self.work.is_dir():
                mend = "name a new folder, or an empty one"
                raise OutputError(f"{self.root}: holds files of something else; {mend}")
            for folder in self._folders():
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            problem = f"cannot be made ({error.strerror})"
            raise OutputError(f"{self.root}: {problem}; name another folder") from None

    def clear(self) -> None:
        """Drop all that a run leaves, and nothing else; the lock stays."""
        for folder in (*(self.root / table for table in _TABLES), self.pages):
            shutil.rmtree(folder, ignore_errors=True)
        for member in self.work.iterdir():
            if member.is_dir():
                shutil.rmtree(member, ignore_errors=True)
        self.groups.unlink(missing_ok=True)
        self.manifest.unlink(missing_ok=True)
        self.errors.unlink(missing_ok=True)
        self.make()

    def sweep(self) -> None:
        """Remove what runs that were killed left under temporary names, and their notes."""
        shutil.rmtree(self.attempts, ignore_errors=True)
        for folder in (self.root, self.pages, self.work, *self._folders()):
            for leftover in folder.glob(".*"):
                if leftover.is_dir():
                    shutil.rmtree(leftover, ignore_errors=True)
                else:
                    leftover.unlink(missing_ok=True)
        self.attempts.mkdir(exist_ok=True)

    def _folders(self) -> Iterator[Path]:
        yield from (self.root / table for table in _TABLES)
        yield from (self.work / name for name in ("attempts", "done", "features", "paged"))
