"""What a worker does with one shard: compares its events and writes their tables and pages."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from compare.corpus.attempts import MOST_ATTEMPTS, Attempts
from compare.corpus.pages import page_name
from compare.corpus.reasons import reason_of
from compare.corpus.rows import Row, article_of
from compare.corpus.tables import (
    EVENTS,
    FACTS,
    Failure,
    Level,
    read_rows,
    write_failures,
    write_rows,
)
from compare.errors import InputError, ModelError, OutputError
from compare.model import Relation
from compare.pipeline import compare_articles
from compare.report.output import write_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from compare.corpus.layout import Layout
    from compare.model import Article, Report
    from compare.settings import Settings

__all__ = ["CompareShard", "Done", "finished", "read_shard", "write_pages"]


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a shard; ``files`` are its tables, with their sizes in bytes."""

    events: int
    compared: int
    facts: int
    failures: int
    files: dict[str, int]


@dataclass(slots=True)
class _Tables:
    """The rows that a shard fills."""

    facts: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CompareShard:
    """Compares the events of a shard, once the models are loaded; the same articles, same bytes.

    ``pages`` says whether their HTML reports are written as well.
    """

    layout: Layout
    settings: Settings
    pages: bool

    def __call__(self, number: int) -> Done:
        """Compare a shard and write all that comes of it.

        Events that cannot be compared are failures in their table. Raises ModelError, OutputError
        and OSError, since those would befall every event.
        """
        tables, shard = _Tables(), read_shard(self.layout, number)
        attempts = Attempts(self.layout.attempts / f"{number:06}")
        for place, (event, rows) in enumerate(shard):
            if attempts.begin(place):
                self._compare(event, rows, tables)
            else:
                reason = f"ended its worker process {MOST_ATTEMPTS} times"
                tables.failures.append(Failure(Level.EVENT, reason, event))
        done = self._write(number, tables, len(shard))
        attempts.end()
        return done

    def _compare(self, event: str, rows: list[Row], tables: _Tables) -> None:
        articles, failures = _articles(self.layout, event, rows, self.settings)
        tables.failures += failures
        try:
            report = compare_articles(articles, settings=self.settings)
        except (ModelError, OutputError):
            raise
        except Exception as error:  # a bug may show at this event alone; the others are worth it
            reason = reason_of(error, f"event {event!r}", self.layout.errors)
            tables.failures.append(Failure(Level.EVENT, reason, event))
        else:
            self._keep(event, report, tables)

    def _keep(self, event: str, report: Report, tables: _Tables) -> None:
        tables.facts += _fact_rows(event, report)
        tables.events.append(_event_row(event, report))
        told = {article.path: article for article in report.sources}
        tables.failures += [
            Failure(Level.ARTICLE, skipped.reason, event, one.name, one.title, skipped.source)
            for skipped in report.skipped
            if (one := told[skipped.source])
        ]
        if self.pages:
            _write_page(self.layout, event, report)

    def _write(self, number: int, tables: _Tables, events: int) -> Done:
        part = self.layout.part
        sizes = {
            "facts": write_rows(part("facts", number), tables.facts, FACTS),
            "events": write_rows(part("events", number), tables.events, EVENTS),
            "failures": write_failures(part("failures", number), tables.failures),
        }
        compared, failed = len(tables.events), len(tables.failures)
        done = Done(events, compared, len(tables.facts), failed, sizes)
        if self.pages:
            write_text(self.layout.paged(number), "{}\n")
        note = {name: getattr(done, name) for name in Done.__slots__}
        write_text(self.layout.done(number), json.dumps(note) + "\n")
        return done


def finished(layout: Layout, number: int) -> Done | None:
    """What became of a shard in an earlier run, or None where not all of it is there."""
    try:
        done = Done(**json.loads(layout.done(number).read_text(encoding="utf-8")))
        sizes = {name: layout.part(name, number).stat().st_size for name in done.files}
    except (OSError, ValueError, TypeError):
        return None
    return done if sizes == done.files else None


def read_shard(layout: Layout, number: int) -> list[tuple[str, list[Row]]]:
    """The events of a shard, each with its articles.

    Raises OutputError where it cannot be read: it lies in the folder of the output.
    """
    path = layout.shard(number)
    try:
        rows = [Row(**values) for values in read_rows(path)]
    except (OSError, ValueError, TypeError) as error:  # ArrowInvalid is a ValueError
        problem = "cannot be read; it must be on a disk that all workers share"
        raise OutputError(f"{path}: {problem} ({type(error).__name__})") from None
    return [(event, list(members)) for event, members in groupby(rows, key=lambda row: row.event)]


def write_pages(layout: Layout, shards: int, events: Collection[str], settings: Settings) -> None:
    """Write the HTML reports of ``events``, compared anew; raises InputError for one not there."""
    missing = set(events)
    for number in range(shards):
        if not missing:
            return
        for event, rows in (
            read_shard(layout, number) if missing & _events_of(layout, number) else ()
        ):
            if event in missing:
                articles, _ = _articles(layout, event, rows, settings)
                _write_page(layout, event, compare_articles(articles, settings=settings))
                missing.remove(event)
    if missing:
        mend = "name one that the column event of the facts has"
        raise InputError(min(missing), "no such event", mend)


def _events_of(layout: Layout, number: int) -> set[str]:
    path = layout.part("events", number)
    return {row["event"] for row in read_rows(path)}


def _write_page(layout: Layout, event: str, report: Report) -> None:
    from compare.report.html import render_html  # jinja2 is not needed without pages

    layout.pages.mkdir(exist_ok=True)
    write_text(layout.pages / page_name(event), render_html(report))


def _articles(
    layout: Layout, event: str, rows: Sequence[Row], settings: Settings
) -> tuple[list[Article], list[Failure]]:
    """The articles of an event, and why some of its rows are none."""
    articles, failures = [], []
    for row in rows:
        try:
            articles.append(article_of(row, settings))
        except Exception as error:  # as for an event
            reason, title = reason_of(error, row.place, layout.errors), row.title or ""
            failures.append(Failure(Level.ARTICLE, reason, event, row.source, title, row.place))
    return articles, failures


def _fact_rows(event: str, report: Report) -> Iterator[dict[str, Any]]:
    of = {source.id: source for source in report.sources}
    for row in report.to_frame().to_dict("records"):
        source = of[row["source"]]
        published = source.published.isoformat() if source.published else ""
        named = {"source_name": source.name, "title": source.title, "published": published}
        yield {"event": event, **{str(name): value for name, value in row.items()}, **named}


def _event_row(event: str, report: Report) -> dict[str, Any]:
    shared = report.shared()
    return {
        "event": event,
        "sources": len(report.sources),
        "facts": len(report.facts),
        "shared": len(shared),
        **{kind.value: sum(fact.relation is kind for fact in shared) for kind in Relation},
        "page": page_name(event),
        "signature": report.signature,
    }
