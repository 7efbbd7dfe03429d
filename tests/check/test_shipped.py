"""The fixtures of this project are in good order; what the tool says of them is not asked here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compare.check.baseline import BASELINE, read_baseline
from compare.check.discover import find_folders
from compare.check.load import load_fixture

FIXTURES = Path(__file__).parents[2] / "fixtures"
FOLDERS = find_folders([FIXTURES])


def test_there_are_enough_of_them() -> None:
    assert len(FOLDERS) >= 16
    assert sum(load_fixture(folder).held_out for folder in FOLDERS) >= 4


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_fixture(folder: Path) -> None:
    fixture = load_fixture(folder)
    assert len(fixture.expectations) >= 12
    for article in fixture.articles:
        assert 180 <= len(re.findall(r"\w+", article.text)) <= 600
        assert article.published


def test_the_baseline_fits_them() -> None:
    baseline = read_baseline(FIXTURES / BASELINE)
    assert set(baseline.floors) == {folder.name for folder in FOLDERS}
    for folder in FOLDERS:
        fixture = load_fixture(folder)
        floor = baseline.floor(fixture)
        assert set(floor.misses) <= {one.key for one in fixture.expectations}
        assert floor.met + len(floor.misses) <= len(fixture.expectations)
