"""The benchmark of growth: its articles, and the exponents that it fits."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def growth() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))
    yield import_module("growth")
    sys.path.remove(str(BENCHMARKS))


def test_the_exponent_of_a_power_is_found(growth: ModuleType) -> None:
    sizes = [2, 4, 8, 16, 32]
    assert growth.exponent(sizes, [0.3 * n**1.7 for n in sizes]) == pytest.approx(1.7)


def test_articles_are_the_same_each_time_and_repeat_nothing(growth: ModuleType) -> None:
    articles = growth.event(3, 60)
    assert articles == growth.event(3, 60)
    for article in articles:
        sentences = article.text.replace("\n\n", " ").split(". ")
        assert len(set(sentences)) == len(sentences) == 60


def test_sources_share_some_of_the_event_in_other_words(growth: ModuleType) -> None:
    first, second = (set(a.text.replace("\n\n", " ").split(". ")) for a in growth.event(2, 200))
    assert 0 < len(first & second) < 40


def test_own_time_of_a_stage_leaves_out_the_stages_inside(growth: ModuleType) -> None:
    watch = growth.Stopwatch()
    watch.spent = {"finding claims": 3.0, "parsing": 2.0, "aligning": 1.0, "loading models": 9.0}
    inside = {"parsing": 2.0, "encoding": 0.0, "judging": 0.0}
    assert watch.own() == {**inside, "finding claims": 1.0, "aligning": 1.0}
