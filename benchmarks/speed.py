"""Runs the benchmarks of speed, and writes their figures as JSON and as a table.

Usage: python benchmarks/speed.py [--only NAME ...] [--corpus-minutes N]

Each benchmark writes ``build/NAME.json``, from which that of the archive goes on when it was
stopped. When one ends, its figures are copied to ``benchmarks/results/``, and
``reports/performance.md`` is made of what lies there, with the targets beside the figures: so every
figure of the report can be looked up, and a run that is stopped leaves the older ones. Figures are
ratios and exponents within one run, which hardly differ between machines where seconds do.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build"
RESULTS = HERE / "results"
REPORT = HERE.parent / "reports" / "performance.md"

PROGRAMS = {
    "cold": ["cold_start.py", "--repeats", "7"],
    "warm": ["warm.py"],
    "growth": ["growth.py", "--most-sources", "64", "--most-sentences", "5000"],
    "corpus": ["corpus.py"],
}
COLD_TARGETS = {"diff, new articles": 0.30, "diff, the same again": 0.10}
MOST_MEGABYTES = 2000
LARGEST = 64

Row = tuple[str, float, float, bool]


def run(name: str, minutes: float) -> None:
    """One benchmark to its end; SystemExit when it fails."""
    BUILD.mkdir(parents=True, exist_ok=True)
    program, *options = PROGRAMS[name]
    if name == "corpus":
        options += ["--minutes", str(minutes)]
    made = BUILD / f"{name}.json"
    argv = [sys.executable, str(HERE / program), *options, "--json", str(made)]
    done = subprocess.run(argv, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} ended with {done.returncode}")
    RESULTS.mkdir(exist_ok=True)
    shutil.copyfile(made, RESULTS / made.name)


def known() -> dict[str, dict[str, Any]]:
    """The figures of every benchmark that was run."""
    files = {name: RESULTS / f"{name}.json" for name in PROGRAMS}
    return {n: json.loads(f.read_text(encoding="utf-8")) for n, f in files.items() if f.exists()}


def rows(figures: dict[str, dict[str, Any]]) -> Iterator[Row]:
    """What was measured, the figure, its target, and whether the target is the least."""
    for name, most in COLD_TARGETS.items() if "cold" in figures else ():
        yield f"cold: {name}, of the floor's time", figures["cold"]["ratios"][name], most, False
    if "warm" in figures:
        warm = figures["warm"]
        yield "warm: whole, of the encoder's time", warm["ratio"], warm["target"], False
    if "growth" in figures:
        yield from _growth(figures["growth"])
    if (figures.get("corpus") or {}).get("ratio"):
        corpus = figures["corpus"]
        yield "corpus: 2 workers, of 1", corpus["ratio"], corpus["target"], True


def _growth(growth: dict[str, Any]) -> Iterator[Row]:
    for axis, points in growth["points"].items():
        fitted = [p[axis] for p in points if p["sentences"] <= growth["longest_fitted"]]
        sizes = f"{fitted[0]} to {fitted[-1]:,} {axis}"
        slope = growth["exponents"][axis]["whole"]
        yield f"growth: exponent, {sizes}", slope, growth["targets"][axis], False
    for point in growth["points"]["sources"]:
        if point["sources"] == LARGEST:
            name = f"memory: MB, {LARGEST} sources of {point['sentences']}"
            yield name, point["peak_megabytes"], MOST_MEGABYTES, False


def table(figures: dict[str, dict[str, Any]]) -> str:
    """The report."""
    machines = sorted({f["machine"] for f in figures.values() if "machine" in f})
    lines = [
        "# Performance",
        "",
        "Made by `make bench-speed` of the figures in [benchmarks/results](../benchmarks/results);",
        "[benchmarks/README.md](../benchmarks/README.md) says how each is measured. Time is",
        "that of the processor, but for archives. The floor is a program that only imports",
        "sentence-transformers and encodes the same sentences. Machine:",
        f"{'; '.join(machines)}.",
        "",
        "| figure | measured | target | met |",
        "|-|-|-|-|",
    ]
    for name, value, target, least in rows(figures):
        met = value >= target if least else value <= target
        bound = "at least" if least else "at most"
        lines.append(f"| {name} | {value:,.6g} | {bound} {target:,.6g} | {_yes(met)} |")
    for name, details in DETAILS.items():
        lines += details(figures[name]) if name in figures else ()
    return "\n".join(lines) + "\n"


def _archive(corpus: dict[str, Any]) -> Iterator[str]:
    """How much of the archive was compared: both take turns, and what was measured is kept."""
    done = {n: sum(t["events"] for t in corpus["turns"] if t["workers"] == n) for n in (1, 2)}
    told = " and ".join(f"{count:,} by {n}" for n, count in done.items())
    yield ""
    yield f"Events of the archive of {corpus['events']:,} that were timed: {told}."


def _cold(cold: dict[str, Any]) -> Iterator[str]:
    """Where the time of a cold start goes, in hundredths of the floor's."""
    yield from ("", "Cold start by stage, in hundredths of the floor's time:", "")
    yield f"| stage | {' | '.join(cold['stages'])} |"
    yield "|-" * (len(cold["stages"]) + 1) + "|"
    for stage in max(cold["stages"].values(), key=len):
        shares = [100 * row.get(stage, 0.0) / cold["floor"] for row in cold["stages"].values()]
        yield f"| {stage} | {' | '.join(f'{share:.1f}' for share in shares)} |"


def _warm(warm: dict[str, Any]) -> Iterator[str]:
    """Where the time of a comparison with loaded models goes, in times that of the encoder."""
    alone = median(turn["encoder"] for turn in warm["turns"])
    yield from ("", "Warm comparison by stage, in times the encoder alone:", "")
    yield f"| {' | '.join(warm['stages'])} |"
    yield "|-" * len(warm["stages"]) + "|"
    yield f"| {' | '.join(f'{s / alone:.2f}' for s in warm['stages'].values())} |"


def _grown(growth: dict[str, Any]) -> Iterator[str]:
    for axis, points in growth["points"].items():
        yield from _series(axis, points)


def _series(axis: str, points: list[dict[str, Any]]) -> Iterator[str]:
    """How the time of each stage grows, in times that of the smallest comparison."""
    stages = list(points[-1]["stages"])
    yield from ("", f"Time by {axis}, in times the whole of the smallest:", "")
    yield f"| {axis} | whole | {' | '.join(stages)} | peak MB |"
    yield "|-" * (len(stages) + 3) + "|"
    for point in points:
        seconds = [point["seconds"], *(point["stages"].get(stage, math.nan) for stage in stages)]
        cells = [f"{s / points[0]['seconds']:.2f}" for s in seconds]
        yield f"| {point[axis]:,} | {' | '.join(cells)} | {point['peak_megabytes']:,} |"


# What is told of a benchmark below the table, in this order.
DETAILS = {"corpus": _archive, "cold": _cold, "warm": _warm, "growth": _grown}


def _yes(met: bool) -> str:
    return "yes" if met else "no"


def main() -> None:
    """Run the benchmarks, one after the other, and write the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="*", choices=PROGRAMS, help="these benchmarks; none: write")
    parser.add_argument("--corpus-minutes", type=float, default=30.0, help="(default: 30)")
    options = parser.parse_args()
    for name in PROGRAMS if options.only is None else options.only:
        run(name, options.corpus_minutes)
    REPORT.write_text(table(known()), encoding="utf-8")
    print(f"written to {REPORT.relative_to(HERE.parent)}")


if __name__ == "__main__":
    main()
