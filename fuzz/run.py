"""Fuzzes all targets in turn: python -m fuzz.run CORPUS [--seconds N] [--figures FILE].

CORPUS is a folder outside the repository. Each target keeps there what it has learned, so that the
next run goes on from it; what made a target fail is kept in CORPUS/findings.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.hostile.figures import put

if TYPE_CHECKING:
    from collections.abc import Iterator

# Named here, since this process need not load what the targets load.
TARGETS = ("text", "markdown", "page", "record", "pdf", "numbers", "days", "sentences")
HERE = Path(__file__).resolve().parent
SEEDS = HERE.parent / "tests" / "hostile"
_TOO_LONG = 10  # seconds for one input
_LARGEST = 4096  # bytes of one input


class Fuzzed(NamedTuple):
    """What one target came to."""

    target: str
    seconds: int
    runs: int
    edges: int
    inputs: int
    findings: int


def main() -> int:
    """Fuzzes every target for its share of the time; returns 1 if any of them failed."""
    options = _options()
    corpus = options.corpus.expanduser().resolve()
    if corpus.is_relative_to(HERE.parent):
        sys.stderr.write(f"{corpus}: lies in the repository; name a folder outside of it\n")
        return 2
    chosen = options.target or TARGETS
    share = max(1, options.seconds // len(chosen))
    done = [_fuzz(target, corpus, share) for target in chosen]
    table = "\n".join(_table(done)) + "\n"
    sys.stdout.write(table)
    if options.figures:
        put(options.figures, "fuzz", table)
    return 1 if any(one.findings for one in done) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seconds", type=int, default=600, help="for all targets together")
    parser.add_argument("--target", action="append", choices=TARGETS, help="only this; repeatable")
    parser.add_argument("--figures", type=Path, help="put the figures into this file")
    return parser.parse_args()


def _fuzz(target: str, corpus: Path, seconds: int) -> Fuzzed:
    # One finding ends a target: mend it, then go on.
    learned, findings = corpus / target, corpus / "findings"
    for folder in (learned, findings):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    seeds = [str(SEEDS / name) for name in (f"corpus/{target}", "files") if (SEEDS / name).is_dir()]
    command = [sys.executable, "-m", "fuzz.harness", target, str(learned), *seeds]
    command += [f"-max_total_time={seconds}", f"-timeout={_TOO_LONG}", f"-max_len={_LARGEST}"]
    command += [f"-artifact_prefix={findings}/{target}-", "-print_final_stats=1"]
    done = subprocess.run(
        command, cwd=HERE.parent, capture_output=True, text=True, errors="replace"
    )
    new = set(findings.iterdir()) - before
    if done.returncode:
        told = f"{done.stdout[-4000:]}{done.stderr[-4000:]}"
        sys.stdout.write(f"{target}: exit code {done.returncode}\n{told}\n")
    runs = _last(r"number_of_executed_units: (\d+)", done.stderr)
    edges = _last(r"cov: (\d+)", done.stderr)
    failed = len(new) or (1 if done.returncode else 0)
    return Fuzzed(target, seconds, runs, edges, len(list(learned.iterdir())), failed)


def _last(pattern: str, text: str) -> int:
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def _table(done: list[Fuzzed]) -> Iterator[str]:
    yield "| target | seconds | runs | edges reached | inputs kept | findings |"
    yield "|-|--:|--:|--:|--:|--:|"
    for one in done:
        numbers = (one.seconds, one.runs, one.edges, one.inputs, one.findings)
        yield f"| {one.target} | {' | '.join(f'{number:,}' for number in numbers)} |"


if __name__ == "__main__":
    sys.exit(main())
