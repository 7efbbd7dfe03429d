"""How probably two sentences report one fact, by how probably their claims do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.relate.links import SURE, Link, links_of
from tests.relate.passages import parse

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle

# Claims 0 and 1 of each are clauses of sentence 0, claim 2 is sentence 1.
TEXTS = (
    "The boats were moored at the old pier, and Marit Holm said the storm was early. A barn fell.",
    "The boats lay at the old pier, and Marit Holm told reporters that all was well. A mill shut.",
)
NOTHING = Link(0.0, 0.0)


@pytest.fixture(scope="module")
def articles() -> list[ParsedArticle]:
    parsed = parse(TEXTS)
    assert [article.homes for article in parsed] == [(0, 0, 1)] * 2
    return parsed


def test_a_link_is_as_probable_as_that_of_the_likeliest_claims(
    articles: list[ParsedArticle],
) -> None:
    likelihood = {((0, 0), (1, 0)): 0.4, ((0, 1), (1, 0)): 0.9, ((0, 0), (1, 1)): 0.2}
    for told in (likelihood, dict(reversed(likelihood.items()))):
        assert links_of(articles, told).between("a", 0, "b", 0).probability == 0.9


def test_a_rival_is_a_link_of_just_one_of_the_two(articles: list[ParsedArticle]) -> None:
    likelihood = {((0, 0), (1, 0)): 0.8, ((0, 1), (1, 2)): 0.6, ((0, 2), (1, 2)): 0.3}
    links = links_of(articles, likelihood)
    assert links.between("a", 0, "b", 0) == Link(0.8, 0.6)
    assert links.between("a", 0, "b", 1) == Link(0.6, 0.8)
    assert links.between("a", 1, "b", 1) == Link(0.3, 0.6)


def test_other_claims_of_the_same_sentences_are_no_rivals(articles: list[ParsedArticle]) -> None:
    likelihood = {((0, 0), (1, 0)): 0.8, ((0, 1), (1, 1)): 0.7}
    assert links_of(articles, likelihood).between("a", 0, "b", 0) == Link(0.8, 0.0)


def test_a_link_is_one_in_both_directions(articles: list[ParsedArticle]) -> None:
    links = links_of(articles, {((0, 0), (1, 2)): 0.8, ((0, 2), (1, 2)): 0.6})
    assert links.between("a", 0, "b", 1) == links.between("b", 1, "a", 0) == Link(0.8, 0.6)
    assert links.between("a", 1, "b", 0) == links.between("b", 0, "a", 1) == NOTHING


def test_sentences_of_a_third_article_are_no_rivals() -> None:
    articles = parse((*TEXTS, TEXTS[0]))
    links = links_of(articles, {((0, 0), (1, 0)): 0.8, ((0, 0), (2, 0)): 0.9})
    assert links.between("a", 0, "b", 0) == Link(0.8, 0.0)
    assert links.between("a", 0, "c", 0) == Link(0.9, 0.0)


def test_where_nothing_is_known_all_are_sure(articles: list[ParsedArticle]) -> None:
    assert links_of(articles, None).between("a", 0, "b", 1) == SURE


def test_where_no_claims_are_linked_no_sentences_are(articles: list[ParsedArticle]) -> None:
    assert links_of(articles, {}).between("a", 0, "b", 0) == NOTHING
