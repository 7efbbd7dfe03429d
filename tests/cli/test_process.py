"""The command line as a process of its own: imports, pipes, signals, terminals."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STUBBED = [sys.executable, "-m", "tests.cli.stubbed"]
HEAVY = {"rich", "pandas", "numpy", "spacy", "torch", "onnxruntime", "trafilatura"}

posix = pytest.mark.skipif(os.name == "nt", reason="signals and terminals of POSIX")


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FACT")}
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING"):
        kept.pop(name, None)
    return {**kept, "TERM": "xterm-256color", **more}


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["diff", "--help"], ["diff"]])
def test_help_and_version_import_nothing_heavy(argv: list[str]) -> None:
    script = (
        "import sys; from compare.cli import main; main(sys.argv[1:]); "
        "print('modules:', *sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *argv], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert HEAVY & set(done.stdout.rpartition("modules:")[2].split()) == set()


def test_python_m_compare_is_factcompare() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "compare", "--help"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: factcompare [OPTIONS]")


@posix
@pytest.mark.parametrize(("more", "code"), [([], 0), (["--exit-code"], 1)])
def test_a_reader_who_goes_away_is_no_error(more: list[str], code: int) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [*STUBBED, "diff", "court", "x", *more],
        stdout=theirs,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (code, b"")


@posix
def test_ctrl_c_ends_silently() -> None:
    with subprocess.Popen(
        [*STUBBED, "diff", "slow", "x"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
        # A shell starts what it runs in the background with the signal ignored, and so would this.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stderr
        assert process.stderr.readline() == b"waiting\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_output_in_a_narrow_encoding(encoding: str) -> None:
    done = subprocess.run(
        [*STUBBED, "diff", "talks", "x"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=environment(PYTHONIOENCODING=encoding),
    )
    assert b"[[Ilse Maran]]" in done.stdout
    assert done.stderr == b""


def test_output_to_a_pipe_is_utf8_whatever_the_locale() -> None:
    done = subprocess.run(
        [*STUBBED, "diff", "talks", "x"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=environment(LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0"),
    )
    assert "⟦Ilse Maran⟧" in done.stdout.decode("utf-8")


def read_to_end(terminal: int) -> str:
    """All that is written to a terminal until its other end is closed."""
    data = b""
    with contextlib.suppress(OSError):  # how Linux tells that the other end is closed
        while chunk := os.read(terminal, 65536):
            data += chunk
    os.close(terminal)
    return data.decode()


@posix
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_terminal_gets_color_its_width_and_progress(stream: str) -> None:
    import pty
    import termios

    parent, child = pty.openpty()
    termios.tcsetwinsize(child, (40, 90))
    with subprocess.Popen(
        [*STUBBED, "diff", "flood", "x"],
        cwd=ROOT,
        env=environment(),
        stdout=child if stream == "stdout" else subprocess.PIPE,
        stderr=child if stream == "stderr" else subprocess.PIPE,
    ) as process:
        os.close(child)
        shown = read_to_end(parent)
        _, quiet = process.communicate(timeout=20)
    if stream == "stdout":
        assert quiet == b""
        assert "\x1b[30;43m⟦4.2 metres⟧" in shown
        assert "─" * 60 in shown
        assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in shown.splitlines()) == 90
    else:
        assert "reading (1 of 2)" in shown
        assert "⟦" not in shown
