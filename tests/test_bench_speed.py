"""The report on speed: every figure with its target, and whether it is met."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def speed() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))
    yield import_module("speed")
    sys.path.remove(str(BENCHMARKS))


def point(sources: int, sentences: int, seconds: float) -> dict[str, Any]:
    return {
        "sources": sources,
        "sentences": sentences,
        "seconds": seconds,
        "stages": {"parsing": seconds / 2, "relating": seconds / 4},
        "peak_megabytes": 100 * sources,
    }


FIGURES: dict[str, dict[str, Any]] = {
    "cold": {
        "machine": "x86_64, 2 processors",
        "ratios": {"diff, new articles": 0.28, "diff, the same again": 0.12},
        "floor": 10.0,
        "stages": {
            "diff, new articles": {"importing": 0.5, "encoding": 1.0},
            "diff, the same again": {"importing": 0.4},
        },
    },
    "warm": {
        "machine": "x86_64, 2 processors",
        "ratio": 2.4,
        "target": 2.5,
        "stages": {"parsing": 1.0, "encoding": 2.2},
        "turns": [{"encoder": 1.9}, {"encoder": 2.0}, {"encoder": 2.1}],
    },
    "growth": {
        "machine": "x86_64, 2 processors",
        "exponents": {"sources": {"whole": 1.25}, "sentences": {"whole": 1.1}},
        "targets": {"sources": 1.3, "sentences": 1.2},
        "longest_fitted": 1000,
        "points": {
            "sources": [point(2, 40, 1.0), point(64, 40, 90.0)],
            "sentences": [point(2, 10, 0.5), point(2, 1000, 40.0), point(2, 5000, 400.0)],
        },
    },
    "corpus": {
        "ratio": 1.7,
        "target": 1.6,
        "events": 2000,
        "turns": [{"workers": 1, "events": 300}, {"workers": 2, "events": 510}],
    },
}


def test_every_figure_stands_beside_its_target(speed: ModuleType) -> None:
    met = {name: (value <= target) != least for name, value, target, least in speed.rows(FIGURES)}
    assert met == {
        "cold: diff, new articles, of the floor's time": True,
        "cold: diff, the same again, of the floor's time": False,
        "warm: whole, of the encoder's time": True,
        "growth: exponent, 2 to 64 sources": True,
        "memory: MB, 64 sources of 40": False,
        "growth: exponent, 10 to 1,000 sentences": True,
        "corpus: 2 workers, of 1": True,
    }


def test_the_table_says_what_is_met(speed: ModuleType) -> None:
    text = speed.table(FIGURES)
    assert "| cold: diff, new articles, of the floor's time | 0.28 | at most 0.3 | yes |" in text
    assert "| cold: diff, the same again, of the floor's time | 0.12 | at most 0.1 | no |" in text
    assert "| corpus: 2 workers, of 1 | 1.7 | at least 1.6 | yes |" in text
    assert "| 5,000 | 800.00 | 400.00 | 200.00 | 200 |" in text
    assert "| importing | 5.0 | 4.0 |" in text
    assert "| encoding | 10.0 | 0.0 |" in text
    assert "| 0.50 | 1.10 |" in text
    assert "archive of 2,000 that were timed: 300 by 1 and 510 by 2." in text
    assert text.count("x86_64, 2 processors") == 1


def test_what_was_not_measured_is_left_out(speed: ModuleType) -> None:
    assert [row[0] for row in speed.rows({"warm": FIGURES["warm"]})] == [
        "warm: whole, of the encoder's time"
    ]
    assert "growth" not in speed.table({"warm": FIGURES["warm"]})


def test_the_report_is_made_of_the_figures_that_are_kept(speed: ModuleType) -> None:
    assert speed.REPORT.read_text(encoding="utf-8") == speed.table(speed.known())
