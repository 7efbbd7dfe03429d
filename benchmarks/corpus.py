"""How fast a whole archive is compared, by one worker and by two.

Usage: python benchmarks/corpus.py --json FILE [--folder DIR] [--events N] [--minutes N]

An archive of invented events (see invented_archive.py) is compared by ``factcompare corpus`` with
one worker and with two, by turns, in pieces: a turn ends after some minutes, and the next one goes
on from there, so that both meet the same load of the machine. What a turn does before its first
shard is finished (Python, Ray, the models) is told by itself, since its share in a long run is
small. After ``--minutes`` the program ends; the same command goes on where it ended, and adds to
the figures in FILE. In the end the outputs of both are held against each other, byte by byte.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import signal
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from invented_archive import EVENTS, SENTENCES, SOURCES, write_archive

ROOT = Path(__file__).resolve().parent.parent
WORKERS = (1, 2)
TARGET = 1.6  # times the throughput of one worker
TURN = 180.0  # seconds at work, after the first shard is finished
POLL = 0.05


@dataclass(frozen=True, slots=True)
class Turn:
    """One run of the command: what it took until its first shard was finished, and after that.

    ``events`` were finished in ``seconds`` after the first shard. ``peak_megabytes`` is the most
    that one of all processes so far held.
    """

    workers: int
    start: float
    seconds: float
    events: int
    complete: bool
    load: float
    peak_megabytes: int


def finished(out: Path) -> dict[str, int]:
    """The events of every finished shard, by its note."""
    notes = {}
    for path in (out / "_work" / "done").glob("[0-9]*.json"):
        notes[path.name] = int(json.loads(path.read_text(encoding="utf-8"))["events"])
    return notes


def turn(archive: Path, out: Path, workers: int, most: float) -> Turn:
    """Let the command work for ``most`` seconds after its first shard, or to its end."""
    argv = ["-m", "compare", "corpus", str(archive), "--out", str(out), "--workers", str(workers)]
    load, before, begin = os.getloadavg()[0], set(finished(out)), time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *argv], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        first, first_at = set[str](), begin
        while process.poll() is None and not first:
            time.sleep(POLL)
            first, first_at = set(finished(out)) - before, time.perf_counter()
        while process.poll() is None and time.perf_counter() - first_at < most:
            time.sleep(POLL)
        last, seconds = finished(out), time.perf_counter() - first_at
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    if process.returncode not in (0, 130):
        sys.exit(f"the command ended with {process.returncode}:\n{said.decode()[-2000:]}")
    last = finished(out) if process.returncode == 0 else last
    events = sum(count for name, count in last.items() if name not in before | first)
    # Linux counts in units of 1,024 bytes.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    complete = process.returncode == 0
    start = round(first_at - begin, 2)
    return Turn(workers, start, round(seconds, 2), events, complete, round(load, 2), peak)


def throughput(turns: list[Turn], workers: int) -> float:
    """Events a second over all turns with so many workers."""
    own = [one for one in turns if one.workers == workers]
    seconds = sum(one.seconds for one in own)
    return round(sum(one.events for one in own) / seconds, 4) if seconds else 0.0


def same_output(folder: Path) -> bool:
    """Whether both runs left the same bytes under the same names."""
    left = []
    for workers in WORKERS:
        out = folder / f"workers-{workers}"
        files = [path for path in sorted(out.rglob("*")) if path.is_file()]
        named = {path.relative_to(out): path for path in files}
        left.append({n: p.read_bytes() for n, p in named.items() if n.parts[0] != "_work"})
    return left[0] == left[1]


def measure(folder: Path, events: int, turns: list[Turn], minutes: float, target: Path) -> None:
    """Add turns until both are complete or the time is over; the figures are kept after each."""
    archive, ends = folder / f"archive-{events}.parquet", time.monotonic() + 60 * minutes
    if not archive.exists():
        write_archive(archive, events, SOURCES, SENTENCES)
    while time.monotonic() < ends:
        complete = {one.workers for one in turns if one.complete}
        left = [workers for workers in WORKERS if workers not in complete]
        if not left:
            return
        for workers in left:
            turns.append(turn(archive, folder / f"workers-{workers}", workers, TURN / workers))
            print(turns[-1])
            keep(target, result(folder, events, turns))


def result(folder: Path, events: int, turns: list[Turn]) -> dict[str, Any]:
    """All figures, as they are written."""
    rates = {workers: throughput(turns, workers) for workers in WORKERS}
    complete = {one.workers for one in turns if one.complete} == set(WORKERS)
    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "python": platform.python_version(),
        "events": events,
        "articles_an_event": SOURCES,
        "sentences_an_article": SENTENCES,
        "events_a_second": rates,
        "ratio": round(rates[2] / rates[1], 3) if rates[1] else None,
        "target": TARGET,
        "complete": complete,
        "same_output": same_output(folder) if complete else None,
        "turns": [asdict(one) for one in turns],
    }


def keep(path: Path, value: dict[str, Any]) -> None:
    """Write the figures; a program that is killed meanwhile leaves the older ones."""
    new = path.with_name(f".{path.name}")
    new.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
    new.replace(path)


def main() -> None:
    """Measure, from where the last run of this program ended, and print what is known."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", type=Path, required=True, help="the file of the figures")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "corpus")
    parser.add_argument("--events", type=int, default=EVENTS, help=f"(default: {EVENTS:,})")
    parser.add_argument("--minutes", type=float, default=600.0, help="at most (default: 600)")
    options = parser.parse_args()
    turns: list[Turn] = []
    if options.json.exists():
        known = json.loads(options.json.read_text(encoding="utf-8"))
        if known["events"] != options.events:
            sys.exit(
                f"{options.json}: holds figures of {known['events']} events; name another file"
            )
        turns = [Turn(**one) for one in known["turns"]]
    folder = options.folder.resolve() / str(options.events)
    folder.mkdir(parents=True, exist_ok=True)
    measure(folder, options.events, turns, options.minutes, options.json)
    figures = result(folder, options.events, turns)
    keep(options.json, figures)
    for workers, rate in figures["events_a_second"].items():
        print(f"{workers} workers: {rate:8.3f} events a second")
    met = "met" if (figures["ratio"] or 0) >= TARGET else "missed"
    print(f"ratio {figures['ratio']}; the target, at least {TARGET}, is {met}")
    print(f"complete: {figures['complete']}, same output: {figures['same_output']}")


if __name__ == "__main__":
    main()
