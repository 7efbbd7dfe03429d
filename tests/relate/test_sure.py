"""Values are compared only where two passages surely tell of one thing."""

from __future__ import annotations

from functools import partial

import pytest

from compare.claims import find_claims
from compare.model import Article, Fact, Relation
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from tests.relate.passages import parse

TEXTS = (
    "The flood killed 12 people.",
    "In all, 15 people were killed by the flood, the mayor said.",
    "By nightfall the flood had killed 19 people, according to the radio.",
)
SAME = ("The flood of the Arn killed 12 people.", "The flood of the Arn killed 15 people.")
# The clauses about the boats are linked, those about the inspector are not.
CUT = (
    "The boats were moored at the old pier, and Inspector Marit Holmsen said the storm was early.",
    "The boats lay at the old pier, and Inspector Marit Holmson told reporters that all was well.",
)
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


def in_clauses(likelihood: float, second: int = 0) -> tuple[Fact, ...]:
    parsed = parse(CUT)
    assert [len(p.claims) for p in parsed] == [2, 2]
    groups = [((0, 0), (1, second)), ((0, 1),), ((1, 1 - second),)]
    return relate(parsed, groups, {((0, 0), (1, second)): likelihood})


def test_names_are_compared_in_the_whole_of_surely_linked_sentences() -> None:
    fact = in_clauses(0.9)[0]
    told = [[side.text for side in d.sides] for d in fact.divergences]
    assert told == [["Marit Holmsen", "Marit Holmson"]]
    assert fact.relation is Relation.DIVERGE


def test_the_rest_of_a_sentence_is_left_alone_where_the_link_is_weak() -> None:
    assert not in_clauses(0.3)[0].divergences


def test_what_one_fact_tells_is_not_told_of_another_of_the_same_sentences() -> None:
    parsed = parse(CUT)
    pairs = (((0, 0), (1, 0)), ((0, 1), (1, 1)))
    facts = relate(parsed, pairs, dict.fromkeys(pairs, 0.9))
    assert [len(fact.divergences) for fact in facts] == [0, 1]
