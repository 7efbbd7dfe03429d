"""How processor time grows with the number of sources and with the length of articles.

Usage: python benchmarks/growth.py [--most-sources N] [--most-sentences N] [--json FILE]

The articles are invented ones that tell of one event (see invented_news.py). Between 2 and 32
sources of 40 sentences are compared, and two sources of 10 to 1,000 sentences, with the models
loaded and without what they said in earlier runs; each series has a process of its own, since a
process only tells the most that it ever held. An exponent is the slope of the line that fits the
logarithms best: 1 means twice the time for twice the size. Articles of more than 1,000 sentences,
which the settings refuse unless told otherwise, are measured but not fitted. A stage that takes a
hundredth of the time may grow faster than the whole without being felt; both are shown.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from invented_news import event

from compare import compare_articles
from compare.models.encoder import load_encoder
from compare.models.pairs.model import load_pair_model
from compare.models.syntax import load_syntax
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SETTINGS = Settings(use_cache=False, max_sentences=100_000)
SOURCES, SENTENCES = (2, 4, 8, 16, 32, 64), (10, 30, 100, 300, 1000, 5000)
LONGEST_FITTED = 1000
SENTENCES_EACH, FEW_SOURCES = 40, 2
# The largest exponents for the whole: in sources, and in the length of articles.
TARGETS = {"sources": 1.3, "sentences": 1.2}
# Stages that run inside another, whose own time is what they leave of it.
INSIDE = {"parsing": "finding claims", "encoding": "aligning", "judging": "relating"}
# Loading is no part of what grows.
LOADING = "loading"


@dataclass(slots=True)
class Stopwatch:
    """Adds up the processor time of every stage, in seconds."""

    spent: dict[str, float] = field(default_factory=dict)
    _begun: dict[str, float] = field(default_factory=dict)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Is told by the comparison how far it has come."""
        now = time.process_time()
        if done == 0:
            self._begun[stage] = now
        if done == total and stage in self._begun:
            self.spent[stage] = self.spent.get(stage, 0.0) + now - self._begun.pop(stage)

    def own(self) -> dict[str, float]:
        """What each stage took without the stages inside it."""
        inner = {stage: self.spent.get(stage, 0.0) for stage in INSIDE}
        outer = {
            stage: spent - sum(inner[i] for i, outside in INSIDE.items() if outside == stage)
            for stage, spent in self.spent.items()
            if stage not in INSIDE and not stage.startswith(LOADING)
        }
        return {name: round(spent, 4) for name, spent in (inner | outer).items()}


@dataclass(frozen=True, slots=True)
class Point:
    """One comparison: its size, its time by stage in seconds, and what came of it."""

    sources: int
    sentences: int
    seconds: float
    stages: dict[str, float]
    shared_facts: int
    peak_megabytes: int


def one_series(sizes: Sequence[tuple[int, int]]) -> list[Point]:
    """The comparisons of events of so many sources and sentences, one after the other."""
    load_encoder(SETTINGS)
    load_pair_model(SETTINGS.pair_model, SETTINGS.threads)
    load_syntax()
    measured(FEW_SOURCES, SENTENCES_EACH)  # the first comparison of a process also imports
    return [measured(sources, sentences) for sources, sentences in sizes]


def measured(sources: int, sentences: int) -> Point:
    """The comparison of one invented event."""
    articles, watch = event(sources, sentences), Stopwatch()
    start = time.process_time()
    report = compare_articles(articles, settings=SETTINGS, progress=watch)
    seconds = time.process_time() - start
    # Linux counts in units of 1,024 bytes; it is the most that the process ever held.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    shared = len(report.shared())
    return Point(sources, sentences, round(seconds, 4), watch.own(), shared, peak)


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """The slope of the line through the logarithms, by least squares; nan for fewer than two."""
    points = [(math.log(x), math.log(y)) for x, y in zip(sizes, seconds, strict=True) if y > 0]
    if len(points) < 2:
        return math.nan
    middle_x, middle_y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    across = sum((x - middle_x) ** 2 for x, _ in points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / across


def size(point: Point, axis: str) -> int:
    """How large a comparison is along the axis of its series."""
    return point.sources if axis == "sources" else point.sentences


def exponents(points: Sequence[Point], axis: str) -> dict[str, float]:
    """How the whole and every stage grow along an axis."""
    points = [p for p in points if p.sentences <= LONGEST_FITTED]
    sizes = [size(p, axis) for p in points]
    found = {"whole": exponent(sizes, [p.seconds for p in points])}
    for stage in points[-1].stages:
        found[stage] = exponent(sizes, [p.stages.get(stage, 0.0) for p in points])
    return {name: round(slope, 3) for name, slope in found.items()}


def shown(points: Sequence[Point], slopes: dict[str, float], axis: str) -> Iterator[str]:
    """The table of one series, and whether its target is met."""
    stages = list(points[-1].stages)
    yield "".join(f"{name:>16}" for name in (axis, "whole", *stages, "shared facts", "peak MB"))
    for p in points:
        seconds = [p.seconds, *(p.stages.get(stage, 0.0) for stage in stages)]
        row = [str(size(p, axis)), *(f"{s:.3f}" for s in seconds), str(p.shared_facts)]
        yield "".join(f"{cell:>16}" for cell in (*row, str(p.peak_megabytes)))
    yield "".join(f"{cell:>16}" for cell in ("exponent", *(f"{s:.2f}" for s in slopes.values())))
    met = "met" if slopes["whole"] <= TARGETS[axis] else "missed"
    yield f"the target for {axis}, at most {TARGETS[axis]}, is {met}"


def main() -> None:
    """Measure both series, print the tables, and write the figures where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--most-sources", type=int, default=32, help="up to 64 (default: 32)")
    parser.add_argument(
        "--most-sentences", type=int, default=1000, help="up to 5000 (default: 1000)"
    )
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    sizes = {
        "sources": [(n, SENTENCES_EACH) for n in SOURCES if n <= options.most_sources],
        "sentences": [(FEW_SOURCES, n) for n in SENTENCES if n <= options.most_sentences],
    }
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        series = dict(zip(sizes, pool.map(one_series, sizes.values()), strict=True))
    slopes = {axis: exponents(points, axis) for axis, points in series.items() if points}
    for axis in slopes:
        print("\n".join([*shown(series[axis], slopes[axis], axis), ""]))
    if options.json:
        result = {
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "exponents": slopes,
            "targets": TARGETS,
            "longest_fitted": LONGEST_FITTED,
            "points": {axis: [asdict(p) for p in points] for axis, points in series.items()},
        }
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
