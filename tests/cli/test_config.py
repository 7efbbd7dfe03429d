from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Pipeline, Run


def settings(pipeline: Pipeline) -> object:
    return pipeline.calls[-1]["settings"]


def test_pyproject_further_up_counts(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.factcompare]\nlink-threshold = 0.8\n")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "deep" / "er")
    assert run("diff", "a", "b").code == 0
    assert settings(pipeline) == Settings(link_threshold=0.8)


def test_own_file_goes_before_pyproject(run: Run, pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.factcompare]\nthreads = 8\n")
    (tmp_path / "factcompare.toml").write_text("threads = 2\n")
    run("diff", "a", "b")
    assert settings(pipeline) == Settings(threads=2)


def test_the_search_ends_at_the_project(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcompare.toml").write_text("threads = 2\n")
    for name in ("with-git", "with-pyproject"):
        (tmp_path / name).mkdir()
    (tmp_path / "with-git" / ".git").mkdir()
    (tmp_path / "with-pyproject" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    for name in ("with-git", "with-pyproject"):
        monkeypatch.chdir(tmp_path / name)
        run("diff", "a", "b")
        assert settings(pipeline) == Settings()


def test_the_command_line_wins_over_environment_and_file(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "factcompare.toml").write_text("threads = 2\nencoder = 'from-file'\n")
    monkeypatch.setenv("FACTCOMPARE_THREADS", "3")
    run("diff", "a", "b")
    assert settings(pipeline) == Settings(threads=3, encoder="from-file")
    run("diff", "a", "b", "--threads", "4")
    assert settings(pipeline) == Settings(threads=4, encoder="from-file")


def test_a_file_can_be_named(run: Run, pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "factcompare.toml").write_text("threads = 2\n")
    (tmp_path / "other.toml").write_text("[tool.factcompare]\nthreads = 5\n")
    run("diff", "a", "b", "--config", "other.toml")
    assert settings(pipeline) == Settings(threads=5)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "c.toml",
            "thread = 2",
            "c.toml: unknown key 'thread'; valid keys are allow_private, encoder, ",
        ),
        ("c.toml", "threads = 'two'", "c.toml: threads must be of type int, not 'two'"),
        ("c.toml", "threads = -1", "c.toml: threads: -1 is negative; give 0 or more"),
        ("c.toml", "threads = ", "c.toml: is not valid TOML ("),
        ("c.toml", f"threads = {'[' * 9_999}", "c.toml: is not valid TOML ("),
        ("c.toml", "[tool]\nfactcompare = 3", "c.toml: tool.factcompare is no table"),
        ("pyproject.toml", "[tool.other]", "pyproject.toml: has no [tool.factcompare] table"),
        ("missing.toml", None, "missing.toml: cannot be read (No such file or directory)"),
    ],
)
def test_a_file_that_does_not_work_is_named(
    run: Run, pipeline: Pipeline, tmp_path: Path, name: str, text: str | None, message: str
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text)
    ran = run("diff", "a", "b", "--config", name)
    assert (ran.code, pipeline.calls) == (2, [])
    assert ran.err.startswith(f"factcompare: error: {message}")
    assert ran.err.count("\n") == 1


def test_a_file_that_is_not_text_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_bytes(b"threads = \xff")
    assert "c.toml: is not UTF-8 text" in run("diff", "a", "b", "--config", "c.toml").err


def test_a_value_on_the_command_line_is_checked(run: Run) -> None:
    ran = run("diff", "a", "b", "--link-threshold", "1.5")
    assert ran.code == 2
    assert "command line: link_threshold: 1.5 is no probability" in ran.err
