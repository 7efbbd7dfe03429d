"""Numbers are compared in whole sentences, though but one clause of them is linked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.model import Article, Divergence
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate import relate
from compare.relate.evidence import Evidence

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle

A = "The river burst its banks on Monday, and the flood killed nine people in Torvik."
B = "The river burst its banks on Monday, and the flood killed seven people in Torvik."
FIRST, SECOND = ((0, 0), (1, 0)), ((0, 1), (1, 1))


def parsed() -> tuple[ParsedArticle, ...]:
    articles = [Article(name=i, text=t, id=i) for i, t in (("a", A), ("b", B))]
    return find_claims(articles, partial(parse_words, load_syntax()))


def told(*groups: tuple[tuple[int, int], ...]) -> list[tuple[Divergence, ...]]:
    return [fact.divergences for fact in relate(parsed(), groups)]


def test_each_sentence_is_two_claims() -> None:
    assert [len(article.claims) for article in parsed()] == [2, 2]


def test_a_number_in_a_clause_that_is_linked_with_nothing_is_compared() -> None:
    ((divergence,),) = told(FIRST)
    assert [side.text for side in divergence.sides] == ["nine", "seven"]


def test_it_is_told_but_once_where_the_clauses_with_the_numbers_are_linked_too() -> None:
    first, second = told(FIRST, SECOND)
    assert not first
    assert [side.text for side in second[0].sides] == ["nine", "seven"]


def test_a_side_is_whole_if_it_has_all_claims_of_its_sentences() -> None:
    evidence = Evidence(parsed()[0])
    assert evidence.side((1,)).whole is evidence.side((0, 1))
