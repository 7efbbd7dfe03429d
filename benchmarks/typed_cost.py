"""Share of one comparison that judging its facts takes, on pairs of 40-sentence articles.

Usage: python benchmarks/typed_cost.py [--repeats N] [--json FILE]

The pairs are made of fixtures in which two articles tell of one event without a conflict, dense in
numbers, days, names and places: the first sentences of two events, one after the other. What is
measured is all that happens between alignment and report, without what the pair model takes:
values parsed, rules, contrasts, added words. A share within one run says more than seconds do, for
the load of the machine meets both parts of it. The first run does not count as warm: with the
models' loading, it is the cold one.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from compare import compare_articles
from compare.claims import find_claims
from compare.models.encoder import load_encoder
from compare.models.pairs.model import load_pair_model
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.pipeline import with_ids
from compare.read import article_from_text, read_articles
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare import Article
    from compare.parsed import ParsedArticle

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
EVENTS = (
    "athletics-meeting-levin",
    "dam-repair-kessel",
    "hospital-opening-sellaby",
    "research-ship-launch",
    "savings-bank-results",
)
# Sentences of each event in an article: 40 in all.
HALF = 20
# The largest share of a warm run that judging may take.
TARGET = 0.15
# Without what the models said of the same texts in an earlier turn: a warm run would shrink to
# reading that, and the share would say nothing of articles that are new.
SETTINGS = Settings(use_cache=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """Both clocks at one time, or what lies between two times, in seconds."""

    cpu: float
    wall: float

    def __sub__(self, other: Moment) -> Moment:
        return Moment(self.cpu - other.cpu, self.wall - other.wall)


def now() -> Moment:
    """What both clocks show; processor time counts all threads."""
    return Moment(time.process_time(), time.perf_counter())


@dataclass(slots=True)
class Stopwatch:
    """Notes when each stage of a comparison began and was over."""

    begun: dict[str, Moment] = field(default_factory=dict)
    over: dict[str, Moment] = field(default_factory=dict)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Is told by the comparison how far it has come."""
        if done == 0:
            self.begun[stage] = now()
        if done == total:
            self.over[stage] = now()


@dataclass(frozen=True, slots=True)
class Turn:
    """One comparison of a pair: the whole of it without loading, and judging alone."""

    pair: str
    whole: Moment
    judging: Moment


def found(event: str) -> tuple[ParsedArticle, ...]:
    """The two articles of a fixture, with their sentences."""
    files = [path for path in sorted((FIXTURES / event).iterdir()) if path.suffix != ".toml"]
    articles, _ = read_articles(files)
    return tuple(find_claims(with_ids(articles), partial(parse_words, load_syntax())))


def beginning(parsed: ParsedArticle, count: int) -> str:
    """The first ``count`` sentences of an article's running text, in its paragraphs."""
    sentences = [sentence for sentence in parsed.sentences if not sentence.headline][:count]
    assert len(sentences) == count, f"{parsed.article.path} has {len(sentences)} sentences"
    paragraphs = groupby(sentences, key=lambda sentence: sentence.paragraph)
    return "\n\n".join(" ".join(s.text.strip() for s in group) for _, group in paragraphs)


def pairs() -> dict[str, list[Article]]:
    """Pairs of articles, each made of two neighbours in the list of events."""
    events = {event.partition("-")[0]: found(event) for event in EVENTS}
    names = list(events)
    return {
        f"{first} + {second}": [
            article_from_text("\n\n".join(beginning(p, HALF) for p in parts), name=f"Paper {n}")
            for n, parts in enumerate(zip(events[first], events[second], strict=True))
        ]
        for first, second in zip(names, [*names[1:], names[0]], strict=True)
    }


def compared(pair: str, articles: Sequence[Article]) -> Turn:
    """One comparison, with the models loaded."""
    watch = Stopwatch()
    compare_articles(articles, settings=SETTINGS, progress=watch)
    end, over = now(), watch.over
    asked = over["judging"] - watch.begun["judging"]
    judging = over["relating"] - over["aligning"] - asked
    return Turn(pair, end - over["loading models"], judging)


def share(judging: Moment, whole: Moment) -> Moment:
    """The part that judging is of the whole, by each clock."""
    return Moment(judging.cpu / whole.cpu, judging.wall / whole.wall)


def spread(values: Sequence[float]) -> str:
    """Median, least and most, as percentages."""
    return f"{median(values):6.1%}  ({min(values):.1%} to {max(values):.1%})"


def measure(repeats: int) -> tuple[Moment, list[Turn]]:
    """How long the models took to load, and the turns; the first of them met a cold process."""
    start = now()
    load_encoder(SETTINGS)
    load_pair_model(SETTINGS.pair_model, SETTINGS.threads)
    load_syntax()
    loading, made = now() - start, pairs()
    first = compared(*next(iter(made.items())))
    turns = [compared(*pair) for _ in range(repeats) for pair in made.items()]
    return loading, [first, *turns]


def main() -> None:
    """Measure, print the shares, and write the turns where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--repeats", type=int, default=3, help="warm turns a pair (default: 3)")
    parser.add_argument("--json", type=Path, help="also write every turn to this file")
    options = parser.parse_args()
    loading, (first, *turns) = measure(max(1, options.repeats))
    print(f"{'judging, share of a warm run':34} {'processor':26} clock")
    for name in dict.fromkeys(turn.pair for turn in turns):
        shares = [share(t.judging, t.whole) for t in turns if t.pair == name]
        print(f"{name:34} {spread([s.cpu for s in shares]):26} {spread([s.wall for s in shares])}")
    shares = [share(turn.judging, turn.whole) for turn in turns]
    cpu, wall = [s.cpu for s in shares], [s.wall for s in shares]
    print(f"{f'all {len(turns)} turns':34} {spread(cpu):26} {spread(wall)}")
    whole = Moment(first.whole.cpu + loading.cpu, first.whole.wall + loading.wall)
    cold = share(first.judging, whole)
    print(f"{'first turn, loading counted':34} {cold.cpu:6.1%}{'':21}{cold.wall:6.1%}")
    print(f"the target, under {TARGET:.0%}, is {'met' if median(wall) < TARGET else 'missed'}")
    if options.json:
        result = {
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "loading": asdict(loading),
            "turns": [asdict(turn) for turn in (first, *turns)],
            "share": {"processor": round(median(cpu), 4), "clock": round(median(wall), 4)},
        }
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
