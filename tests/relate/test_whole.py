"""Numbers are compared in whole sentences, though but one clause of them is linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.relate import relate
from compare.relate.evidence import Evidence
from tests.relate.passages import parse

if TYPE_CHECKING:
    from compare.model import Divergence
    from compare.parsed import ParsedArticle

A = "The river burst its banks on Monday, and the flood killed nine people in Torvik."
B = "The river burst its banks on Monday, and the flood killed seven people in Torvik."
C = "The river burst its banks on Monday, and the flood killed eight people in Torvik."
D = "The river burst its banks on Monday, and the flood killed four people in Torvik."
FIRST, SECOND = ((0, 0), (1, 0)), ((0, 1), (1, 1))


def parsed(*texts: str) -> list[ParsedArticle]:
    return parse(texts or (A, B))


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


def test_a_link_too_weak_to_be_compared_hides_nothing() -> None:
    apart = parsed(
        "The river burst its banks, and nine people were killed in Torvik by the sudden flood.",
        "The river burst its banks, and the water killed seven people, the mayor of Torvik said.",
    )
    assert [len(article.claims) for article in apart] == [2, 2]
    first, second = relate(apart, [FIRST, SECOND], {FIRST: 0.9, SECOND: 0.3})
    assert [side.text for side in first.divergences[0].sides] == ["nine", "seven"]
    assert not second.divergences


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_facts_that_see_a_divergence_the_surer_tells_it(order: tuple[int, int]) -> None:
    crossed = ((0, 0), (1, 1)), ((0, 1), (1, 0))
    groups = [crossed[n] for n in order]
    facts = relate(parsed(B, C), groups, {crossed[0]: 0.6, crossed[1]: 0.9})
    told = {groups[n]: len(fact.divergences) for n, fact in enumerate(facts)}
    assert told == {crossed[0]: 0, crossed[1]: 1}


def test_a_fact_of_more_sources_keeps_what_one_of_fewer_tells() -> None:
    groups = [((0, 0), (1, 0), (2, 0)), SECOND]
    facts = relate(parsed(A, B, D), groups)
    told = [sorted(side.text for d in fact.divergences for side in d.sides) for fact in facts]
    assert told[1] == ["nine", "seven"]
    assert "four" in told[0]


def test_a_side_is_whole_if_it_has_all_claims_of_its_sentences() -> None:
    evidence = Evidence(parsed()[0])
    assert evidence.side((1,)).whole is evidence.side((0, 1))
