"""Runs an evaluation: reads annotated events, compares each, and scores what is said of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.evaluate.counts import Count, count
from compare.evaluate.evaluation import Evaluation, EventResult, Score, System
from compare.evaluate.floors import FLOOR_FIGURES, best_cuts, cosines, cut, word_ratios
from compare.evaluate.gold import agreed
from compare.evaluate.intervals import estimates
from compare.evaluate.load import load_events
from compare.evaluate.mistakes import mistakes
from compare.evaluate.said import said_in
from compare.evaluate.tallies import tally_kinds
from compare.models.encoder import load_encoder
from compare.models.weights import base_of
from compare.pipeline import Progress, compare_articles
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.evaluate.event import Event
    from compare.evaluate.figures import Array
    from compare.evaluate.gold import Gold
    from compare.model import Report

__all__ = ["evaluate", "score_reports"]


def evaluate(
    folder: str | Path, *, settings: Settings | None = None, progress: Progress | None = None
) -> Evaluation:
    """Compares the articles of every annotated event below ``folder`` and scores the reports.

    ``folder`` holds one folder per event, or is one: ``event.json`` names the articles,
    ``sentences.json`` gives their sentences, ``gold.json`` what readers linked. Raises InputError,
    naming the file, for an event that cannot be read; ModelError for a model.
    """
    settings, tell = settings or Settings(), progress or _silent
    events = load_events(Path(folder), settings)
    reports = []
    for done, event in enumerate(events):
        tell("comparing events", done, len(events))
        reports.append(compare_articles(event.articles, settings=settings))
    tell("measuring the floors", 0, 1)
    return score_reports(events, reports, settings)


def score_reports(
    events: Sequence[Event], reports: Sequence[Report], settings: Settings
) -> Evaluation:
    """Scores reports, one an event, made with ``settings``, beside the floors on the same events.

    Raises ModelError for a model.
    """
    golds = [agreed(event) for event in events]
    results = tuple(map(_result, events, golds, reports))
    # The floor is what anybody has: the model as it is published.
    encode = load_encoder(replace(settings, encoder=base_of(settings.encoder))).encode
    scores = (
        _score(System.TOOL, [Counter(result.counts) for result in results]),
        _floor(System.EMBEDDING, [cosines(event, encode) for event in events], golds),
        _floor(System.DIFFLIB, [word_ratios(event) for event in events], golds),
    )
    return Evaluation(reports[0].signature, scores, results)


def _result(event: Event, gold: Gold, report: Report) -> EventResult:
    said = said_in(report, event)
    found = mistakes(event, gold, said)
    return EventResult(event.name, count(gold, said), tally_kinds(gold, said), found)


def _floor(system: System, similarities: Sequence[Array], golds: Sequence[Gold]) -> Score:
    cuts = best_cuts(similarities, golds)
    counts = [
        count(gold, cut(similarity, cuts))
        for similarity, gold in zip(similarities, golds, strict=True)
    ]
    score = _score(system, counts)
    figures = {name: one for name, one in score.figures.items() if name in FLOOR_FIGURES}
    return Score(system, score.counts, figures, cuts)


def _score(system: System, counts: Sequence[Counter[Count]]) -> Score:
    return Score(system, sum(counts, Counter()), estimates(counts))


def _silent(stage: str, done: int, total: int) -> None:
    """Tells nobody."""
