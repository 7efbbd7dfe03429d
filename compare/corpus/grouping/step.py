"""The step from articles to events, and the table that it leaves."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.corpus.grouping.chunks import chunk_count, read_chunk, read_failures
from compare.corpus.grouping.clusters import Cluster, cluster, names_weights, score
from compare.corpus.grouping.features import Features, FeatureShard, read_features
from compare.corpus.grouping.neighbours import near_pairs
from compare.corpus.tables import GROUPS, Failure, Level, read_rows, write_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.corpus.layout import Layout
    from compare.corpus.rows import Row
    from compare.pipeline import Progress
    from compare.settings import Settings

    Results = Callable[[FeatureShard, Sequence[int]], Iterator[object]]

__all__ = ["group_articles", "grouped_rows"]

# Articles without a day are compared with each other alone: far from all days.
_UNDATED = -(10**7)
_TOLD = ("source", "title", "published", "place")
_ORDER = ("event", "published", "source", "place")
_TITLE = 60  # characters of it in an event's name


def group_articles(
    layout: Layout, settings: Settings, window: int, results: Results, progress: Progress
) -> None:
    """Put the articles of all chunks to events and write the table of that, whole.

    ``results`` does work on shards. What was looked at in an earlier run is not looked at again.
    """
    chunks = chunk_count(layout)
    missing = [n for n in range(chunks) if not layout.features(n).exists()]
    done = chunks - len(missing)
    progress("looking at articles", done, chunks)
    for _ in results(FeatureShard(layout, settings), missing) if missing else ():
        done += 1
        progress("looking at articles", done, chunks)
    articles = [one for one in read_features(layout, chunks) if not one.problem]
    articles.sort(key=lambda one: (_day(one), one.key, one.place))
    progress("putting articles to events", 0, 1)
    write_rows(layout.groups, _table(articles, window, settings.max_sources), GROUPS)
    progress("putting articles to events", 1, 1)


def grouped_rows(layout: Layout) -> Iterator[Row | Failure]:
    """The articles that share an event with another, with it, and what could not be read."""
    chunks = chunk_count(layout)
    table = read_rows(layout.groups)
    events = {row["place"]: row["event"] for row in table if row["size"] > 1}
    yield from read_failures(layout)
    for one in read_features(layout, chunks):
        if one.problem:
            yield Failure(Level.ARTICLE, one.problem, "", one.source, one.title, one.place)
    for number in range(chunks):
        for row in read_chunk(layout, number):
            if event := events.get(row.place):
                yield replace(row, event=event)


def _table(articles: Sequence[Features], window: int, most: int) -> list[dict[str, Any]]:
    """A row per article, by event, day and source; equal articles give equal rows."""
    days = np.array([_day(one) for one in articles], np.int64)
    vectors = np.array([one.vector for one in articles], np.float32)
    names = names_weights([one.names for one in articles])
    singles = [
        Cluster([n], vectors[n].astype(np.float64), names[n], int(days[n]), int(days[n]))
        for n in range(len(articles))
    ]
    pairs = near_pairs(days, vectors, window)
    nearest = _nearest(singles, pairs)
    rows = []
    for found in cluster(singles, pairs, window=window, most=most):
        event = _name([articles[n] for n in found.members])
        for n in found.members:
            others = [score(singles[n], singles[m]) for m in found.members if m != n]
            near, near_score = nearest.get(n, (None, None))
            row = {
                "event": event,
                "size": len(found.members),
                "score": sum(others) / len(others) if others else None,
                "nearest": None if near is None else articles[near].place,
                "nearest_score": near_score,
            }
            rows.append(row | {name: getattr(articles[n], name) for name in _TOLD})
    return sorted(rows, key=lambda row: [row[name] for name in _ORDER])


def _nearest(singles: Sequence[Cluster], pairs: np.ndarray) -> dict[int, tuple[int, float]]:
    """For every article with a neighbour the likeliest one, with its score."""
    nearest: dict[int, tuple[int, float]] = {}
    for i, j in pairs.tolist():
        found = score(singles[i], singles[j])
        for one, other in ((i, j), (j, i)):
            if one not in nearest or found > nearest[one][1]:
                nearest[one] = (other, found)
    return nearest


def _name(members: Sequence[Features]) -> str:
    """A name that tells what an event is, and no other has: day, headline, and a hash."""
    first = members[0]
    digest = hashlib.blake2b("".join(one.key for one in members).encode(), digest_size=3)
    words = " ".join(first.title.split())[:_TITLE].rstrip()
    return " ".join(part for part in (first.published, words, digest.hexdigest()) if part)


def _day(one: Features) -> int:
    return date.fromisoformat(one.published).toordinal() if one.published else _UNDATED
