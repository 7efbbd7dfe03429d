"""Fits what the sizes of two articles say of the links between them.

    python training/fit_sizes.py EVENTS_DIR [EVENTS_DIR ...] --made-up DIR [DIR ...] [--write]

Upon what ``compare/align/weights.json`` says of a pair of sentences, a regression over that and
over the length of the longer article, by annotated pairs of news and, with less weight, by
made-up ones, which are short. Prints link F1 of each folder at several thresholds, without and
with it; ``--write`` writes it into ``weights.json``. Same data, same bytes.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from fit_links import WEIGHTS, labels, link_f1, measure
from sklearn.linear_model import LogisticRegression

from compare.align.scorer import load_scorer
from compare.align.sizes import excess_size
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit_links import Array, Measured

# A made-up pair teaches so much less than one of news.
MADE_UP_WEIGHT = 0.25
# Pairs of sentences that are less alike than this tell nothing of those that may be linked.
LEAST_LOGIT = -6.0
THRESHOLDS = (0.2, 0.24, 0.28, 0.32, 0.36)


def fit(events: Sequence[Measured], logits: Sequence[Array], weights: Sequence[float]) -> float:
    """What a longer article takes from the logit of a link; ``weights``: of the events.

    Only that is kept of a regression over both, so that news of the usual length stay as they are.
    """
    values, told, counts = [], [], []
    for event, logit, weight in zip(events, logits, weights, strict=True):
        label, certain = labels(event)
        near = logit > LEAST_LOGIT
        size = np.full(int(near.sum()), excess_size(*logit.shape))
        values.append(np.column_stack([logit[near], size]))
        told.append(label[near])
        counts.append(certain[near] * weight)
    model = LogisticRegression(C=10.0, max_iter=2000)
    model.fit(np.concatenate(values), np.concatenate(told), np.concatenate(counts))
    of_logit, of_size = model.coef_[0]
    return float(of_size / of_logit)


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--made-up", type=Path, nargs="+", default=[], help="short, made-up pairs")
    parser.add_argument("--write", action="store_true", help=f"write into {WEIGHTS.name}")
    options = parser.parse_args()
    roots = [*options.events, *options.made_up]
    measured = measure(roots, Settings().encoder)
    scorer = load_scorer()
    logits = [
        [scorer.logit_of_each(np.moveaxis(e.signals, -1, 0)) for e in events] for events in measured
    ]
    weights = [
        1.0 if root in options.events else MADE_UP_WEIGHT
        for root, events in zip(roots, measured, strict=True)
        for _ in events
    ]
    weight = fit([e for es in measured for e in es], [x for xs in logits for x in xs], weights)
    print(f"weight of a longer article {weight:.4f}")
    for title, chosen in (("without", 0.0), ("with", weight)):
        for root, events in zip(roots, measured, strict=True):
            sized = replace(scorer, size_weight=chosen)
            likely = [sized.probability(event.signals) for event in events]
            scores = (f"{link_f1(events, likely, t):.3f} at {t:.2f}" for t in THRESHOLDS)
            print(f"{title} sizes, {root.name}: link F1 {', '.join(scores)}")
    if options.write:
        data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        data["excess_size"] = round(weight, 4)
        WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
