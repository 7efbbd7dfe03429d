"""Fits the link scorer's coefficients on annotated article pairs.

    python training/fit_links.py EVENTS_DIR [EVENTS_DIR ...] [--adapters DIR DIR] [--write]
                                 [--ablation]

An EVENTS_DIR holds one folder per article pair with ``event.json``, ``sentences.json`` and
``gold.json``. Prints link F1 of each by 5-fold cross-validation and the best threshold; pairs of
one story stand in one fold. ``--adapters`` are two of ``tune_encoder.py``, trained without one half
of the stories each: every event is read by the one that has not seen its story, and judged by
weights that were fitted on its own half. ``--write`` fits on all of them and writes
the two looks of ``compare/align/weights.json``; ``fit_sizes.py`` and ``fit_clauses.py`` come next,
as they are fitted upon them. ``--ablation`` prints what each group of signals brings in the
first. Seeds are fixed: same data, same bytes.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt
from regression import fit_regression, shuffled_folds
from stories import stories

from compare.align import TextEncoder, profiles
from compare.align.neighbours import NEIGHBOUR_SIGNALS
from compare.align.rarity import rarity
from compare.align.scorer import LinkScorer, Regression, load_scorer, with_neighbours
from compare.align.signals import SIGNALS, pair_signals
from compare.claims import Parse, find_claims
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_events
from compare.models.encoder import load_encoder
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.align.overlap import Matrix
    from compare.evaluate.event import Event
    from compare.model import Span

FOLDS = 5
INNER_FOLDS = 3
REGULARISATION = 0.3
# Pairs with a headline are not scored, so they teach less.
HEADLINE_WEIGHT = 0.3
# The thresholds that are tried.
THRESHOLDS = tuple(n / 100 for n in range(20, 61, 2))
# Groups of signals for the ablation, by the last signal of each.
GROUPS = (
    ("cosine of the sentences", "sentence_cosine"),
    ("and of their clauses and contexts", "context_cosine"),
    ("and words, names, numbers, quotations, positions", "longer"),
    ("and amounts and days", "days_apart"),
    ("and tokens matched in context", "token_shared_high_margin"),
    ("and what no other sentence matches as well", "clause_won_share_most"),
)
WEIGHTS = Path(__file__).parents[1] / "compare" / "align" / "weights.json"
# Where ``tune_encoder.py`` keeps the names of the events that an adapter was trained on.
TRAINED_ON = "trained_on.json"

Array = npt.NDArray[np.float64]
Pair = tuple[int, int]


class Model(Protocol):
    """What gives link probabilities for signals."""

    def probability(self, signals: Matrix) -> Array:
        """Probabilities, shape (n, m), for signals of shape (n, m, signals)."""


@dataclass(frozen=True)
class Measured:
    """The signals of one article pair, shape (n, m, signals), and what readers said of it.

    ``pieces``: the weights of the encoder's tokens; ``half``: which adapter has read it.
    """

    name: str
    story: int
    half: int
    sentences: tuple[list[str], list[str]]
    pieces: dict[int, float]
    signals: Matrix
    required: frozenset[Pair]
    allowed: frozenset[Pair]
    unscored: frozenset[Pair]
    cells: dict[Pair, frozenset[Pair]]


def measure(
    roots: Sequence[Path], model: str, adapters: Sequence[Path] = ()
) -> list[list[Measured]]:
    """The events below each of ``roots``, in the order of their names.

    They are read by the encoder ``model``, or by the first of ``adapters`` that has not seen the
    story. Raises ValueError for a story that all of them have seen.
    """
    parse = partial(parse_words, load_syntax())
    loaded = [load_events(root) for root in roots]
    everything = [event for events in loaded for event in events]
    story = stories(everything)
    seen = [_seen(adapter, everything, story) for adapter in adapters]
    encoders = [load_encoder(Settings(encoder=str(name))) for name in adapters or (model,)]

    def measured(event: Event) -> Measured:
        number = story[id(event)]
        half = next((n for n, known in enumerate(seen) if number not in known), None)
        if half is None and adapters:
            raise ValueError(f"{event.name}: every adapter has seen its story")
        return _measured(event, number, half or 0, encoders[half or 0], parse)

    return [[measured(event) for event in events] for events in loaded]


def _seen(adapter: Path, events: Sequence[Event], story: dict[int, int]) -> set[int]:
    names = set(json.loads((adapter / TRAINED_ON).read_text(encoding="utf-8")))
    return {story[id(event)] for event in events if event.name in names}


def _measured(event: Event, story: int, half: int, encoder: TextEncoder, parse: Parse) -> Measured:
    parsed = find_claims(event.articles, parse)
    a, b = profiles(parsed, encoder)
    weigh = rarity([a, b])
    signals = pair_signals(a, b, weigh)
    places = [
        [sentence_numbers(s.start, s.end, sentences) for s in article.sentences]
        for sentences, article in zip(event.sentences, parsed, strict=True)
    ]
    gold = agreed(event)
    cells = {
        (i, j): frozenset((p, q) for p in rows for q in columns)
        for i, rows in enumerate(places[0])
        for j, columns in enumerate(places[1])
    }
    pairs = (pair for cell in cells.values() for pair in cell)
    unscored = frozenset(
        (i, j) for i, j in pairs if i not in gold.content[0] or j not in gold.content[1]
    )
    sentences = [s.text for s in parsed[0].sentences], [s.text for s in parsed[1].sentences]
    told = gold.required, gold.allowed, unscored, cells
    return Measured(event.name, story, half, sentences, dict(weigh.pieces), signals, *told)


def sentence_numbers(start: int, end: int, sentences: Sequence[Span]) -> set[int]:
    """The numbers of the sentences that a stretch of text covers."""
    return {n for n, s in enumerate(sentences) if min(end, s.end) - max(start, s.start) >= 12}


def labels(event: Measured) -> tuple[Array, Array]:
    """Labels and weights of the event's sentence pairs; disputed pairs weigh nothing."""
    labels, weights = np.zeros(event.signals.shape[:2]), np.ones(event.signals.shape[:2])
    for cell, pairs in event.cells.items():
        if pairs & event.required:
            labels[cell] = 1.0
        elif pairs & event.allowed:
            weights[cell] = 0.0
        elif pairs <= event.unscored:
            weights[cell] = HEADLINE_WEIGHT
    return labels, weights


def fit(events: Sequence[Measured]) -> LinkScorer:
    """Both looks; what the second sees of the first comes from fits that had not seen the event."""
    first = _regression(events, [event.signals for event in events])
    unseen: dict[int, Array] = {}
    for k in range(INNER_FOLDS):
        others = [e for e in events if e.story % INNER_FOLDS != k]
        inner = _regression(others, [event.signals for event in others])
        left_out = (e for e in events if e.story % INNER_FOLDS == k)
        unseen |= {id(e): inner.probability(e.signals) for e in left_out}
    seen = [with_neighbours(event.signals, unseen[id(event)]) for event in events]
    return LinkScorer(first, _regression(events, seen), 0.0, load_scorer().clauses)


def _regression(events: Sequence[Measured], signals: Sequence[Matrix]) -> Regression:
    """A regression for signals as they come."""
    told = [labels(event) for event in events]
    rows = np.concatenate([s.reshape(-1, s.shape[-1]) for s in signals]).astype(np.float64)
    weights, intercept = fit_regression(
        rows,
        np.concatenate([label.ravel() for label, _ in told]),
        REGULARISATION,
        sample_weight=np.concatenate([weight.ravel() for _, weight in told]),
    )
    return Regression(tuple(weights), intercept)


def link_f1(events: list[Measured], probabilities: list[Array], threshold: float) -> float:
    """F1 over sentence pairs, disputed pairs and pairs with a headline left out."""
    hits = false = missed = 0
    for event, probability in zip(events, probabilities, strict=True):
        cells = [tuple(c) for c in np.argwhere(probability >= threshold)]
        said = frozenset().union(*(event.cells[c] for c in cells)) if cells else frozenset()
        hits += len(said & event.required)
        missed += len(event.required - said)
        false += len(said - event.allowed - event.unscored)
    return 2 * hits / max(1, 2 * hits + false + missed)


def cross_validated(
    events: list[Measured], fitted: Callable[[list[Measured]], Model]
) -> list[Array]:
    """Each event's probabilities from a model that has seen nothing of its story.

    The events that one adapter has read are fitted among themselves: it has seen the others.
    """
    fold = shuffled_folds(1 + max(e.story for e in events), FOLDS)
    found: dict[int, Array] = {}
    for half, k in product(sorted({e.half for e in events}), range(FOLDS)):
        some = [e for e in events if e.half == half]
        model = fitted([e for e in some if fold[e.story] != k])
        for event in (e for e in some if fold[e.story] == k):
            found[id(event)] = model.probability(event.signals)
    return [found[id(event)] for event in events]


def best_f1(events: list[Measured], probabilities: list[Array]) -> tuple[float, float]:
    """The greatest link F1 over all thresholds, and that threshold."""
    return max((link_f1(events, probabilities, t), t) for t in THRESHOLDS)


def ablation(events: list[Measured], judged: int) -> Iterator[tuple[str, float]]:
    """Cross-validated link F1 on the first ``judged`` of one regression over ever more signals."""
    for title, last in GROUPS:
        count = SIGNALS.index(last) + 1
        some = [replace(event, signals=event.signals[..., :count]) for event in events]
        found = cross_validated(some, lambda few: _regression(few, [e.signals for e in few]))
        yield title, best_f1(some[:judged], found[:judged])[0]


def as_data(regression: Regression, names: Sequence[str]) -> dict[str, Any]:
    """A regression as ``weights.json`` holds it."""
    weights = {n: round(float(w), 4) for n, w in zip(names, regression.weights, strict=True)}
    return {"intercept": round(regression.intercept, 4), "weights": weights}


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--adapters", type=Path, nargs="+", default=[], help="of tune_encoder.py")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--ablation", action="store_true", help="say what each group brings")
    options = parser.parse_args()
    measured = measure(options.events, Settings().encoder, options.adapters)
    everything = [event for events in measured for event in events]
    found = dict(zip(map(id, everything), cross_validated(everything, fit), strict=True))
    for root, events in zip(options.events, measured, strict=True):
        f1, threshold = best_f1(events, [found[id(event)] for event in events])
        print(f"{root}: {len(events)} pairs, link F1 {f1:.3f} at threshold {threshold:.2f}")
    if options.ablation:
        for title, f1 in ablation(everything, len(measured[0])):
            print(f"{title:<50} {f1:.3f}")
    if options.write:
        scorer = fit(everything)
        data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        data |= {
            "first": as_data(scorer.first, SIGNALS),
            "second": as_data(scorer.second, (*SIGNALS, *NEIGHBOUR_SIGNALS)),
        }
        WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
