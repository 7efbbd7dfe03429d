"""Articles sorted by event and cut into shards, with few of them in memory at a time."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import pyarrow as pa

from compare.corpus.tables import ARTICLES, Failure, write_failures, write_rows
from compare.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from compare.corpus.layout import Layout
    from compare.corpus.rows import Row

__all__ = ["Plan", "fresh_folder", "make_shards", "read_plan", "shard_size", "split"]

_PLAN = "plan.json"
# A bucket is sorted in memory; its rows take several times what they take in the input.
_BUCKET_BYTES = 64_000_000
_MOST_BUCKETS = 256  # files that are open at once
_HELD = 16_384  # rows that wait to be written to their buckets

# An interrupted run does its unfinished shards again, so they are small; but each is files of its
# own, so there are not too many of them.
_FEWEST_SHARDS, _MOST_SHARDS = 256, 100_000
_SMALL_SHARD = 48  # articles


@dataclass(frozen=True, slots=True)
class Plan:
    """How many shards there are, with so many events and articles in all of them."""

    shards: int
    events: int
    articles: int


def shard_size(articles: int) -> int:
    """How many articles make a shard; an event is never divided."""
    small = min(_SMALL_SHARD, -(-articles // _FEWEST_SHARDS))
    return max(1, small, -(-articles // _MOST_SHARDS))


def read_plan(layout: Layout) -> Plan | None:
    """The plan of the shards that lie there, or None."""
    try:
        return Plan(**json.loads((layout.shards / _PLAN).read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError):
        return None


def make_shards(
    rows: Iterable[Row | Failure], layout: Layout, *, size: int, articles_per_shard: int | None
) -> Plan:
    """Sort ``rows`` by event into shards that appear whole; failures go to their table.

    ``size`` is that of the input in bytes. The same rows make the same shards, in whatever order
    they come. Raises InputError where there is no article, OutputError where there is no room.
    """
    failures: list[Failure] = []
    with fresh_folder(layout.shards) as folder:
        count = min(_MOST_BUCKETS, max(1, -(-size // _BUCKET_BYTES)))
        buckets = [folder / f"bucket-{n}" for n in range(count)]
        articles = _fill(buckets, _kept(rows, failures))
        if not articles:
            raise _no_article(failures)
        write_failures(layout.unread(), failures)
        plan = _cut(buckets, folder, articles_per_shard or shard_size(articles))
        (folder / _PLAN).write_text(json.dumps(asdict(plan)), encoding="utf-8")
    return plan


def split(rows: Iterable[Row], most: int) -> Iterator[list[Row]]:
    """Rows, sorted by event, in shards of whole events: each is full from ``most`` articles on."""
    shard: list[Row] = []
    for _, members in groupby(rows, key=lambda row: row.event):
        shard += members
        if len(shard) >= most:
            yield shard
            shard = []
    if shard:
        yield shard


@contextmanager
def fresh_folder(target: Path) -> Iterator[Path]:
    """An empty folder that becomes ``target`` at the end; after an error there is none."""
    new = target.with_name(f".{target.name}")
    try:
        new.mkdir()
        yield new
        new.rename(target)
    except OSError as error:
        problem = f"cannot be written ({error.strerror or error})"
        raise OutputError(
            f"{target.parent}: {problem}; make room, or name another folder"
        ) from None


def _no_article(failures: list[Failure]) -> InputError:
    if not failures:
        mend = "widen the window, or give more articles"
        return InputError("input", "no two articles share an event", mend)
    first = failures[0]
    problem = f"no article can be read; the first: {first.place} {first.reason}"
    return InputError("input", problem, "mend what is named")


def _kept(rows: Iterable[Row | Failure], failures: list[Failure]) -> Iterator[Row]:
    for row in rows:
        if isinstance(row, Failure):
            failures.append(row)
        else:
            yield row


def _fill(buckets: list[Path], rows: Iterable[Row]) -> int:
    """Append every row to the bucket of its event; how many there were."""
    count, held = 0, [list[dict[str, object]]() for _ in buckets]
    with ExitStack() as stack:
        writers = [stack.enter_context(pa.ipc.new_stream(str(path), ARTICLES)) for path in buckets]
        for row in rows:
            held[_bucket(row.event, len(buckets))].append(asdict(row))
            count += 1
            if count % _HELD == 0:
                _flush(writers, held)
        _flush(writers, held)
    return count


def _flush(
    writers: list[pa.ipc.RecordBatchStreamWriter], held: list[list[dict[str, object]]]
) -> None:
    for writer, rows in zip(writers, held, strict=True):
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, schema=ARTICLES))
            rows.clear()


def _bucket(event: str, count: int) -> int:
    digest = hashlib.blake2b(event.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % count


def _cut(buckets: list[Path], folder: Path, most: int) -> Plan:
    shards = events = articles = 0
    for bucket in buckets:
        for shard in split(_sorted(bucket), most):
            write_rows(folder / f"{shards:06}.parquet", [asdict(row) for row in shard], ARTICLES)
            shards += 1
            events += len({row.event for row in shard})
            articles += len(shard)
        bucket.unlink()
    return Plan(shards, events, articles)


def _sorted(bucket: Path) -> list[Row]:
    """The rows of a bucket by event, and within it by day, source and words."""
    from compare.corpus.rows import Row

    with pa.OSFile(str(bucket)) as file, pa.ipc.open_stream(file) as stream:
        rows = [Row(**values) for values in stream.read_all().to_pylist()]
    return sorted(rows, key=_order)


def _order(row: Row) -> tuple[object, ...]:
    undated = not row.published
    return row.event, undated, row.published, row.source, row.title or "", row.text, row.place
