"""Fits which clauses of two linked sentences tell of the same thing.

    python training/fit_clauses.py EVENTS_DIR [EVENTS_DIR ...] [--write]

``clauses.jsonl`` holds what readers put together, in sets named like the folders of annotated
events that are given. Prints precision, recall and F1 over pairs of clauses by 5-fold
cross-validation over stories; ``--write`` fits on all and writes the weights into
``compare/align/weights.json``. Seeds are fixed: same data, same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from fit_links import FOLDS, WEIGHTS, as_data
from regression import fit_regression, shuffled_folds
from stories import stories

from compare.align import TextEncoder, profiles
from compare.align.clauses import CLAUSE_SIGNALS, ClausePairs, likely
from compare.align.rarity import rarity
from compare.align.scorer import Regression, load_scorer
from compare.align.signals import each_signal
from compare.claims import Parse, find_claims
from compare.evaluate.load import load_events
from compare.models.encoder import load_encoder
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.align.overlap import Matrix
    from compare.evaluate.event import Event
    from compare.model import Claim
    from compare.parsed import ParsedArticle

REGULARISATION = 0.3
LABELS = Path(__file__).parent / "clauses.jsonl"

Spans = list[tuple[int, int]]
Pair = tuple[int, int]


@dataclass(frozen=True)
class Marked:
    """Two linked sentences: the clauses of each, as offsets, and which of them belong together."""

    clauses: tuple[Spans, Spans]
    pairs: frozenset[Pair]


@dataclass(frozen=True)
class Example:
    """The signals of two sentences' clauses, shape (n, m, signals), and which belong together."""

    name: str
    story: int
    signals: Matrix
    together: npt.NDArray[np.bool_]


def read_labels() -> Mapping[str, Mapping[str, list[Marked]]]:
    """What readers put together, by set and event."""
    found: dict[str, dict[str, list[Marked]]] = defaultdict(lambda: defaultdict(list))
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        sides = [[(start, end) for start, end in row[side]] for side in "ab"]
        pairs = frozenset((i, j) for i, j in row["pairs"])
        found[row["set"]][row["event"]].append(Marked((sides[0], sides[1]), pairs))
    return found


def measure(roots: Sequence[Path]) -> list[Example]:
    """The sentences that readers looked at, as the tool sees them now."""
    labels = read_labels()
    parse, encoder = partial(parse_words, load_syntax()), load_encoder(Settings())
    loaded = [(root.name, event) for root in roots for event in load_events(root)]
    story = stories([event for _, event in loaded])
    return [
        Example(name, story[id(event)], *found)
        for name, event in loaded
        if (marked := labels[name].get(event.name))
        for found in _measured(event, marked, parse, encoder)
    ]


def _measured(
    event: Event, marked: Sequence[Marked], parse: Parse, encoder: TextEncoder
) -> Iterator[tuple[Matrix, npt.NDArray[np.bool_]]]:
    parsed = find_claims(event.articles, parse)
    a, b = profiles(parsed, encoder)
    weigh = rarity((a, b))
    probability = load_scorer().of_each(each_signal(a, b, weigh))
    clauses = ClausePairs(a, b, weigh)
    for one in marked:
        rows, columns = (_claims(p, s) for p, s in zip(parsed, one.clauses, strict=True))
        if len(rows) * len(columns) < 2 or not one.pairs:
            continue
        homes = parsed[0].homes[rows[0]], parsed[1].homes[columns[0]]
        signals = clauses.signals(rows, columns, float(probability[homes]))
        together = np.array(
            [[_is_marked(parsed, one, c, d) for d in columns] for c in rows], dtype=bool
        )
        yield signals, together


def _claims(parsed: ParsedArticle, spans: Spans) -> range:
    """The claims of the sentence in which ``spans`` stand."""
    home = next((n for n, s in enumerate(parsed.sentences) if s.end > spans[0][0]), None)
    if home is None:
        raise ValueError(f"{parsed.article.name}: is shorter than when its clauses were read")
    return parsed.claims_by_sentence()[home]


def _is_marked(parsed: Sequence[ParsedArticle], marked: Marked, first: int, second: int) -> bool:
    """Whether two claims lie on clauses that belong together."""
    a, b = parsed[0].claims[first], parsed[1].claims[second]
    return any(
        _overlap(a, marked.clauses[0][i]) and _overlap(b, marked.clauses[1][j])
        for i, j in marked.pairs
    )


def _overlap(claim: Claim, span: tuple[int, int]) -> bool:
    """Whether more than half of the shorter of two stretches lies in the other."""
    shared = min(claim.end, span[1]) - max(claim.start, span[0])
    return 2 * shared > min(claim.end - claim.start, span[1] - span[0])


def fit(examples: Sequence[Example]) -> Regression:
    """A regression for signals as they come."""
    values = np.concatenate([e.signals.reshape(-1, len(CLAUSE_SIGNALS)) for e in examples])
    labels = np.concatenate([e.together.ravel() for e in examples])
    weights, intercept = fit_regression(values.astype(np.float64), labels, REGULARISATION)
    return Regression(tuple(weights), intercept)


def cross_validated(examples: Sequence[Example]) -> list[npt.NDArray[np.bool_]]:
    """Which clauses of each example a regression puts together that has not seen its story."""
    fold = shuffled_folds(1 + max(e.story for e in examples), FOLDS)
    scorers = [fit([e for e in examples if fold[e.story] != k]) for k in range(FOLDS)]
    return [likely(scorers[fold[e.story]].probability(e.signals)) for e in examples]


def report(examples: Sequence[Example], found: Sequence[npt.NDArray[np.bool_]]) -> None:
    """Prints how well the clauses of each set are put together, and those of all."""
    for name in ("", *sorted({e.name for e in examples})):
        rows = [
            (e.together, f) for e, f in zip(examples, found, strict=True) if name in ("", e.name)
        ]
        hits, told, marked = (
            sum(int(one.sum()) for one in counted)
            for counted in ([t & f for t, f in rows], [f for _, f in rows], [t for t, _ in rows])
        )
        print(
            f"{name or 'all':<10} {len(rows):4} pairs of sentences, precision {hits / told:.3f},"
            f" recall {hits / marked:.3f}, F1 {2 * hits / (told + marked):.3f}"
        )


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true", help=f"write into {WEIGHTS.name}")
    options = parser.parse_args()
    examples = measure(options.events)
    if not examples:
        parser.error(f"{LABELS.name} has nothing on these folders")
    report(examples, cross_validated(examples))
    if options.write:
        data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        data["clauses"] = as_data(fit(examples), CLAUSE_SIGNALS)
        WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
