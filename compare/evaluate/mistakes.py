"""Lists what the tool missed on an event, and what it said that no reader marked."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from compare.evaluate.evaluation import Mistake, MistakeKind
from compare.evaluate.gold import same_point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.evaluate.event import Event, Pair, Sides
    from compare.evaluate.gold import Gold
    from compare.evaluate.said import Said

__all__ = ["mistakes"]


def mistakes(event: Event, gold: Gold, said: Said) -> tuple[Mistake, ...]:
    """The links that are missed or false, in reading order, then the divergences."""
    return tuple(chain(_links(event, gold, said), _divergences(gold, said)))


def _links(event: Event, gold: Gold, said: Said) -> Iterator[Mistake]:
    for pair in sorted(gold.required - said.pairs.keys()):
        marks = " or ".join(sorted(gold.marks[pair]))
        yield Mistake(MistakeKind.MISSED_LINK, marks, _sentences(event, pair))
    for pair in sorted(filter(gold.is_false, said.pairs)):
        label = said.pairs[pair].value
        yield Mistake(MistakeKind.FALSE_LINK, label, _sentences(event, pair))


def _divergences(gold: Gold, said: Said) -> Iterator[Mistake]:
    for point in gold.required_points:
        if not any(same_point(one.words, point.words) for one in said.points):
            yield Mistake(MistakeKind.MISSED_DIVERGENCE, point.kind.value, point.words)
    for point in said.points:
        if not any(same_point(point.words, one.words) for one in gold.allowed_points):
            yield Mistake(MistakeKind.FALSE_DIVERGENCE, point.kind.value, point.words)


def _sentences(event: Event, pair: Pair) -> Sides:
    first, second = (
        article.passage(sentences[number].start, sentences[number].end)
        for article, sentences, number in zip(event.articles, event.sentences, pair, strict=True)
    )
    return first, second
