"""Fits how far the pair model is to be trusted that two sentences contradict each other.

    python training/fit_judged.py EVENTS_DIR [EVENTS_DIR ...] --trained-on FILE [--write]

Every two linked sentences of annotated article pairs that the pair model judges are an example: it
is right where the words that it marks are among those that readers marked. What the other rules
tell is left out: it is told anyway. A logistic regression weighs what the model says and what else
the sentences may match. FILE lists the events that the model was trained
on (``trained_on.json`` beside it), which are passed over: it is too sure of them, and of all
stories of news that one of them tells. Prints, by 5-fold cross-validation over stories, how many
are told from each threshold on and how many of these are marked, for each EVENTS_DIR; ``--write``
writes the weights.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from fit_instead import among, as_point
from regression import cross_validated_logits, fitted_scorer
from stories import stories

from compare.align import align
from compare.claims import find_claims
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_events
from compare.models.encoder import load_encoder
from compare.models.pairs.model import load_pair_model
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from compare.relate.evidence import Evidence
from compare.relate.linked import linked_sentences
from compare.relate.links import links_of
from compare.relate.merging import without
from compare.relate.rules.judged import candidate
from compare.relate.rules.judged.signals import SIGNALS, signals
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np

    from compare.claims import Parse
    from compare.evaluate.event import Event
    from compare.models.pairs.reader import PairModel

WEIGHTS = Path(str(files("compare.relate.rules.judged") / "weights.json"))
FOLDS = 5
REGULARISATION = 0.1
# The logits that are tried, and that from which on it counts.
THRESHOLDS = (-2.0, -1.5, -1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0)
ENOUGH = 0.0


@dataclass(frozen=True)
class Example:
    """Two judged sentences; ``right``: readers marked a conflict where the model marks words."""

    part: str
    event: str
    signals: tuple[float, ...]
    right: bool
    story: int


def unseen(folders: Sequence[Path], trained_on: Path) -> Iterator[tuple[str, Event, int]]:
    """The events of stories that the pair model was not trained on, and which story each is."""
    events = [(folder.name, event) for folder in folders for event in load_events(folder)]
    number = stories([event for _, event in events])
    names = set(json.loads(trained_on.read_text(encoding="utf-8")))
    seen = {number[id(event)] for part, event in events if f"{part}/{event.name}" in names}
    for part, event in events:
        if number[id(event)] not in seen:
            yield part, event, number[id(event)]


def examples(
    part: str, event: Event, story: int, parse: Parse, model: PairModel
) -> Iterator[Example]:
    """The judged sentences of an event that no other rule tells of."""
    parsed = find_claims(event.articles, parse)
    found = align(parsed, load_encoder(Settings()), Settings())
    links = links_of(parsed, found.likelihood, model.judge)
    groups = [group.members for group in found.groups]
    known = [d for fact in relate(parsed, groups, found.likelihood) for d in fact.divergences]
    marks = [as_point(point.words) for point in agreed(event).allowed_points]
    evidence = [Evidence(article, links) for article in parsed]
    first, second = (e.side(tuple(range(len(e.parsed.claims)))) for e in evidence)
    for a, b, link in linked_sentences(first, second):
        told = candidate(a, b, link)
        if told and any(without([told], known)):
            right = among(as_point(told.sides), marks)
            yield Example(part, event.name, signals(link), right, story)


def report(rows: Sequence[Example], logits: np.ndarray) -> None:
    """Prints for each part how many are right of those from each threshold on."""
    by_part: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for row, logit in zip(rows, logits, strict=True):
        by_part[row.part].append((float(logit), row.right))
    for part, found in by_part.items():
        cells = []
        for least in THRESHOLDS:
            said = [right for logit, right in found if logit >= least]
            cells.append(f"{least:5.2f}: {sum(said)} of {len(said)}")
        print(f"{part:15} {sum(r for _, r in found)} of {len(found)} | {'  '.join(cells)}")


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--trained-on", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    options = parser.parse_args()
    parse = partial(parse_words, load_syntax())
    model = load_pair_model(Settings().pair_model, 0)
    rows = [
        row
        for part, event, story in unseen(options.events, options.trained_on)
        for row in examples(part, event, story, parse, model)
    ]
    values, labels = [r.signals for r in rows], [r.right for r in rows]
    groups = [r.story for r in rows]
    report(rows, cross_validated_logits(values, labels, groups, REGULARISATION, FOLDS))
    data = fitted_scorer(values, labels, REGULARISATION, SIGNALS, ENOUGH)
    print(json.dumps(data))
    if options.write:
        content = json.dumps({"contradiction": data}, indent=1)
        WEIGHTS.write_text(f"{content}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
