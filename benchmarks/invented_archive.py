"""An archive of invented events, for measuring how fast whole archives are compared.

Usage: python benchmarks/invented_archive.py FILE.parquet [--events N] [--sources N] [--sentences N]

The articles of an event are those of invented_news.py, each under a headline of its own. The same
numbers give the same archive.
"""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
from invented_news import ALL, event

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["EVENTS", "SENTENCES", "SOURCES", "archive_rows", "write_archive"]

EVENTS, SOURCES, SENTENCES = 2_000, 3, 14
FIRST_DAY = date(2024, 1, 1)
EVENTS_A_DAY = 20
PIECE = 500  # events that are held at once

COLUMNS = ("event", "source", "title", "published", "text")
HEADLINES = (
    "{town} argues over {matter}",
    "Row about {matter} reaches the {body} of {town}",
    "{body} of {town} looks into {matter}",
    "What {town} makes of {matter}",
)


def archive_rows(events: range, sources: int, sentences: int) -> Iterator[dict[str, Any]]:
    """The articles of the events with these numbers, event by event."""
    for number in events:
        drawn = Random(f"event {number}")
        words = {name: drawn.choice(ALL.words[name]) for name in ("begin", "end", "matter", "body")}
        words["town"] = words["begin"] + words["end"]
        for article in event(sources, sentences, seed=number):
            title = drawn.choice(HEADLINES).format(**words)
            yield {
                "event": f"{number:07} {words['matter']} in {words['town']}",
                "source": article.name,
                "title": title[0].upper() + title[1:],
                "published": (FIRST_DAY + timedelta(number // EVENTS_A_DAY)).isoformat(),
                "text": article.text,
            }


def write_archive(path: Path, events: int, sources: int, sentences: int) -> None:
    """Write an archive as Parquet."""
    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(0, events, PIECE):
            numbers = range(start, min(start + PIECE, events))
            rows = list(archive_rows(numbers, sources, sentences))
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))


def main() -> None:
    """Write the archive that the arguments ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--events", type=int, default=EVENTS, help=f"(default: {EVENTS:,})")
    parser.add_argument("--sources", type=int, default=SOURCES, help=f"(default: {SOURCES})")
    parser.add_argument("--sentences", type=int, default=SENTENCES, help=f"(default: {SENTENCES})")
    options = parser.parse_args()
    write_archive(options.file, options.events, options.sources, options.sentences)
    articles = options.events * options.sources
    print(f"{options.file}: {options.events:,} events, {articles:,} articles")


if __name__ == "__main__":
    main()
