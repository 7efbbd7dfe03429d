"""How many divergences are told of articles that nobody annotated, and which of them are real.

Usage: python benchmarks/natural.py DATA_DIR [--held-out] [--show]

DATA_DIR holds events_SET.jsonl, an event a line with its articles. ``natural.json`` beside this
program lists pairs of them, drawn by chance from the events that no annotated pair is of, and what
a careful reader judged of the divergences that were ever told of them: places are offsets, so that
no word of the articles is repeated here. Whatever was never judged is counted apart; ``--show``
prints it. Events of the held-out pairs are no one's to develop on.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edits import Extent, meet

from compare import compare_articles
from compare.read import article_from_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Article, Divergence

PAIRS = Path(__file__).parent / "natural.json"


@dataclass(frozen=True)
class Judged:
    """What a reader said of a divergence: its words on both sides, and whether it is real."""

    a: Extent
    b: Extent
    real: bool

    def of(self, divergence: Divergence) -> bool:
        """Whether a divergence lies on the same words."""
        sides = {side.source: (side.start, side.end) for side in divergence.sides}
        return meet(sides["a"], self.a) and meet(sides["b"], self.b)


def load_articles(data: Path) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The articles of all events, by the set and the event."""
    found = {}
    for path in sorted(data.glob("events_*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            found[event["set"], event["event"]] = event["articles"]
    return found


def article(one: dict[str, Any], name: str) -> Article:
    """An article as a file with its headline in the first line would give it."""
    text = f"{one['title'].strip()}\n\n{one['text'].strip()}\n"
    return article_from_text(text, name=name, published=one["date"])


def told(pair: dict[str, Any], articles: list[dict[str, Any]]) -> Iterator[Divergence]:
    """The divergences of a pair, of any two words once."""
    report = compare_articles([article(articles[pair[x]], x) for x in "ab"])
    divergences = (d for fact in report.facts for d in fact.divergences)
    yield from {tuple((s.start, s.end) for s in d.sides): d for d in divergences}.values()


def verdict(divergence: Divergence, judged: list[Judged]) -> str:
    """What the reader said of a divergence on these words."""
    found = {one.real for one in judged if one.of(divergence)}
    return "not judged" if not found else "real" if True in found else "false"


def main() -> None:
    """Compare all pairs and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--held-out", action="store_true", help="the pairs of the other events")
    parser.add_argument("--show", action="store_true", help="print what was never judged")
    options = parser.parse_args()
    events = load_articles(options.data)
    pairs = [p for p in json.loads(PAIRS.read_text()) if p["held_out"] is options.held_out]
    counts: Counter[tuple[str, str]] = Counter()
    for pair in pairs:
        judged = [Judged(tuple(j["a"]), tuple(j["b"]), j["real"]) for j in pair["judged"]]
        for divergence in told(pair, events[pair["set"], pair["event"]]):
            said = verdict(divergence, judged)
            counts[divergence.kind, said] += 1
            if options.show and said == "not judged":
                places = [(side.start, side.end) for side in divergence.sides]
                print(pair["set"], pair["event"], pair["a"], pair["b"], divergence.why, places)
    verdicts = ("real", "false", "not judged")
    print(f"{len(pairs)} pairs of articles{'':<5}{'real':>6}{'false':>7}{'not judged':>12}")
    for kind in sorted({kind for kind, _ in counts}):
        row = [counts[kind, v] for v in verdicts]
        print(f"{kind:<26}{row[0]:>6}{row[1]:>7}{row[2]:>12}")
    row = [sum(n for (_, v), n in counts.items() if v == w) for w in verdicts]
    print(f"{'divergences':<26}{row[0]:>6}{row[1]:>7}{row[2]:>12}")


if __name__ == "__main__":
    main()
