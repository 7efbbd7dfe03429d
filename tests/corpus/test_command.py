from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare.cli import main
from compare.corpus import Job, Outcome
from compare.errors import ModelError
from tests.corpus.archives import event_rows, write_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.corpus.conftest import Here

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.usefixtures("quiet_environment")


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """The jobs that the command asked for; nothing is done."""
    asked: list[Job] = []

    def run_corpus(job: Job, _: Callable[..., None]) -> Outcome | None:
        asked.append(job)
        return None if job.groups_only else Outcome(3, 2, 1234, 1, 1, 1)

    monkeypatch.setattr("compare.corpus.run_corpus", run_corpus)
    return asked


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    code = main(["corpus", *argv])
    return code, *capsys.readouterr()


@pytest.mark.usefixtures("here")
def test_an_archive_is_compared(capsys: pytest.CaptureFixture[str]) -> None:
    write_lines(Path("news.jsonl"), event_rows(2))
    code, out, err = run(capsys, "news.jsonl", "--out", "facts")
    assert (code, err) == (0, "")
    assert out.startswith("2 events, ")
    assert out.endswith(" rows in facts/facts\n")
    assert sorted(path.name for path in Path("facts").iterdir()) == [
        "_work",
        "events",
        "facts",
        "failures",
        "manifest.json",
    ]


def test_what_was_done_is_told(capsys: pytest.CaptureFixture[str], jobs: list[Job]) -> None:
    _, out, _ = run(capsys, "news.jsonl", "--out", "facts")
    assert out == "2 events, 1,234 rows in facts/facts; 1 failure in facts/failures\n"
    _, out, _ = run(capsys, "news.jsonl", "--out", "facts", "--group", "--groups-only")
    assert out == "facts/groups.parquet: which event each article was put to\n"


def test_what_was_asked_reaches_the_run(
    capsys: pytest.CaptureFixture[str], jobs: list[Job]
) -> None:
    run(
        capsys,
        *("news", "--out", "facts", "--workers", "3", "--address", "head:6379", "--html"),
        *("--page", "one", "--page", "two", "--group", "--window", "5", "--shard-size", "9"),
        *("--fresh", "--link-threshold", "0.5"),
    )
    (job,) = jobs
    assert job.settings.link_threshold == 0.5
    assert job.settings.use_cache is False
    assert job == Job(
        Path("news"),
        Path("facts"),
        job.settings,
        workers=3,
        address="head:6379",
        window=5,
        pages=True,
        page_of=("one", "two"),
        fresh=True,
        articles_per_shard=9,
    )


def test_events_are_those_of_the_archive_unless_told_otherwise(
    capsys: pytest.CaptureFixture[str], jobs: list[Job]
) -> None:
    run(capsys, "news", "--out", "facts")
    run(capsys, "news", "--out", "facts", "--group", "--use-cache")
    assert [job.window for job in jobs] == [None, 3]
    assert [job.settings.use_cache for job in jobs] == [False, True]


@pytest.mark.parametrize("option", [("--groups-only",), ("--window", "0")])
def test_options_of_grouping_need_it(
    capsys: pytest.CaptureFixture[str], jobs: list[Job], option: tuple[str, ...]
) -> None:
    code, out, err = run(capsys, "news", "--out", "facts", *option)
    assert (code, out, jobs) == (2, "", [])
    assert err.startswith("factcompare: error: --groups-only and --window go with --group only")


@pytest.mark.parametrize("missing", ["ray", "pyarrow"])
def test_without_the_extra_it_is_named(
    capsys: pytest.CaptureFixture[str],
    jobs: list[Job],
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
) -> None:
    monkeypatch.setattr(
        "compare.cli.corpus.find_spec", lambda name: None if name == missing else name
    )
    code, out, err = run(capsys, "news", "--out", "facts")
    assert (code, out, jobs) == (2, "", [])
    assert err == (
        "factcompare: error: corpus: needs the extra corpus; "
        'install it with pip install -c constraints.txt ".[corpus]" in a checkout, '
        'else with pip install "factcompare[corpus]"\n'
    )


def test_an_error_is_one_line(
    capsys: pytest.CaptureFixture[str], here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> Any:
        raise ModelError("no such model;\ntake another")

    assert run(capsys, "news.jsonl", "--out", "facts") == (
        2,
        "",
        (
            "factcompare: error: news.jsonl: no such file or folder; "
            "give a Parquet or JSON Lines file, or a folder\n"
        ),
    )
    write_lines(Path("news.jsonl"), event_rows(1))
    monkeypatch.setattr("compare.corpus.run.made_with", fail)
    assert run(capsys, "news.jsonl", "--out", "facts") == (
        2,
        "",
        "factcompare: error: no such model; take another\n",
    )
    assert here.shards == []


def test_an_interrupt_says_how_to_go_on(capsys: pytest.CaptureFixture[str], here: Here) -> None:
    here.most = 0
    write_lines(Path("news.jsonl"), event_rows(1))
    code, out, err = run(capsys, "news.jsonl", "--out", "facts")
    assert (code, out) == (130, "")
    assert err == "factcompare: stopped; the same command goes on from here\n"


WATCHED = """
import os
from compare.cli.bar import bar

with bar() as tell:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # as the work does with what libraries say
    os.write(2, b"noise of a library")
    tell("comparing events", 1, 4)
"""


@pytest.mark.skipif(os.name == "nt", reason="terminals of POSIX")
def test_who_watches_sees_one_line_and_no_noise() -> None:
    parent, child = os.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "90"}
    with subprocess.Popen(
        [sys.executable, "-c", WATCHED], stderr=child, cwd=ROOT, env=environment
    ) as process:
        os.close(child)
        shown = b""
        try:
            while piece := os.read(parent, 4096):
                shown += piece
        except OSError:  # Linux ends a terminal so
            pass
        assert process.wait(20) == 0
    os.close(parent)
    assert b"comparing events" in shown
    assert b"1/4" in shown
    assert b"noise" not in shown


def test_away_from_a_terminal_nothing_is_shown() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, check=True, cwd=ROOT
    )
    assert (done.stdout, done.stderr) == (b"", b"")
