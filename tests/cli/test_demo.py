from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

    from tests.cli.conftest import Pipeline, Run


def test_demo_compares_the_shipped_pair(run: Run, pipeline: Pipeline) -> None:
    assert run("demo").code == 0
    (call,) = pipeline.calls
    assert all(Path(path).is_file() for path in call["paths"])
    assert len(call["paths"]) == len(call["names"]) == len(call["dates"]) == 2


def test_demo_takes_the_display_options(run: Run) -> None:
    assert "Shown here: DIVERGE only." in run("demo", "--only", "diverge").out


def test_the_copy_in_the_package_goes_first(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one.txt").write_text("One")
    (tmp_path / "expected.toml").write_text(
        "[[sources]]\nfile = 'one.txt'\nname = 'One'\npublished = 2024-01-02\n"
    )
    monkeypatch.setattr("compare.cli.demo._PLACES", (tmp_path, tmp_path / "other"))
    run("demo")
    assert pipeline.calls[0]["paths"] == [str(tmp_path / "one.txt")]
    assert pipeline.calls[0]["dates"] == ["2024-01-02"]


def test_missing_articles_are_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compare.cli.demo._PLACES", (tmp_path,))
    ran = run("demo")
    assert ran.code == 2
    assert ran.err == (
        "factcompare: error: demo: the two articles are missing; install factcompare again\n"
    )
