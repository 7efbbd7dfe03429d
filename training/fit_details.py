"""Fits how likely a phrase of new words is a detail that a reader would want to be told.

    python training/fit_details.py EVENTS_DIR [EVENTS_DIR ...] [--write]

``details.jsonl`` holds phrases that one article has and another has not, with what readers called
them: a detail; the same in other words; told elsewhere in the other article; nothing by itself;
another value. The last are left out, and sides that add too little to be asked. Events that no
EVENTS_DIR holds are passed over. Prints, by 10-fold cross-validation over stories, how many of the
details are kept from each threshold on and how many of the kept are details; ``--write`` writes
the weights.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from regression import cross_validated_logits, fitted_scorer
from stories import stories

from compare.claims import find_claims
from compare.evaluate.load import load_events
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate.details.added import new_words
from compare.relate.details.weight import weighs_enough
from compare.relate.details.worth import SIGNALS, signals
from compare.relate.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.claims import Parse
    from compare.evaluate.event import Event
    from compare.relate.sides import Side

LABELS = Path(__file__).parent / "details.jsonl"
WEIGHTS = Path(str(files("compare.relate.details") / "weights.json"))
FOLDS = 10
REGULARISATION = 0.1
# The logits that are tried, and that from which on a phrase is likely by itself.
THRESHOLDS = (-1.5, -1.25, -1.0, -0.75, -0.5, -0.25, 0.0)
ENOUGH = -0.5


@dataclass(frozen=True)
class Example:
    """A phrase with its signals; ``folder``: the EVENTS_DIR; ``detail``: what readers said."""

    folder: str
    story: int
    signals: tuple[float, ...]
    detail: bool


def examples(roots: Sequence[Path]) -> Iterator[Example]:
    """All labelled phrases of the events below ``roots``."""
    loaded = [(root.name, event) for root in roots for event in load_events(root)]
    number = stories([event for _, event in loaded])
    rows: dict[str, list[dict[str, Any]]] = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.setdefault(row["event"], []).append(row)
    parse = partial(parse_words, load_syntax())
    for folder, event in loaded:
        if event.name in rows:
            for told, found in _of_event(event, rows[event.name], parse):
                yield Example(folder, number[id(event)], found, told)


def _of_event(
    event: Event, rows: Sequence[dict[str, Any]], parse: Parse
) -> Iterator[tuple[bool, tuple[float, ...]]]:
    evidence = [Evidence(parsed) for parsed in find_claims(event.articles, parse)]
    for row in rows:
        if row["label"] == "other value":
            continue
        own = "ab".index(row["source"])
        side = _side(evidence[own], row["claims"])
        other = _side(evidence[1 - own], row["others"])
        if side is not None and other is not None:
            new = new_words(side, [other])
            phrase = side.passage(*row["phrase"])
            if weighs_enough(side, new):
                yield row["label"] == "detail", signals(side, [other], new, phrase)


def _side(evidence: Evidence, spans: Sequence[tuple[int, int]]) -> Side | None:
    """The side of all claims that lie for the most part in one of the spans."""
    claims = tuple(
        number
        for number, claim in enumerate(evidence.parsed.claims)
        if any(start <= (claim.start + claim.end) // 2 < end for start, end in spans)
    )
    return evidence.side(claims) if claims else None


def report(found: Sequence[Example], logits: npt.NDArray[np.float64]) -> None:
    """Prints what each threshold keeps, for every folder."""
    for folder in dict.fromkeys(e.folder for e in found):
        mine = np.array([e.folder == folder for e in found])
        detail = np.array([e.detail for e in found])[mine]
        print(f"{folder}: {mine.sum()} phrases, {detail.mean():.2f} of them details")
        for threshold in THRESHOLDS:
            kept = logits[mine] >= threshold
            right, share = detail[kept].mean(), kept[detail].mean()
            print(f"  {threshold:5.2f}: {share:.2f} of the details kept, {right:.2f} of the kept")


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("events", nargs="+", type=Path, metavar="EVENTS_DIR")
    parser.add_argument("--write", action="store_true", help="write the weights")
    arguments = parser.parse_args()
    found = list(examples(arguments.events))
    values, labels = [e.signals for e in found], [e.detail for e in found]
    stories_of = [e.story for e in found]
    report(found, cross_validated_logits(values, labels, stories_of, REGULARISATION, FOLDS))
    if arguments.write:
        detail = fitted_scorer(values, labels, REGULARISATION, SIGNALS, ENOUGH)
        content = json.dumps({"detail": detail}, indent=1)
        WEIGHTS.write_text(f"{content}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
