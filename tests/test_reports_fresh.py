"""The sample reports in the repository are those that the tool makes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from reports.build import EVENT, RENDERERS, build

REPORTS = Path(__file__).parents[1] / "reports"
STORED = sorted(REPORTS.glob(f"{EVENT}.*"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    build(folder)
    return folder


@pytest.mark.skipif(not STORED, reason="no sample report is built yet: run `make reports`")
@pytest.mark.parametrize("ending", RENDERERS)
def test_a_stored_report_is_fresh(built: Path, ending: str) -> None:
    name = f"{EVENT}.{ending}"
    assert (REPORTS / name).is_file(), f"{name} is missing: run `make reports`"
    fresh = (REPORTS / name).read_bytes() == (built / name).read_bytes()
    assert fresh, f"{name} is stale: run `make reports`"


def test_no_stored_report_is_left_over() -> None:
    assert {path.suffix[1:] for path in STORED} <= set(RENDERERS)


def test_building_twice_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    for file in build(tmp_path):
        assert file.read_bytes() == (built / file.name).read_bytes()


def test_nothing_of_this_machine_is_in_a_report(built: Path) -> None:
    here = str(REPORTS.parent)
    assert all(here not in path.read_text(encoding="utf-8") for path in built.iterdir())


def test_the_readme_shows_the_sample_as_it_is() -> None:
    readme = (REPORTS.parent / "README.md").read_text(encoding="utf-8")
    shown = readme.split("```text\n", 1)[1].split("\n...\n```", 1)[0]
    sample = (REPORTS / f"{EVENT}.txt").read_text(encoding="utf-8")
    assert sample.startswith(shown.rstrip("\n")), "README.md shows an older report"
