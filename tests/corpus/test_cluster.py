"""A Ray cluster that runs already, on the loopback address: the same bytes as without one."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.corpus.archives import event_rows, job, outputs, write_lines
from tests.corpus.processes import children, kill, left_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.corpus.conftest import Run

pytest.importorskip("ray", reason="the extra corpus is not installed")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")

ROOT = Path(__file__).parents[2]
EVENTS = 4
SECONDS = 90  # a cluster that takes longer to start counts as broken
GRACE = 5  # it takes its node half a minute to end by itself, which is nothing to wait for

# Every port is chosen by the system, so that two clusters never meet.
HEAD = (
    *("--head", "--block", "--node-ip-address", "127.0.0.1", "--port", "0", "--num-cpus", "2"),
    *("--min-worker-port", "0", "--max-worker-port", "0", "--dashboard-agent-listen-port", "0"),
    *("--include-dashboard", "false", "--object-store-memory", "100000000"),
)


@pytest.fixture
def environment() -> dict[str, str]:
    """Nothing that other tests told Ray, and a token that only this cluster and its users have."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("RAY_")}
    mine |= {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": secrets.token_hex(32)}
    # Ray listens on the loopback address alone where it takes this machine for one that has no
    # clusters; it would put the machine's own address in its place elsewhere.
    mine |= {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0", "RAY_USAGE_STATS_ENABLED": "0"}
    mine |= {"PYTHONPATH": str(ROOT)}
    return mine


@pytest.fixture
def cluster(environment: dict[str, str]) -> Iterator[str]:
    """The address of a cluster of one node, started by Ray's own command; it ends with the test."""
    # The paths of sockets in it have to be short, which those of pytest are not.
    with tempfile.TemporaryDirectory(prefix="fc-", ignore_cleanup_errors=True) as folder:
        argv = [sys.executable, "-m", "ray.scripts.scripts", "start", *HEAD, "--temp-dir", folder]
        with (
            (Path(folder) / "said.txt").open("w+") as said,
            subprocess.Popen(argv, stdout=said, stderr=said, cwd=ROOT, env=environment) as head,
        ):
            try:
                yield address(Path(folder), head)
            finally:
                every = [*children(head.pid), head.pid]
                head.terminate()
                kill(left_after(GRACE, every))
        assert not left_after(GRACE, every)


def address(folder: Path, head: subprocess.Popen[bytes]) -> str:
    """Where the cluster is to be found, once it says so."""
    written = folder / "ray_current_cluster"
    for _ in range(SECONDS * 10):
        if head.poll() is not None or (written.is_file() and written.stat().st_size):
            break
        time.sleep(0.1)
    assert head.poll() is None, (folder / "said.txt").read_text()
    return written.read_text().strip()


def corpus(
    archive: Path, out: Path, address: str, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    argv = ["-m", "compare", "corpus", str(archive), "--out", str(out), "--shard-size", "1"]
    return subprocess.run(
        [sys.executable, *argv, "--address", address],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=3 * SECONDS,
    )


def test_a_cluster_gives_the_same_bytes(
    cluster: str, environment: dict[str, str], tmp_path: Path, run: Run
) -> None:
    archive = write_lines(tmp_path / "news.jsonl", [*event_rows(EVENTS), "no row"])
    done = corpus(archive, tmp_path / "cluster", cluster, environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{EVENTS} events, ")
    run(job(archive, tmp_path / "here"))
    assert outputs(tmp_path / "cluster") == outputs(tmp_path / "here")


@pytest.mark.parametrize("port", ["closed", "70000"])
def test_a_cluster_that_is_not_there_is_one_line(
    port: str, environment: dict[str, str], tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    address = f"127.0.0.1:{free if port == 'closed' else port}"
    archive = write_lines(tmp_path / "news.jsonl", event_rows(1))
    done = corpus(archive, tmp_path / "out", address, environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"factcompare: error: {address}: no worker can be started (")
    assert done.stderr.count("\n") == 1
