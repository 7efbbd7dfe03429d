"""Values are compared only where two passages surely tell of one thing."""

from __future__ import annotations

from functools import partial

import pytest

from compare.claims import find_claims
from compare.model import Article, Fact, Relation
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate

TEXTS = (
    "The flood killed 12 people.",
    "In all, 15 people were killed by the flood, the mayor said.",
    "By nightfall the flood had killed 19 people, according to the radio.",
)
SAME = ("The flood of the Arn killed 12 people.", "The flood of the Arn killed 15 people.")
Likelihood = dict[tuple[tuple[int, int], tuple[int, int]], float]


def judged(texts: tuple[str, ...], likelihood: Likelihood | None) -> Fact:
    number = len(texts)
    articles = [Article(name=i, text=t, id=i) for i, t in zip("abc"[:number], texts, strict=True)]
    parsed = find_claims(articles, partial(parse_words, load_syntax()))
    (fact,) = relate(parsed, [tuple((n, 0) for n in range(number))], likelihood)
    return fact


@pytest.mark.parametrize(
    ("likelihood", "relation"), [(0.9, Relation.DIVERGE), (0.2, Relation.ADDS_DETAIL)]
)
def test_a_conflict_is_told_only_of_a_sure_link(likelihood: float, relation: Relation) -> None:
    assert judged(TEXTS[:2], {((0, 0), (1, 0)): likelihood}).relation is relation


def test_passages_that_share_nearly_all_words_need_no_sure_link() -> None:
    assert judged(SAME, {((0, 0), (1, 0)): 0.2}).relation is Relation.DIVERGE


def test_what_is_put_together_without_a_likelihood_is_sure() -> None:
    assert judged(TEXTS[:2], None).relation is Relation.DIVERGE


def test_of_three_sources_those_that_are_surely_linked_are_compared() -> None:
    fact = judged(TEXTS, {((0, 0), (1, 0)): 0.2, ((0, 0), (2, 0)): 0.2, ((1, 0), (2, 0)): 0.9})
    assert [[side.text for side in d.sides] for d in fact.divergences] == [["15", "19"]]


# The second clauses are linked; the numbers stand in the first ones.
CLAUSES = (
    "The flood killed 12 people, and the mayor closed the two old bridges of Arn.",
    "The flood killed 15 people, and Arn's two old bridges were closed by the mayor.",
)


@pytest.mark.parametrize(("likelihood", "told"), [(0.9, [["12", "15"]]), (0.6, [])])
def test_of_surely_linked_clauses_the_whole_sentences_are_compared(
    likelihood: float, told: list[list[str]]
) -> None:
    articles = [Article(name=i, text=t, id=i) for i, t in zip("ab", CLAUSES, strict=True)]
    parsed = find_claims(articles, partial(parse_words, load_syntax()))
    assert [len(p.claims) for p in parsed] == [2, 2]
    (fact,) = relate(parsed, [((0, 1), (1, 1))], {((0, 1), (1, 1)): likelihood})
    found = fact.divergences
    assert [[side.text for side in d.sides] for d in found if d.kind.value == "quantity"] == told
