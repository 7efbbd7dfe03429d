"""Processor time of one comparison from a cold start, against sentence-transformers alone.

Usage: python benchmarks/cold_start.py [ARTICLE ARTICLE ...] [--repeats N] [--json FILE]

Two programs take turns, so that both meet the same load of the machine. One is
``python -m compare diff``, the whole of it. The other only imports sentence-transformers, loads
the same model and encodes the sentences of the same articles. What is compared is the time that
the processor works for each, user and system together: it says more than the clock on a machine
that others use too. One turn before the measured ones compiles the model and fills the disk cache.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from compare.models.weights import find_model
from compare.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_ARTICLES = sorted((ROOT / "fixtures" / "border-talks").glob("*.txt"))

BASELINE = """
import re, sys
from pathlib import Path
from sentence_transformers import SentenceTransformer

model = SentenceTransformer(sys.argv[1], device="cpu")
texts = [Path(path).read_text(encoding="utf-8") for path in sys.argv[2:]]
sentences = [s for text in texts for s in re.split(r"(?<=[.!?])\\s+|\\n+", text) if s.strip()]
model.encode(sentences, show_progress_bar=False, normalize_embeddings=True)
"""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one run of a program took, in seconds."""

    cpu: float
    wall: float


def run(command: list[str]) -> Turn:
    """Run ``command`` to its end; SystemExit with its last words when it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    # A model in a folder needs no hub; asking one would only lengthen the baseline's time.
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command[:4]} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Turn(round(cpu, 3), round(wall, 3))


def commands(articles: list[str], output: Path) -> dict[str, list[str]]:
    """The two programs, by the name that the table gives them."""
    files = find_model(Settings().encoder)
    assert files is not None, "the default model comes with the package"
    diff = [sys.executable, "-m", "compare", "diff", *articles]
    return {
        "factcompare diff": [*diff, "--format", "json", "-o", str(output)],
        "sentence-transformers": [sys.executable, "-c", BASELINE, str(files.folder), *articles],
    }


def measure(articles: list[str], repeats: int) -> dict[str, list[Turn]]:
    """The measured turns of both programs, interleaved, after one that does not count."""
    with tempfile.TemporaryDirectory() as folder:
        programs = commands(articles, Path(folder) / "report.json")
        turns: dict[str, list[Turn]] = {name: [] for name in programs}
        for turn in range(repeats + 1):
            for name, command in programs.items():
                result = run(command)
                if turn > 0:
                    turns[name].append(result)
    return turns


def main() -> None:
    """Measure, print the medians and their ratio, and write them where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("articles", nargs="*", help="two or more files; default: a fixture")
    parser.add_argument("--repeats", type=int, default=5, help="measured turns (default: 5)")
    parser.add_argument("--json", type=Path, help="also write every turn to this file")
    options = parser.parse_args()
    turns = measure(options.articles or [str(p) for p in DEFAULT_ARTICLES], options.repeats)
    cpu = {name: median(turn.cpu for turn in row) for name, row in turns.items()}
    print(f"{'median of ' + str(options.repeats):24} {'processor s':>12} {'clock s':>9}")
    for name, row in turns.items():
        print(f"{name:24} {cpu[name]:12.2f} {median(turn.wall for turn in row):9.2f}")
    ours, baseline = cpu.values()
    print(f"factcompare takes {ours / baseline:.2f} of the baseline's processor time")
    if options.json:
        result = {
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "turns": {name: [asdict(turn) for turn in row] for name, row in turns.items()},
            "ratio": round(ours / baseline, 4),
        }
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
