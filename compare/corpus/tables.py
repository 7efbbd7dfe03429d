"""The tables of a run: their columns, and Parquet files that appear whole."""

from __future__ import annotations

import io
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from compare.report.output import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

__all__ = [
    "ARTICLES",
    "EVENTS",
    "FACTS",
    "FAILURES",
    "GROUPS",
    "Failure",
    "Level",
    "read_rows",
    "write_failures",
    "write_rows",
]


def _schema(columns: str, **others: pa.DataType) -> pa.Schema:
    """Columns of text, but for ``others``."""
    return pa.schema([(name, others.get(name, pa.string())) for name in columns.split()])


# One row per article, as read; ``path`` is set where the article is a file of its own.
ARTICLES = _schema("event source title published text path place")

# One row per claim per fact: those of Report.to_frame, and what tells archives apart.
FACTS = _schema(
    "event fact relation kinds sources claim source source_name title published start end text"
    " speaker quoted headline adds diverging_words why likelihood",
    start=pa.int32(),
    end=pa.int32(),
    quoted=pa.bool_(),
    headline=pa.bool_(),
    likelihood=pa.float32(),
)

_COUNTS = "sources facts shared agree adds_detail diverge"
EVENTS = _schema(f"event {_COUNTS} page signature", **dict.fromkeys(_COUNTS.split(), pa.int32()))

FAILURES = _schema("level event source title place reason")

GROUPS = _schema(
    "event size score nearest nearest_score source title published place",
    size=pa.int32(),
    score=pa.float32(),
    nearest_score=pa.float32(),
)


class Level(StrEnum):
    """How much a failure takes with it."""

    FILE = "file"
    ARTICLE = "article"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was left out, with the reason; ``place`` is where it stands in the input."""

    level: Level
    reason: str
    event: str = ""
    source: str = ""
    title: str = ""
    place: str = ""


def write_rows(path: Path, rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> int:
    """Write ``rows`` as Parquet, whole or not at all; the bytes of the file are counted.

    The same rows give the same bytes. Raises OutputError where ``path`` cannot be written.
    """
    data = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(list(rows), schema=schema), data, compression="zstd")
    write_bytes(path, data.getvalue())
    return data.tell()


def write_failures(path: Path, failures: Iterable[Failure]) -> int:
    """Write failures as ``write_rows`` writes rows."""
    return write_rows(path, [asdict(failure) for failure in failures], FAILURES)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a Parquet file; raises OSError or ArrowInvalid for one that is damaged."""
    with pq.ParquetFile(path) as file:
        rows: list[dict[str, Any]] = file.read(use_threads=False).to_pylist()
    return rows
