"""Runs over archives without Ray, for all that does not depend on who does the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from compare.corpus import Job, Outcome, run_corpus
from tests.corpus.archives import event_rows, write_lines

if TYPE_CHECKING:
    from pathlib import Path

    from compare.corpus.workers import Crew, Results, Work


@dataclass
class Here:
    """Does the work in this process; keeps which shards it was given, and may stop early."""

    shards: list[int] = field(default_factory=list)
    most: int | None = None

    def __call__(self, work: Work, shards: Sequence[int]) -> Iterator[tuple[int, dict[str, Any]]]:
        for shard in shards:
            if self.most is not None and len(self.shards) >= self.most:
                raise KeyboardInterrupt
            self.shards.append(shard)
            yield shard, asdict(work(shard))


Run = Callable[[Job], Outcome]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Here:
    """Stands in for worker processes."""
    stand_in = Here()

    @contextmanager
    def at_work(_: Crew) -> Iterator[Results]:
        yield stand_in

    monkeypatch.setattr("compare.corpus.workers.Crew.at_work", at_work)
    return stand_in


@pytest.fixture
def run(here: Here) -> Run:
    """Does a job in this process."""

    def run(job: Job) -> Outcome:
        outcome = run_corpus(job, lambda *_: None)
        assert outcome is not None
        return outcome

    return run


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Four events of three articles, an article alone, and a row that is none."""
    alone = {"event": "Lone", "text": "A barge sank in Ilkerton."}
    return write_lines(tmp_path / "news.jsonl", [*event_rows(4), alone, "no row"])
