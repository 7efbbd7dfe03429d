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
from compare.relate.rules.substitution.signals import SIGNALS, signals
from compare.relate.sides import Side

if TYPE_CHECKING:
    from compare.parsed import Word
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
    elsewhere = side(claims, "The envoys met in Vienna. The talks moved on to Prague.", "b")
    assert list(candidates(a, elsewhere, Sort.PLACE))


@pytest.mark.parametrize(("sort", "one", "other", "expected"), SWAPPED)
def test_signals_do_not_depend_on_the_order_of_the_sides(
    claims: Claims, sort: Sort, one: str, other: str, expected: tuple[str, str]
) -> None:
    a, b = side(claims, one, "a"), side(claims, other, "b")
    there = sorted(c.signals for c in candidates(a, b, sort))
    assert there, expected
    assert there == sorted(c.signals for c in candidates(b, a, sort))


def test_a_country_and_its_people_may_be_one(claims: Claims) -> None:
    a = side(claims, "The treaty was signed in Norway.", "a")
    b = side(claims, "The treaty was signed on Norwegian soil, not in Portugal.", "b")
    assert not list(candidates(a, b, Sort.PLACE))
    other = side(claims, "The treaty was signed in Denmark.", "b")
    assert list(candidates(a, other, Sort.PLACE))


def test_surnames_and_acronyms_name_the_same(claims: Claims) -> None:
    a = side(claims, "Ruth Almgren spoke for the World Health Organization.", "a")
    b = side(claims, "Almgren spoke for the WHO.", "b")
    mine = {f.sort: f for f in fillings(a)}
    found = list(fillings(b))
    assert found
    for filling in found:
        assert may_be_one(a, mine[filling.sort], b, filling)


@pytest.mark.parametrize(
    ("one", "other", "beside"),
    [
        ("In Holm 14 old mills shut.", "In Holm 19 old mills shut.", 5),
        ("14 old mills in Holm shut.", "19 old mills in Brenholt shut.", 3),
        ("The mills lost 14.", "The mills lost 19.", 3),
        ("He saw, on Monday, 14 mills.", "He said on Monday: 19 mills.", 3),
        ("In Holm 14 huge dams burst.", "At Arden 19 small dams burst.", 0),
    ],
)
def test_words_in_a_row_beside_both(claims: Claims, one: str, other: str, beside: int) -> None:
    a, b = side(claims, one, "a"), side(claims, other, "b")
    x, y = (next(f for f in fillings(s) if f.sort is Sort.NUMBER) for s in (a, b))
    found = signals(a, x, b, y, new=1, only_ones=1)
    assert found is not None
    assert found[SIGNALS.index("words_beside")] == beside


def test_the_words_of_a_side_are_gone_through_once(
    claims: Claims, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Side] = []
    words_of = Side.words

    def counting(one: Side) -> tuple[Word, ...]:
        calls.append(one)
        return words_of(one)

    monkeypatch.setattr(Side, "words", counting)
    numbers = ("four", "five", "six", "seven", "eight", "nine")
    counts = []
    for many in (2, 6):
        calls.clear()
        told = [f"{n} mills, {n} dams and {n} ports" for n in numbers[:many]]
        other = [text.replace(n, f"{n}teen") for n, text in zip(numbers, told, strict=False)]
        a, b = (side(claims, f"The storm hit {'; '.join(t)}.", "ab"[t is other])
                for t in (told, other))  # fmt: skip
        assert len(list(candidates(a, b, Sort.NUMBER))) >= 9 * (many - 1)
        counts.append(len(calls))
    assert counts[0] == counts[1]
