"""Fits what tells a substitution from two things that merely differ.

    python training/fit_substitutions.py EVENTS_DIR [--write]

For every sort of filling (persons, bodies, places, numbers, days) a logistic regression
is fitted. Its positive examples are fillings that both passages of a link have, taken as if one
article had another in their place; the negative ones really differ, in passages that are put
together, and readers found no conflict there. Prints, by 5-fold cross-validation over events, the
share of substitutions found at so many false ones; ``--write`` writes the weights.
"""

from __future__ import annotations

import argparse
import json
import random
import tomllib
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from fit_links import FOLDS, sentence_numbers
from regression import fit_regression

from compare.align import align
from compare.claims import find_claims
from compare.evaluate.gold import agreed
from compare.evaluate.load import load_events
from compare.model import Article
from compare.models.remembered import open_encoder, open_entries, open_syntax
from compare.relate.evidence import Evidence
from compare.relate.rules.substitution.candidates import candidates, may_rival
from compare.relate.rules.substitution.fillings import (
    Filling,
    Sort,
    fillings,
    left_over,
    may_be_one,
)
from compare.relate.rules.substitution.signals import SIGNALS, signals
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.align import TextEncoder
    from compare.claims import Parse
    from compare.evaluate.event import Event
    from compare.model import Span
    from compare.relate.sides import Side

RULES = Path(__file__).parents[1] / "compare" / "relate" / "rules"
WEIGHTS = RULES / "substitution" / "weights.json"
REGULARISATION = 0.3
# The event that the rules' own examples count as; none of them may be told wrongly.
OWN = "examples"
# The other filling of a substitution is mostly one that the article does not know.
FOREIGN = 0.75
# So many false substitutions of a sort are let through over all events.
ALLOWED = {
    Sort.PERSON: 8,
    Sort.BODY: 2,
    Sort.PLACE: 4,
    Sort.NUMBER: 4,
    Sort.DAY: 3,
}


@dataclass(frozen=True)
class Example:
    """Two fillings; ``conflict``: a substitution, made or found by readers."""

    event: str
    sort: Sort
    signals: tuple[float, ...]
    made: bool
    conflict: bool
    words: tuple[str, str]


def examples(event: Event, encoder: TextEncoder, parse: Parse) -> Iterator[Example]:
    """The examples of one annotated article pair."""
    # The weights were fitted without the days of publication, so days stand as they are written.
    parsed = find_claims([replace(one, published=None) for one in event.articles], parse)
    found = align(parsed, encoder, Settings())
    required = agreed(event).required
    evidence = [Evidence(p) for p in parsed]
    whole = [e.side(tuple(range(len(e.parsed.claims)))) for e in evidence]
    chance = random.Random(event.name)
    for group in found.groups:
        if len(group.articles) < 2:
            continue
        a, b = (evidence[n].side(tuple(c for m, c in group.members if m == n)) for n in (0, 1))
        numbers = (_numbers(side, n) for side, n in zip((a, b), event.sentences, strict=True))
        yield from _natural(event, a, b)
        if required.intersection(product(*numbers)):
            yield from _made(event.name, a, b, whole[1], chance)


def rule_examples(parse: Parse) -> Iterator[Example]:
    """The examples of the rules, which are passages of our own."""
    for name in ("name", "place", "quantity", "time"):
        data = tomllib.loads((RULES / f"{name}.toml").read_text(encoding="utf-8"))
        for entry in (*data["fires"], *data["silent"]):
            articles = [
                Article(name=x, text=entry[x], published=entry.get(f"published_{x}"), id=x)
                for x in "ab"
            ]
            a, b = (
                Evidence(p).side(tuple(range(len(p.claims)))) for p in find_claims(articles, parse)
            )
            words = tuple(entry.get("words", ()))
            for sort in Sort:
                for c in candidates(a, b, sort):
                    found = _words(a, c.left), _words(b, c.right)
                    if not words or found == words:
                        yield Example(OWN, sort, c.signals, False, bool(words), found)


def _numbers(side: Side, sentences: Sequence[Span]) -> set[int]:
    return {n for c in side.each_claim() for n in sentence_numbers(c.start, c.end, sentences)}


def _natural(event: Event, a: Side, b: Side) -> Iterator[Example]:
    """Fillings that differ as the articles stand; the first reader says which are in conflict."""
    marked = [point.words for link in event.readings[0] for point in link.points]
    for sort in Sort:
        for c in candidates(a, b, sort):
            words = _words(a, c.left), _words(b, c.right)
            told = any(words[0] in x.text and words[1] in y.text for x, y in marked)
            yield Example(event.name, sort, c.signals, False, told, words)


def _made(event: str, a: Side, b: Side, whole: Side, chance: random.Random) -> Iterator[Example]:
    """Fillings that both sides have, taken as if the second side had another."""
    for sort in Sort:
        mine, theirs = ([f for f in fillings(s) if f.sort is sort] for s in (a, b))
        free = left_over(mine, a, theirs, b), left_over(theirs, b, mine, a)
        only = sum(not f for f in free)
        for x in mine:
            same = [y for y in theirs if may_be_one(a, x, b, y)]
            if len(same) != 1 or sum(may_be_one(a, z, b, same[0]) for z in mine) != 1:
                continue
            elsewhere = any(
                may_be_one(a, x, b, y)
                for y in fillings(whole)
                if y.sort is sort and y.start not in {f.start for f in theirs}
            )
            new = (chance.random() < FOREIGN) + (not elsewhere)
            if not new or not may_rival(a, x, b, same[0]):
                continue
            found = signals(a, x, b, same[0], new=new, only_ones=only)
            if found is not None:
                yield Example(event, sort, found, True, True, (_words(a, x), _words(b, same[0])))


def _words(side: Side, filling: Filling) -> str:
    return side.passage(filling.start, filling.end).text


def fit(rows: Sequence[Example]) -> tuple[np.ndarray, float]:
    """Weights and intercept of a regression for signals as they come.

    Where nothing is left that differs without a conflict, every candidate counts.
    """
    if all(row.conflict for row in rows):
        return np.zeros(len(SIGNALS)), 0.0
    values = np.array([row.signals for row in rows])
    conflicts = [row.conflict for row in rows]
    return fit_regression(values, conflicts, REGULARISATION, class_weight="balanced")


def cross_validated(rows: Sequence[Example]) -> np.ndarray:
    """The logit of each example by a regression that has not seen its event."""
    events = sorted({row.event for row in rows})
    fold = {event: n % FOLDS for n, event in enumerate(events)}
    logits = np.zeros(len(rows))
    for k in range(FOLDS):
        weights, intercept = fit([row for row in rows if fold[row.event] != k])
        for n, row in enumerate(rows):
            if fold[row.event] == k:
                logits[n] = intercept + weights @ np.array(row.signals)
    return logits


def report(sort: Sort, rows: Sequence[Example], logits: np.ndarray, show: bool) -> float:
    """Prints what is found at so many false ones; returns the logit that lets few through."""
    pairs = list(zip(logits, rows, strict=True))
    pairs = [(x, r) for x, r in pairs if r.event != OWN]
    false = sorted((float(x) for x, r in pairs if not r.conflict), reverse=True)
    made = np.array([x for x, r in pairs if r.made])
    told = np.array([x for x, r in pairs if r.conflict and not r.made])
    cells = []
    for allowed in (1, 2, 4, 8):
        bound = false[min(allowed, len(false) - 1)] if false else -9.0
        cells.append(f"{allowed}: {(made > bound).mean():.2f} ({(told > bound).sum()})")
    print(f"{sort:9} made {len(made)}, told {len(told)}, false {len(false)} | {'  '.join(cells)}")
    if show:
        for logit, row in sorted(pairs, key=lambda pair: -pair[0]):
            if not row.conflict and logit >= false[min(11, len(false) - 1)]:
                print(f"   {logit:6.2f} {row.event} {row.words} {row.signals}")
    allowed = ALLOWED[sort]
    return false[min(allowed, len(false) - 1)] if false else -1.0


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--show", action="store_true", help="show the surest false ones")
    options = parser.parse_args()
    entries = open_entries(Settings())
    encoder = open_encoder(Settings(), entries, lambda *_: None)
    parse = open_syntax(entries, lambda *_: None).parse
    by_sort: dict[Sort, list[Example]] = defaultdict(list)
    for event in load_events(options.events):
        for example in examples(event, encoder, parse):
            by_sort[example.sort].append(example)
    for example in rule_examples(parse):
        by_sort[example.sort].append(example)
    data = {}
    for sort in Sort:
        rows = by_sort[sort]
        weights, intercept = fit(rows)
        own = [
            intercept + weights @ np.array(row.signals)
            for row in rows
            if row.event == OWN and not row.conflict
        ]
        enough = max(report(sort, rows, cross_validated(rows), options.show), *own, -9.0)
        print(f"          from {enough:.2f} on; own examples up to {max(own, default=-9.0):.2f}")
        data[sort.value] = {
            "enough": round(enough + 0.01, 4),
            "intercept": round(intercept, 4),
            "weights": {n: round(float(w), 4) for n, w in zip(SIGNALS, weights, strict=True)},
        }
    if options.write:
        WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
