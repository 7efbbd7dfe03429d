"""How the worst-case time of every regular expression and parser grows, up to a megabyte.

Usage: python benchmarks/input_growth.py [--figures FILE]

Every pattern and every reader is given long runs (see input_runs.py). The runs are tried at two
sizes, the slowest go on to a megabyte. An exponent is the slope of the line that fits the
logarithms best, over the sizes that take long enough to be measured.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from growth import exponent
from input_runs import RUNS, parsers, patterns, runs_for

from tests.hostile.figures import put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from input_runs import Work

SCREEN = (2_000, 8_000)
SIZES = (16_000, 64_000, 250_000, 1_000_000)
HARDEST = 2  # of the runs for one pattern or parser go on to all sizes
LONGEST = 30.0  # seconds: what would take longer at the next size stops there
FELT = 0.002  # seconds: less cannot be measured
MOST = 2.0  # the largest exponent that is allowed
WORTH_TELLING = 1.3


@dataclass(frozen=True, slots=True)
class Grown:
    """What one pattern or parser came to: its slowest run, at its largest size."""

    name: str
    run: str
    size: int
    seconds: float
    slope: float


def main() -> int:
    """Measures all, prints the tables, and returns 1 if anything grows faster than allowed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--figures", type=Path, help="put the figures into this file")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    expressions = [_grown(name, work, runs_for(found)) for name, found, work in patterns()]
    with tempfile.TemporaryDirectory() as folder:
        readers = [_grown(name, work, RUNS) for name, work in parsers(Path(folder))]
    table = "\n".join([*_told_of_parsers(readers), "", *_told_of_patterns(expressions)]) + "\n"
    print(table)
    if options.figures:
        put(options.figures, "growth", table)
    return int(any(one.slope > MOST for one in (*expressions, *readers)))


def _grown(name: str, work: Work, runs: Sequence[str]) -> Grown:
    """The slowest of the runs that the screening finds hard."""
    screened = sorted(runs, key=lambda run: -_screened(work, run))
    found = max((_followed(name, work, run) for run in screened[:HARDEST]), key=_badness)
    sys.stderr.write(f"{name}: {found.seconds:.2f} s at {found.size}, {found.slope:.2f}\n")
    return found


def _badness(found: Grown) -> tuple[float, float]:
    return (found.slope if found.slope > WORTH_TELLING else 0.0, found.seconds)


def _screened(work: Work, run: str) -> float:
    small, large = (_seconds(work, run, size) for size in SCREEN)
    return large * large / max(small, 1e-6)  # what grows fast comes before what is only slow


def _followed(name: str, work: Work, run: str) -> Grown:
    points: list[tuple[int, float]] = []
    for size in SIZES:
        if len(points) > 1 and points[-1][1] ** 2 / points[-2][1] > LONGEST:
            break
        points.append((size, max(_seconds(work, run, size), 1e-6)))
    felt = [(size, seconds) for size, seconds in points if seconds >= FELT]
    slope = exponent([size for size, _ in felt], [seconds for _, seconds in felt])
    return Grown(name, run, *points[-1], 0.0 if math.isnan(slope) else slope)


def _seconds(work: Work, run: str, size: int) -> float:
    text = (run * (size // len(run) + 1))[:size]
    started = time.process_time()
    work(text)
    return time.process_time() - started


def _told_of_parsers(found: Sequence[Grown]) -> Iterator[str]:
    yield "| parser | slowest run | size | seconds | exponent |"
    yield "|-|-|--:|--:|--:|"
    for one in found:
        yield _row(one)


def _told_of_patterns(found: Sequence[Grown]) -> Iterator[str]:
    slow = sorted((one for one in found if one.slope > WORTH_TELLING), key=lambda one: -one.slope)
    rest = [one.seconds for one in found if one not in slow]
    yield f"Of {len(found)} patterns, {len(rest)} grow with an exponent of at most {WORTH_TELLING};"
    yield f"the slowest of them takes {max(rest):.2f} s."
    if not slow:
        return
    yield ""
    yield "| pattern | slowest run | size | seconds | exponent |"
    yield "|-|-|--:|--:|--:|"
    for one in slow:
        yield _row(one)


def _row(one: Grown) -> str:
    figures = f"{one.size:,} | {one.seconds:.2f} | {one.slope:.2f}"
    return f"| {one.name} | `{_shown(one.run)}` | {figures} |"


def _shown(run: str) -> str:
    return ascii(run[:24])[1:-1].replace("|", "¦").replace("`", "'")


if __name__ == "__main__":
    sys.exit(main())
