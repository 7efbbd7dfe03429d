"""How often the sources of a fact report one thing, by how probable that is said to be.

Usage: python benchmarks/calibration.py EVENTS_DIR [EVENTS_DIR ...]

An EVENTS_DIR holds annotated article pairs, a folder an event. A fact is right where a reader
linked any of its sentences of one article with any of the other's.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from compare import compare_articles
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_events
from compare.evaluate.said import said_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.evaluate.event import Event

EDGES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Judged = tuple[float, bool]


def judged(event: Event) -> Iterator[Judged]:
    """The likelihood of every shared fact, and whether it is right."""
    report, gold = compare_articles(event.articles), agreed(event)
    for fact in report.shared():
        said = said_in(replace(report, facts=(fact,)), event)
        yield fact.likelihood, not gold.allowed.isdisjoint(said.pairs)


def main() -> None:
    """Judges all facts of all events and prints a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    options = parser.parse_args()
    events = [event for folder in options.events for event in load_events(folder)]
    found = [fact for event in events for fact in judged(event)]
    print(f"{'likelihood':12} {'facts':>6} {'mean':>6} {'right':>6}")
    for low, high in pairwise(EDGES):
        inside = [(p, right) for p, right in found if low <= p < high]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(f"{low:.1f} to {min(high, 1.0):.1f}  {len(inside):7} {mean:6.2f} {share:6.2f}")


if __name__ == "__main__":
    main()
