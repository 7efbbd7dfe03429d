"""The example, evaluated once for all tests: what the tool says of it, and what a reader would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.evaluate import evaluate
from compare.evaluate.event import ADDERS, COARSE
from compare.evaluate.load import load_events
from compare.evaluate.run import score_reports
from compare.settings import Settings
from tests.evaluate.build import EXAMPLE
from tests.report.builder import Builder

if TYPE_CHECKING:
    from compare.evaluate import Evaluation
    from compare.evaluate.event import Event
    from compare.model import Report


@pytest.fixture(scope="session")
def evaluation() -> Evaluation:
    """Of the tool as it is; no test should hang on how good it is."""
    return evaluate(EXAMPLE)


@pytest.fixture(scope="session")
def perfect() -> Evaluation:
    """Of reports that say what the first reader of each event marked."""
    events = load_events(EXAMPLE)
    return score_reports(events, [_as_marked(event) for event in events], Settings())


def _as_marked(event: Event) -> Report:
    built = Builder(list(event.articles))
    for link in event.readings[0]:
        claims = [
            built.claim(article.id, sentences[number].text)
            for article, sentences, numbers in zip(
                event.articles, event.sentences, link.sentences, strict=True
            )
            for number in numbers
        ]
        adders = ADDERS.get(link.marked, frozenset())
        built.fact(
            COARSE[link.marked],
            *claims,
            adds=[(claim.source, claim.text) for claim in claims if claim.source in adders],
            points=[
                (point.kind, "", {side.source: side.text for side in point.words})
                for point in link.points
            ],
        )
    return built.report()
