"""Runs with worker processes of Ray: the same bytes, whoever works, dies or is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.corpus import run_corpus
from tests.corpus.archives import event_rows, job, outputs, write_lines
from tests.corpus.processes import children, left_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.corpus.conftest import Run

ROOT = Path(__file__).parents[2]
EVENTS = 8
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")


@pytest.fixture(scope="module")
def ray() -> Iterator[None]:
    """Ray on two processors, started once: that takes longer than the runs."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray

    ray.init("local", num_cpus=2, include_dashboard=False, object_store_memory=100_000_000)
    yield
    ray.shutdown()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return write_lines(tmp_path / "news.jsonl", [*event_rows(EVENTS), "no row"])


def workers() -> list[int]:
    """The processes that compare articles for this one."""
    found = []
    for process in children(os.getpid()):
        try:
            if b"MapWorker" in Path(f"/proc/{process}/cmdline").read_bytes():
                found.append(process)
        except OSError:
            continue
    return found


def kill_one_at_work(done: Path, killed: list[int], over: threading.Event) -> None:
    """Kill a worker once a shard is finished; this process may hear of it when all are."""
    while not killed and not over.wait(0.02):
        if any(done.glob("*.json")) and (found := workers()):
            os.kill(found[0], signal.SIGKILL)
            killed.append(found[0])


@LINUX
@pytest.mark.usefixtures("ray")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Ray sets its own options that it left
def test_a_worker_that_is_killed_loses_nothing_and_changes_nothing(
    archive: Path, tmp_path: Path
) -> None:
    killed: list[int] = []
    over = threading.Event()
    done = tmp_path / "two" / "_work" / "done"
    watch = threading.Thread(target=kill_one_at_work, args=(done, killed, over))
    lone = run_corpus(job(archive, tmp_path / "one", workers=1, pages=True), lambda *_: None)
    watch.start()
    try:
        both = run_corpus(job(archive, tmp_path / "two", workers=2, pages=True), lambda *_: None)
    finally:
        over.set()
        watch.join()
    assert killed
    assert lone == both
    assert lone is not None
    assert (lone.compared, lone.worked_on) == (EVENTS, EVENTS)
    assert outputs(tmp_path / "one") == outputs(tmp_path / "two")


def command(archive: Path, out: Path) -> list[str]:
    argv = ["-m", "compare", "corpus", str(archive), "--out", str(out)]
    return [sys.executable, *argv, "--workers", "1", "--shard-size", "1"]


@LINUX
def test_ctrl_c_is_clean_and_the_next_run_goes_on(archive: Path, tmp_path: Path, run: Run) -> None:
    done = tmp_path / "out" / "_work" / "done"
    with subprocess.Popen(
        command(archive, tmp_path / "out"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        start_new_session=True,  # as a terminal does: the signal goes to all processes of it
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        while process.poll() is None and len(list(done.glob("*.json"))) < 2:
            time.sleep(0.05)
        below = list(children(process.pid))
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err == b"factcompare: stopped; the same command goes on from here\n"
    assert below
    assert not left_after(30, below)
    # A worker that was killed may leave a note that it had not renamed yet; the next run drops it.
    finished = {path.name: path.stat().st_mtime_ns for path in done.glob("*.json")}
    outcome = run(job(archive, tmp_path / "out"))
    assert not list(done.glob(".*"))
    assert 2 <= len(finished) < EVENTS
    assert outcome.worked_on == EVENTS - len(finished)
    again = {path.name: path.stat().st_mtime_ns for path in done.iterdir()}
    assert {name: again[name] for name in finished} == finished
    run(job(archive, tmp_path / "whole"))
    assert outputs(tmp_path / "out") == outputs(tmp_path / "whole")
