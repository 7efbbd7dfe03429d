"""What an article of an archive costs, step by step: processor time, and bytes on disk.

Usage: python benchmarks/corpus_cost.py [--events N] [--json FILE]

An archive of invented events (see invented_archive.py) goes through all steps in this process, on
one thread: read and sorted by event, compared, put to events by itself. Processor time says what a
machine has to be paid for; how well several workers share it is measured by corpus.py.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from invented_archive import SENTENCES, SOURCES, write_archive

from compare.corpus.archive import open_archive
from compare.corpus.grouping.chunks import chunk_count, write_chunks
from compare.corpus.grouping.features import FeatureShard
from compare.corpus.grouping.neighbours import near_pairs
from compare.corpus.layout import Layout
from compare.corpus.shards import make_shards
from compare.corpus.work import CompareShard
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = Settings(use_cache=False, threads=1)
SHARD = 48  # articles, as in a large archive
# Articles for the search of neighbours, on so many days, with vectors drawn at random.
NEAR, NEAR_DAYS, WINDOW, DIMENSIONS = 20_000, 40, 3, 384


def spent(work: Callable[[], object]) -> float:
    """The processor time of ``work``, in seconds."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def size(folder: Path) -> int:
    """The bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def costs(folder: Path, events: int) -> dict[str, Any]:
    """Microseconds and bytes an article, by step."""
    archive, layout, articles = folder / "archive.parquet", Layout(folder / "out"), events * SOURCES
    write_archive(archive, events, SOURCES, SENTENCES)
    layout.make()
    opened, shards = open_archive(archive, out=layout.root), -(-articles // SHARD)
    seconds: dict[str, float] = {}

    def sort() -> None:
        rows = opened.rows(SETTINGS, need_event=True)
        make_shards(rows, layout, size=opened.size, articles_per_shard=SHARD)

    seconds["read and sort"] = spent(sort)
    seconds |= compare_costs(layout, shards)
    write_chunks(opened.rows(SETTINGS, need_event=False), layout)
    look = FeatureShard(layout, SETTINGS)
    seconds["look at for groups"] = spent(lambda: [look(n) for n in range(chunk_count(layout))])
    kept = {"archive": archive.stat().st_size, **sizes(layout, shards)}
    return {
        "microseconds_an_article": {k: round(1e6 * v / articles) for k, v in seconds.items()},
        "bytes_an_article": {k: round(v / articles) for k, v in kept.items()},
    }


def compare_costs(layout: Layout, shards: int) -> dict[str, float]:
    """The seconds that all shards take, and those of their pages, which only one writes."""
    compare = CompareShard(layout, SETTINGS, pages=False)
    compare(0)  # loads the models
    rest = spent(lambda: [compare(n) for n in range(1, shards)])
    paged = CompareShard(layout, SETTINGS, pages=True)
    once, both = spent(lambda: compare(0)), spent(lambda: paged(0))
    return {"compare": rest * shards / (shards - 1), "pages": max(0.0, both - once) * shards}


def sizes(layout: Layout, shards: int) -> dict[str, int]:
    """The bytes of all that is kept."""
    return {
        "shards": size(layout.shards),
        "facts": size(layout.root / "facts"),
        "other tables": size(layout.root / "events") + size(layout.root / "failures"),
        "pages": size(layout.pages) * shards,
        "features for groups": size(layout.work / "features"),
    }


def near_cost() -> dict[str, float]:
    """What the search of neighbours takes: an article, in a window of so many others."""
    drawn = np.random.default_rng(7).normal(size=(NEAR, DIMENSIONS)).astype(np.float32)
    vectors = drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
    days = np.sort(np.arange(NEAR) % NEAR_DAYS)
    seconds = spent(lambda: near_pairs(days, vectors, WINDOW))
    window = NEAR // NEAR_DAYS * (2 * WINDOW + 1)
    return {"articles_in_window": window, "microseconds_an_article": round(1e6 * seconds / NEAR)}


def main() -> None:
    """Measure, print the figures, and write them where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--events", type=int, default=64, help="64 or more (default: 64)")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = costs(Path(folder), options.events)
    # Linux counts in units of 1,024 bytes.
    found["peak_megabytes_of_a_worker"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    result = {
        "machine": platform.machine(),
        "python": platform.python_version(),
        "events": options.events,
        "articles_an_event": SOURCES,
        "sentences_an_article": SENTENCES,
        **found,
        "neighbours": near_cost(),
    }
    text = json.dumps(result, indent=1) + "\n"
    print(text, end="")
    if options.json:
        options.json.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
