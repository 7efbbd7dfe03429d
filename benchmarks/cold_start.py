"""Processor time of one comparison from a cold start, against sentence-transformers alone.

Usage: python benchmarks/cold_start.py [ARTICLE ARTICLE ...] [--repeats N] [--json FILE]

Three programs take turns, so that all meet the same load of the machine. The first is
``python -m compare diff``, the whole of it, on articles that it never saw; the second the same
again, on articles that it saw before. The third only imports sentence-transformers, loads the same
model and encodes the sentences of the same articles. What is compared is the time that the
processor works for each, user and system together: it says more than the clock on a machine that
others use too. One turn before the measured ones compiles the model and all the Python files, and
fills the disk cache of the operating system. ``--profile`` tells where the time of the first two
goes; it takes none that could be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from compare.models.weights import find_model
from compare.settings import Settings

ROOT = Path(__file__).resolve().parent.parent

# Each of the two default articles tells of these events, as one of their two sources does, up to
# so many words.
EVENTS = ("research-ship-launch", "runway-accident-hallvik")
WORDS = 600

NEW, AGAIN, FLOOR = "diff, new articles", "diff, the same again", "sentence-transformers"

# A line of ``--profile``.
STAGE = re.compile(r"^([a-z][a-z ]{24} ) +([\d.]+) +\d+%", re.MULTILINE)
TOTAL = f"{'total':26}"

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
    """What one run of a program took, in seconds; ``stages``: by the processor, where it tells."""

    cpu: float
    wall: float
    stages: dict[str, float] = field(default_factory=dict)


def default_articles(folder: Path) -> list[str]:
    """Two articles of ``WORDS`` words, give or take a paragraph, written to ``folder``."""
    paths = []
    for side in range(2):
        sources = [sorted((ROOT / "fixtures" / event).glob("*.txt"))[side] for event in EVENTS]
        text = "\n\n".join(path.read_text(encoding="utf-8").strip() for path in sources)
        kept: list[str] = []
        for paragraph in text.split("\n\n"):
            if sum(len(one.split()) for one in kept) < WORDS:
                kept.append(paragraph)
        path = folder / f"article-{side + 1}.txt"
        path.write_text("\n\n".join(kept) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths


def run(command: list[str], cache: Path) -> Turn:
    """Run ``command`` to its end; SystemExit with its last words when it fails."""
    # A model in a folder needs no hub; asking one would only lengthen the floor's time.
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "FACTCOMPARE_CACHE": str(cache)}
    # An installed package is not compiled at every start, so this one should not be.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command[:4]} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    stages = {m[1].strip(): float(m[2]) for m in STAGE.finditer(done.stderr) if m[1] != TOTAL}
    return Turn(round(cpu, 3), round(wall, 3), stages)


def stages(turns: list[Turn]) -> dict[str, float]:
    """The medians of all stages, in seconds."""
    return {name: median(turn.stages[name] for turn in turns) for name in turns[0].stages}


def commands(articles: list[str], output: Path) -> dict[str, list[str]]:
    """The programs in their order, by the name that the table gives them."""
    files = find_model(Settings().encoder)
    assert files is not None, "the default model comes with the package"
    diff = [sys.executable, "-m", "compare", "diff", "--profile", *articles]
    diff += ["-o", str(output)]
    floor = [sys.executable, "-c", BASELINE, str(files.folder), *articles]
    return {NEW: diff, AGAIN: diff, FLOOR: floor}


def measure(articles: list[str], repeats: int) -> dict[str, list[Turn]]:
    """The measured turns of all programs, interleaved, after one that does not count."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"
        programs = commands(articles or default_articles(Path(folder)), Path(folder) / "report.txt")
        turns: dict[str, list[Turn]] = {name: [] for name in programs}
        for turn in range(repeats + 1):
            shutil.rmtree(cache / "answers", ignore_errors=True)
            for name, command in programs.items():
                result = run(command, cache)
                if turn > 0:
                    turns[name].append(result)
    return turns


def main() -> None:
    """Measure, print the medians and their ratios, and write them where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("articles", nargs="*", help="two or more files; default: of 600 words each")
    parser.add_argument("--repeats", type=int, default=5, help="measured turns (default: 5)")
    parser.add_argument("--json", type=Path, help="also write every turn to this file")
    options = parser.parse_args()
    turns = measure(options.articles, options.repeats)
    cpu = {name: median(turn.cpu for turn in row) for name, row in turns.items()}
    ratios = {name: round(cpu[name] / cpu[FLOOR], 4) for name in cpu}
    print(
        f"{'median of ' + str(options.repeats):24} {'processor s':>12} {'clock s':>9} {'ratio':>7}"
    )
    for name, row in turns.items():
        clock = median(turn.wall for turn in row)
        print(f"{name:24} {cpu[name]:12.2f} {clock:9.2f} {ratios[name]:7.3f}")
    if options.json:
        result = {
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "turns": {name: [asdict(turn) for turn in row] for name, row in turns.items()},
            "ratios": ratios,
            "floor": cpu[FLOOR],
            "stages": {name: stages(row) for name, row in turns.items() if name != FLOOR},
        }
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
