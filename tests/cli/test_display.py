from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def colored(text: str) -> bool:
    return "\x1b[" in text


def width(text: str) -> int:
    return max(len(line) for line in text.splitlines())


def test_a_pipe_has_no_color_and_100_columns(run: Run) -> None:
    out = run("diff", "a", "b").out
    assert not colored(out)
    assert width(out) == 100


@pytest.mark.usefixtures("terminal")
def test_a_terminal_has_color_and_its_own_width(run: Run) -> None:
    assert colored(run("diff", "a", "b").out)
    assert width(run("diff", "a", "b", "--no-color").out) == 130


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("environment", "argv", "expected"),
    [
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": ""}, [], True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"NO_COLOR": "1", "FACTCOMPARE_COLOR": "always"}, [], True),
        ({"FACTCOMPARE_COLOR": "never"}, [], False),
        ({"FACTCOMPARE_COLOR": "never"}, ["--color", "auto"], True),
        ({"FACTCOMPARE_COLOR": "always"}, ["--no-color"], False),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
        ({"TERM": "dumb"}, [], False),
    ],
)
def test_color_on_a_terminal(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    argv: list[str],
    expected: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colored(run("diff", "a", "b", *argv).out) is expected


@pytest.mark.parametrize(
    ("environment", "argv", "expected"),
    [
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({}, ["--color", "always"], True),
    ],
)
def test_color_through_a_pipe(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    argv: list[str],
    expected: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colored(run("diff", "a", "b", *argv).out) is expected


@pytest.mark.usefixtures("terminal")
def test_a_file_has_no_color_unless_always(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    monkeypatch.setenv("FORCE_COLOR", "1")
    run("diff", "a", "b", "-o", "r.txt")
    assert not colored(Path("r.txt").read_text("utf-8"))
    assert width(Path("r.txt").read_text("utf-8")) == 100
    run("diff", "a", "b", "-o", "r.txt", "--color", "always")
    assert colored(Path("r.txt").read_text("utf-8"))


@pytest.mark.usefixtures("terminal")
def test_a_very_wide_terminal_is_not_filled(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "250")
    assert width(run("diff", "a", "b", "--no-color").out) == 160
    assert width(run("diff", "a", "b", "--no-color", "--width", "200").out) == 200


def test_width_option_beats_environment_beats_columns(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    assert width(run("diff", "a", "b", "--no-color").out) == 110
    monkeypatch.setenv("FACTCOMPARE_WIDTH", "140")
    assert width(run("diff", "a", "b", "--no-color").out) == 140
    assert width(run("diff", "a", "b", "--no-color", "--width", "90").out) == 90


@pytest.mark.parametrize("columns", ["wide", "0", "-3", ""])
def test_columns_without_sense_do_not_count(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width(run("diff", "a", "b").out) == 100


def test_options_have_twins_in_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCOMPARE_ONLY", "agree")
    monkeypatch.setenv("FACTCOMPARE_EXIT_CODE", "1")
    ran = run("diff", "a", "b")
    assert "Shown here: AGREE only." in ran.out
    assert ran.code == 1


def test_an_encoding_without_the_glyphs_gets_ascii(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setattr("compare.cli.stdout.encoding", lambda: "ascii")
    out = run("diff", "a", "b").out
    assert out.isascii()
    assert "[[Ilse Maran]]" in out
