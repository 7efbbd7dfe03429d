"""``factcompare cache``, and the options that say whether anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.models.entries import StoredEntries, entry_key
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Pipeline, Run


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder with three answers and one model."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("FACTCOMPARE_CACHE", str(folder))
    answers = StoredEntries(folder / "answers", limit=1_000_000)
    answers.write({entry_key(str(number)): b"x" * 5000 for number in range(3)})
    (folder / "models" / "model").mkdir(parents=True)
    (folder / "models" / "model" / "weights.bin").write_bytes(b"x" * 2_500_000)
    return folder


def test_info(run: Run, cache: Path) -> None:
    assert run("cache", "info").out == (
        f"folder   {cache}\nanswers  3 taking 0.0 MB of 500.0 MB\nmodels   1 taking 2.5 MB\n"
    )
    assert "of 20.0 MB" in run("cache", "info", "--max-cache-size", "20000000").out


def test_info_takes_the_limit_from_the_settings(run: Run, cache: Path) -> None:
    (cache.parent / "factcompare.toml").write_text("max_cache_size = 30_000_000")
    assert "of 30.0 MB" in run("cache", "info").out


def test_clear_keeps_the_models(run: Run, cache: Path) -> None:
    ran = run("cache", "clear")
    assert (ran.code, ran.out) == (0, "dropped 3 answers, 0.0 MB\n")
    assert [path.name for path in cache.iterdir()] == ["models"]
    assert run("cache", "clear").out == "dropped 0 answers, 0.0 MB\n"


def test_clear_drops_the_models_when_asked(run: Run, cache: Path) -> None:
    ran = run("cache", "clear", "--models")
    assert ran.out.splitlines() == ["dropped 3 answers, 0.0 MB", "dropped 1 models, 2.5 MB"]
    assert list(cache.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("FACTCOMPARE_CACHE", str(tmp_path / "file" / "below"))
    for command in ("info", "clear"):
        ran = run("cache", command)
        assert ran.code == 2
        assert "name a cache folder in FACTCOMPARE_CACHE" in ran.err


def test_no_cache(run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    def used() -> tuple[bool, int]:
        settings = pipeline.calls[-1]["settings"]
        assert isinstance(settings, Settings)
        return settings.use_cache, settings.max_cache_size

    run("diff", "a", "b")
    assert used() == (True, 500_000_000)
    run("diff", "a", "b", "--no-cache")
    assert used() == (False, 500_000_000)
    monkeypatch.setenv("FACTCOMPARE_USE_CACHE", "0")
    monkeypatch.setenv("FACTCOMPARE_MAX_CACHE_SIZE", "20")
    run("diff", "a", "b")
    assert used() == (False, 20)
    run("diff", "a", "b", "--use-cache")
    assert used() == (True, 20)
