"""Processor time of a whole comparison, against the encoder alone on the same sentences.

Usage: python benchmarks/warm.py [--pairs N] [--repeats N] [--json FILE]

The models are loaded; what they said before is not used. The first article pairs of the fixtures,
joined until an article has 600 words, are compared one after the other; then the encoder reads the
sentences of the same pairs, and no more. Both take turns, so that they meet the same load of the
machine. How near the whole comes to the encoder alone tells how much of it could be saved at most.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from growth import Stopwatch

from compare import Article, compare_articles
from compare.claims import find_claims
from compare.models.encoder import load_encoder
from compare.models.pairs.model import load_pair_model
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.pipeline import with_ids
from compare.read import article_from_text
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = Settings(use_cache=False)
WORDS = 600
TARGET = 2.5

Pair = tuple[Article, Article]


@dataclass(frozen=True, slots=True)
class Turn:
    """Processor seconds of the whole, by stage, and of the encoder alone."""

    whole: float
    encoder: float
    stages: dict[str, float]


def pairs(count: int) -> list[Pair]:
    """So many pairs of articles of ``WORDS`` words, give or take an article."""
    found: list[Pair] = []
    texts = ["", ""]
    for folder in sorted(path for path in (ROOT / "fixtures").iterdir() if path.is_dir()):
        files = sorted(folder.glob("*.txt"))[:2]
        if len(files) < 2:
            continue
        new = [path.read_text(encoding="utf-8").strip() for path in files]
        texts = [f"{text}\n\n{more}".strip() for text, more in zip(texts, new, strict=True)]
        if min(len(text.split()) for text in texts) >= WORDS:
            first, second = (article_from_text(t, name=n) for t, n in zip(texts, "ab", strict=True))
            found.append((first, second))
            texts = ["", ""]
        if len(found) == count:
            break
    return found


def sentences(pair: Pair) -> list[str]:
    """The sentences of a pair, each once."""
    parsed = find_claims(with_ids(pair), partial(parse_words, load_syntax()), SETTINGS)
    return sorted({sentence.text for article in parsed for sentence in article.sentences})


def measured(compared: Sequence[Pair], texts: Sequence[Sequence[str]]) -> Turn:
    """One turn of both."""
    encoder, watch = load_encoder(SETTINGS), Stopwatch()
    load_pair_model(SETTINGS.pair_model, SETTINGS.threads)
    start = time.process_time()
    for pair in compared:
        compare_articles(pair, settings=SETTINGS, progress=watch)
    middle = time.process_time()
    for text in texts:
        encoder.read(text)
    end = time.process_time()
    return Turn(round(middle - start, 4), round(end - middle, 4), watch.own())


def main() -> None:
    """Measure, print the medians and their ratio, and write them where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pairs", type=int, default=4, help="at most (default: 4)")
    parser.add_argument("--repeats", type=int, default=5, help="measured turns (default: 5)")
    parser.add_argument("--json", type=Path, help="also write every turn to this file")
    options = parser.parse_args()
    compared = pairs(options.pairs)
    texts = [sentences(pair) for pair in compared]
    measured(compared, texts)  # the first comparison of a process also imports
    turns = [measured(compared, texts) for _ in range(options.repeats)]
    ratio = round(median(turn.whole / turn.encoder for turn in turns), 3)
    stages = {s: round(median(t.stages[s] for t in turns), 4) for s in turns[0].stages}
    alone = median(turn.encoder for turn in turns)
    print(f"{len(compared)} pairs, {sum(map(len, texts))} sentences, median of {options.repeats}")
    for stage, seconds in stages.items():
        print(f"{stage:24} {seconds:8.3f} s {seconds / alone:8.3f}")
    print(f"{'whole':24} {median(turn.whole for turn in turns):8.3f} s {ratio:8.3f}")
    print(f"the target, at most {TARGET}, is {'met' if ratio <= TARGET else 'missed'}")
    if options.json:
        result = {
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "pairs": len(compared),
            "sentences": sum(map(len, texts)),
            "ratio": ratio,
            "target": TARGET,
            "stages": stages,
            "turns": [asdict(turn) for turn in turns],
        }
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
