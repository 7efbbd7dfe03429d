"""Articles without an event, in files of a few hundred each, so that workers can share them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from compare.corpus.rows import Row
from compare.corpus.shards import fresh_folder
from compare.corpus.tables import ARTICLES, FAILURES, Failure, Level, read_rows, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from compare.corpus.layout import Layout

__all__ = ["chunk_count", "read_chunk", "read_failures", "write_chunks"]

_UNREAD = "failures.parquet"
_CHUNK = 256  # articles


def write_chunks(rows: Iterable[Row | Failure], layout: Layout) -> None:
    """Write ``rows`` in their order to chunks that appear whole, failures beside them."""
    held: list[Row] = []
    failures: list[Failure] = []
    count = 0
    with fresh_folder(layout.articles) as folder:
        for row in rows:
            if isinstance(row, Failure):
                failures.append(row)
                continue
            held.append(row)
            if len(held) == _CHUNK:
                _write(folder / layout.chunk(count).name, held)
                count, held = count + 1, []
        if held:
            _write(folder / layout.chunk(count).name, held)
        write_rows(folder / _UNREAD, [asdict(failure) for failure in failures], FAILURES)


def chunk_count(layout: Layout) -> int:
    """How many chunks there are; 0 before they are written."""
    return len(list(layout.articles.glob("[0-9]*.parquet")))


def read_chunk(layout: Layout, number: int) -> list[Row]:
    """The articles of a chunk, in order."""
    return [Row(**values) for values in read_rows(layout.chunk(number))]


def read_failures(layout: Layout) -> Iterator[Failure]:
    """What could not be read of the archive."""
    for values in read_rows(layout.articles / _UNREAD):
        yield Failure(**{**values, "level": Level(values["level"])})


def _write(path: Path, rows: list[Row]) -> None:
    write_rows(path, [asdict(row) for row in rows], ARTICLES)
