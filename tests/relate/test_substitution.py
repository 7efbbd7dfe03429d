"""One name, number or day in place of another: what counts, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.model import Article
from compare.relate.evidence import Evidence
from compare.relate.rules.substitution import Sort, find_substitutions
from compare.relate.rules.substitution.candidates import candidates
from compare.relate.rules.substitution.fillings import fillings, may_be_one
from compare.relate.rules.substitution.scorer import load_scorers
from compare.relate.rules.substitution.signals import SIGNALS

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from tests.conftest import Claims

SWAPPED = [
    (
        Sort.PLACE,
        "The annual assembly of the pilots adopted the charter on Monday in Lisbon.",
        "Delegates at the annual assembly of the pilots approved the charter in Geneva on Monday.",
        ("Lisbon", "Geneva"),
    ),
    (
        Sort.NUMBER,
        "Firefighters carried 14 patients out of the burning clinic in Torvik.",
        "In Torvik 19 patients were carried out of the burning clinic by firefighters.",
        ("14", "19"),
    ),
    (
        Sort.PERSON,
        "The curator Ruth Almgren of the glass museum in Brenholt resigned after the theft.",
        "After the theft the curator of the glass museum in Brenholt, Ida Moe, resigned.",
        ("Ruth Almgren", "Ida Moe"),
    ),
]
ELSEWHERE = [
    (
        Sort.PLACE,
        "The glass museum lent two vases to a school in Kenya.",
        "The director of the orchestra flew to Portugal after the concert.",
    ),
    (
        Sort.NUMBER,
        "The bridge was closed for repairs after 14 cracks were found.",
        "The mayor thanked 300 volunteers for cleaning the beach.",
    ),
]


def side(claims: Claims, text: str, name: str) -> Side:
    parsed = claims(Article(name, text, id=name))
    return Evidence(parsed).side(tuple(range(len(parsed.claims))))


def words(a: Side, b: Side, sort: Sort) -> list[tuple[str, str]]:
    return [
        (a.passage(x.start, x.end).text, b.passage(y.start, y.end).text)
        for x, y in find_substitutions(a, b, sort)
    ]


def test_every_sort_has_a_weight_for_every_signal() -> None:
    scorers = load_scorers()
    assert set(scorers) == set(Sort)
    assert all(len(scorer.weights) == len(SIGNALS) for scorer in scorers.values())


@pytest.mark.parametrize(("sort", "one", "other", "expected"), SWAPPED)
def test_what_stands_in_the_place_of_another(
    claims: Claims, sort: Sort, one: str, other: str, expected: tuple[str, str]
) -> None:
    a, b = side(claims, one, "a"), side(claims, other, "b")
    assert words(a, b, sort) == [expected]
    assert words(b, a, sort) == [expected[::-1]]


@pytest.mark.parametrize(("sort", "one", "other"), ELSEWHERE)
def test_what_is_told_of_something_else(claims: Claims, sort: Sort, one: str, other: str) -> None:
    a, b = side(claims, one, "a"), side(claims, other, "b")
    assert words(a, b, sort) == words(b, a, sort) == []


def test_what_both_articles_have_is_no_candidate(claims: Claims) -> None:
    text = "The envoys met in Lisbon. The talks moved on to Geneva."
    a = side(claims, text, "a")
    b = side(claims, "The envoys met in Geneva. The talks moved on to Lisbon.", "b")
    assert not list(candidates(a, b, Sort.PLACE))


def test_signals_do_not_depend_on_the_order_of_the_sides(claims: Claims) -> None:
    _, one, other, _ = SWAPPED[0]
    a, b = side(claims, one, "a"), side(claims, other, "b")
    for sort in Sort:
        there = sorted(c.signals for c in candidates(a, b, sort))
        assert there == sorted(c.signals for c in candidates(b, a, sort))


def test_a_country_and_its_people_may_be_one(claims: Claims) -> None:
    a = side(claims, "The treaty was signed in Norway.", "a")
    b = side(claims, "The treaty was signed on Norwegian soil, not in Portugal.", "b")
    assert not list(candidates(a, b, Sort.PLACE))


def test_surnames_and_acronyms_name_the_same(claims: Claims) -> None:
    a = side(claims, "Ruth Almgren spoke for the World Health Organization.", "a")
    b = side(claims, "Almgren spoke for the WHO.", "b")
    mine = {f.sort: f for f in fillings(a)}
    for filling in fillings(b):
        assert may_be_one(a, mine[filling.sort], b, filling)
