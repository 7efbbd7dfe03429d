"""The formats that are not for a terminal: web pages and Parquet tables."""

from __future__ import annotations

import io
import webbrowser
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Run


def test_html_goes_to_a_file_or_to_standard_output(run: Run, tmp_path: Path) -> None:
    ran = run("diff", "a.txt", "b.txt", "-o", "page.html")
    assert (ran.code, ran.out) == (0, "")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert run("diff", "a.txt", "b.txt", "--format", "html").out == page


def test_open_shows_the_file_that_was_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(webbrowser, "open", shown.append)
    assert run("diff", "a.txt", "b.txt", "-o", "page.html", "--open").code == 0
    assert shown == [(tmp_path / "page.html").resolve().as_uri()]


def test_open_without_a_file_writes_a_temporary_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(webbrowser, "open", shown.append)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ran = run("diff", "a.txt", "b.txt", "--format", "html", "--open")
    assert (ran.code, ran.out) == (0, "")
    (page,) = tmp_path.glob("factcompare-*/report.html")
    assert shown == [page.as_uri()]


def test_open_is_refused_for_what_is_no_page(run: Run) -> None:
    ran = run("diff", "a.txt", "b.txt", "--open")
    assert ran.code == 2
    assert "--format html" in ran.err


def test_parquet_holds_the_same_rows_as_the_table(run: Run, tmp_path: Path) -> None:
    assert run("diff", "a.txt", "b.txt", "-o", "facts.parquet").code == 0
    frame = pd.read_parquet(tmp_path / "facts.parquet")
    table = pd.read_csv(io.StringIO(run("diff", "a.txt", "b.txt", "--format", "csv").out))
    assert list(frame.columns) == list(table.columns)
    assert list(frame["claim"]) == list(table["claim"])


def test_parquet_needs_a_file(run: Run) -> None:
    ran = run("diff", "a.txt", "b.txt", "--format", "parquet")
    assert ran.code == 2
    assert "--output" in ran.err


def test_parquet_without_pyarrow_is_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ImportError("pyarrow")

    monkeypatch.setattr(pd.DataFrame, "to_parquet", missing)
    ran = run("diff", "a.txt", "b.txt", "-o", "facts.parquet")
    assert ran.code == 2
    assert "parquet: needs the extra parquet; install it with" in ran.err
    assert "factcompare[parquet]" in ran.err
    assert '".[parquet]" in a checkout' in ran.err
    assert not (tmp_path / "facts.parquet").exists()
