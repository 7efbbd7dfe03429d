"""A whole run: the archive read, sorted into shards and compared, from where the last one ended."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from compare.corpus.archive import open_archive
from compare.corpus.grouping import group_articles, grouped_rows
from compare.corpus.grouping.chunks import write_chunks
from compare.corpus.layout import Layout
from compare.corpus.manifest import check_manifest, made_with
from compare.corpus.shards import make_shards, read_plan
from compare.corpus.tables import read_rows
from compare.corpus.work import CompareShard, Done, finished, write_pages
from compare.corpus.workers import Crew
from compare.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from compare.corpus.archive import Archive
    from compare.corpus.shards import Plan
    from compare.corpus.workers import Results, Work
    from compare.pipeline import Progress
    from compare.settings import Settings

__all__ = ["Job", "Outcome", "run_corpus"]

_COUNTED = ("events", "compared", "facts", "failures")


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done: the archive ``given`` to the folder ``out``.

    ``window``: put articles to events first, out of those that are so many days apart at most;
    None takes the events that the archive names. ``groups_only`` ends after that. ``pages``: write
    an HTML report of every event, ``page_of`` of these alone. ``workers`` and ``address`` as for a
    ``Crew``. ``fresh`` drops what an earlier run left. ``articles_per_shard`` is what is done again
    at most, a worker, after an interrupt; None chooses it by the size of the archive.
    """

    given: Path
    out: Path
    settings: Settings
    workers: int | None = None
    address: str | None = None
    window: int | None = None
    groups_only: bool = False
    pages: bool = False
    page_of: tuple[str, ...] = ()
    fresh: bool = False
    articles_per_shard: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run, earlier ones over the same folder included.

    ``shards`` is how many there are, ``worked_on`` how many of them this run had to do.
    """

    events: int
    compared: int
    facts: int
    failures: int
    shards: int
    worked_on: int


def run_corpus(job: Job, progress: Progress) -> Outcome | None:
    """Do a job, from where an earlier run over the same folder ended; None after groups alone.

    Raises InputError for an archive without an article, OutputError for a folder that cannot be
    written or holds results of another kind, ModelError for a model.
    """
    archive, layout = open_archive(job.given, out=job.out), Layout(job.out.resolve())
    layout.make()
    with _alone(layout), ExitStack() as stack:
        if job.fresh:
            layout.clear()
        layout.sweep()
        check_manifest(layout, _wanted(job, archive))
        crew = _Started(Crew(job.workers, job.address, layout.log), stack)
        plan = read_plan(layout)
        if plan is None and job.window is not None:
            _grouped(job, archive, layout, crew, progress)
        if job.groups_only:
            return None
        plan = plan or _planned(job, archive, layout, progress)
        outcome = _compared(job, layout, plan, crew, progress)
        layout.sweep()  # what a worker that died was writing
        return outcome


class _Started:
    """A crew that starts with its first work, and ends with ``stack``."""

    def __init__(self, crew: Crew, stack: ExitStack) -> None:
        self._crew, self._stack = crew, stack
        self._results: Results | None = None

    def __call__(self, work: Work, shards: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        """The results of work on shards, as they come."""
        if self._results is None:
            self._results = self._stack.enter_context(self._crew.at_work())
        return self._results(work, shards)


def _grouped(
    job: Job, archive: Archive, layout: Layout, crew: _Started, progress: Progress
) -> None:
    """Put the articles to events, as far as an earlier run did not."""
    if not layout.articles.is_dir():
        progress("reading the archive", 0, 1)
        write_chunks(archive.rows(job.settings, need_event=False), layout)
        progress("reading the archive", 1, 1)
    if not layout.groups.is_file():
        settings = replace(job.settings, threads=1)
        group_articles(layout, settings, job.window or 0, crew, progress)


def _planned(job: Job, archive: Archive, layout: Layout, progress: Progress) -> Plan:
    """Put the articles to shards."""
    progress("sorting by event", 0, 1)
    grouped = job.window is not None
    rows = grouped_rows(layout) if grouped else archive.rows(job.settings, need_event=True)
    per_shard = job.articles_per_shard
    plan = make_shards(rows, layout, size=archive.size, articles_per_shard=per_shard)
    progress("sorting by event", 1, 1)
    return plan


def _compared(job: Job, layout: Layout, plan: Plan, crew: _Started, progress: Progress) -> Outcome:
    """Compare all shards that are not finished."""
    done = {n: found for n in range(plan.shards) if (found := finished(layout, n))}
    paged = {n for n in done if not job.pages or layout.paged(n).exists()}
    left = [n for n in range(plan.shards) if n not in paged]
    events = sum(done[n].events for n in paged)
    progress("comparing events", events, plan.events)
    work = CompareShard(layout, replace(job.settings, threads=1), job.pages)
    for number, result in crew(work, left) if left else ():
        done[number] = Done(**result)
        events += done[number].events
        progress("comparing events", events, plan.events)
    if job.page_of:
        write_pages(layout, plan.shards, job.page_of, job.settings)
    counts = {name: sum(getattr(one, name) for one in done.values()) for name in _COUNTED}
    unread = len(read_rows(layout.unread()))
    counts["failures"] += unread
    return Outcome(**counts, shards=plan.shards, worked_on=len(left))


def _wanted(job: Job, archive: Archive) -> Mapping[str, object]:
    """What tells results of this job from those of another."""
    return {
        **made_with(job.settings),
        "input": archive.fingerprint,
        "window": job.window,
        "articles_per_shard": job.articles_per_shard,
    }


@contextmanager
def _alone(layout: Layout) -> Iterator[None]:
    """Hold the folder; raises OutputError where another run does. A lock ends with its process."""
    with layout.lock.open("a") as file:
        try:
            import fcntl
        except ImportError:  # Windows lets nobody replace a file that is open, which must do
            yield
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            problem = "another run is at work on it"
            raise OutputError(f"{layout.root}: {problem}; wait for it, or name another") from None
        yield
