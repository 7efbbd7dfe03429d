"""Pairs of claims that only a conflict of values shows to tell of one thing."""

from __future__ import annotations

from functools import partial

from compare.claims import find_claims
from compare.model import Article, Fact, Relation
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate

ALONE: list[tuple[tuple[int, int], ...]] = [((0, 0),), ((1, 0),)]
TOGETHER: list[tuple[tuple[int, int], ...]] = [((0, 0), (1, 0))]


def judged(a: str, b: str, doubtful: list[tuple[tuple[int, int], ...]]) -> tuple[Fact, ...]:
    articles = [Article(name=i, text=text, id=i) for i, text in zip("ab", (a, b), strict=True)]
    parsed = find_claims(articles, partial(parse_words, load_syntax()))
    return relate(parsed, ALONE, doubtful)


def test_a_doubtful_pair_that_conflicts_is_one_fact() -> None:
    facts = judged("The flood killed 12 people.", "The flood killed 15 people.", TOGETHER)
    assert [(f.relation, f.sources) for f in facts] == [(Relation.DIVERGE, ("a", "b"))]


def test_a_doubtful_pair_without_a_conflict_stays_apart() -> None:
    facts = judged("The flood killed 12 people.", "The flood killed 12 people.", TOGETHER)
    assert [f.sources for f in facts] == [("a",), ("b",)]


def test_nothing_is_put_together_that_is_not_even_doubtful() -> None:
    facts = judged("The flood killed 12 people.", "The flood killed 15 people.", [])
    assert [f.sources for f in facts] == [("a",), ("b",)]
