"""Full disks, closed streams, and names that would drive a terminal: one line, or silence."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.report.output import write_text
from tests.cli.test_process import ROOT, STUBBED, environment

if TYPE_CHECKING:
    from tests.cli.conftest import Pipeline, Run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="streams of POSIX")
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")

DIFF = shlex.join([*STUBBED, "diff", "talks", "x"])
HELP = shlex.join([sys.executable, "-m", "compare", "--help"])


def shell(command: str) -> tuple[int, bytes, str]:
    done = subprocess.run(["sh", "-c", command], capture_output=True, cwd=ROOT, env=environment())
    return done.returncode, done.stdout, done.stderr.decode()


@full
@pytest.mark.parametrize("command", [DIFF, f"{DIFF} --format html", HELP])
def test_a_full_disk_behind_standard_output(command: str) -> None:
    code, _, err = shell(f"{command} > /dev/full")
    assert code == 2
    assert err == (
        "factcompare: error: standard output: cannot be written (No space left on device); "
        "name a file with --output\n"
    )


@full
def test_a_full_disk_behind_a_file() -> None:
    code, out, err = shell(f"{DIFF} --format md -o /dev/full")
    assert (code, out) == (2, b"")
    assert err.startswith("factcompare: error: /dev/full: cannot be written (No space left")
    assert err.count("\n") == 1


@full
@pytest.mark.parametrize("command", [f"{DIFF} --nonsense", f"{DIFF} > /dev/full"])
def test_nobody_can_be_told_of_an_error(command: str) -> None:
    assert shell(f"{command} 2> /dev/full") == (2, b"", "")
    assert shell(f"{command} 2>&-") == (2, b"", "")


def test_a_report_that_outgrows_the_disk_leaves_the_older_one(tmp_path: Path) -> None:
    target = tmp_path / "r.html"
    target.write_text("older")
    # In blocks of 512 or 1,024 bytes: the page has some fifty thousand.
    code, out, err = shell(f"ulimit -f 8; {DIFF} -o {target}")
    assert (code, out) == (2, b"")
    assert err == (
        f"factcompare: error: {target}: cannot be written (File too large); choose another place\n"
    )
    assert target.read_text() == "older"
    assert [file.name for file in tmp_path.iterdir() if file.name != ".git"] == ["r.html"]


def test_closed_standard_output_is_told() -> None:
    code, _, err = shell(f"{DIFF} >&-")
    assert (code, err) == (
        2,
        "factcompare: error: standard output: is closed; name a file with --output\n",
    )


def test_closed_standard_error_and_input_do_no_harm() -> None:
    code, out, _ = shell(f"{DIFF} --format json 2>&- 0<&-")
    assert (code, out[:1]) == (0, b"{")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev/stdout")
def test_standard_output_named_as_a_file() -> None:
    code, out, err = shell(f"{DIFF} --format md -o /dev/stdout | cat")
    assert (code, out[:3], err) == (0, b"## ", "")


def test_a_pipe_named_as_a_file_whose_reader_goes_away(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # More than a pipe holds, so that writing waits for the reader, who takes one byte.
    with subprocess.Popen(["head", "-c", "1", pipe], stdout=subprocess.PIPE) as reader:
        write_text(pipe, "x" * 10_000_000)
        assert reader.communicate()[0] == b"x"
    assert pipe.is_fifo()


def test_a_link_that_leads_to_itself(run: Run, tmp_path: Path) -> None:
    (tmp_path / "loop.md").symlink_to("loop.md")
    ran = run("diff", "a", "b", "-o", "loop.md")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert ran.err.startswith("factcompare: error: loop.md: cannot be written (")


@pytest.mark.parametrize("name", ["\x1b[31mred.txt", "a\rfactcompare:", "\u202etxt.a", "\x9b2J"])
def test_no_control_of_a_name_reaches_the_terminal(run: Run, pipeline: Pipeline, name: str) -> None:
    pipeline.error = InputError(name, f"is {name}", "mend it")
    for ran in (
        run("diff", name, "b"),
        run("diff", "a", "b", "-o", f"missing/{name}"),
        run("diff", "a", "b", "--config", name),
        run("diff", "a", "b", f"--{name}"),
        run(name),
    ):
        assert (ran.code, ran.out, ran.err[-1]) == (2, "", "\n")
        assert ran.err[:-1].isprintable()


def test_no_temporary_folder_can_be_made(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/nowhere")
    ran = run("diff", "a", "b", "--format", "html", "--open")
    assert ran.code == 2
    assert "no temporary folder can be made" in ran.err
