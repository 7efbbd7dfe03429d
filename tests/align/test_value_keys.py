"""Amounts and days as keys: told in other words they share one, and different ones do not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.align.value_keys import amount_keys, day_keys
from compare.model import Article

if TYPE_CHECKING:
    from tests.conftest import Claims

TUESDAY = date(2021, 5, 4)


def amounts(claims: Claims, text: str) -> frozenset[str]:
    return amount_keys(claims(text).sentences[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fourteen people were hurt.", "14 people were hurt."),
        ("A fifth of the crew left.", "20 percent of the crew left."),
        ("He was jailed for two years.", "He was jailed for 24 months."),
        ("The crack is 700 metres long.", "The crack is 2,300 feet long."),
        ("It cost $1.2 billion.", "It cost 1,200 million dollars."),
        ("They won 3-2.", "They lost 2-3."),
    ],
)
def test_one_amount_in_two_forms(claims: Claims, one: str, other: str) -> None:
    assert amounts(claims, one) & amounts(claims, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fourteen people were hurt.", "15 people were hurt."),
        ("It is 14 miles long.", "It weighs 14 tons."),
        ("He was jailed for two years.", "He was jailed for two months."),
        ("They won 3-2.", "They won 4-2."),
        ("Many people were hurt.", "Some people were hurt."),
    ],
)
def test_two_amounts(claims: Claims, one: str, other: str) -> None:
    assert not amounts(claims, one) & amounts(claims, other)


def days(claims: Claims, text: str, published: date | None) -> frozenset[str]:
    article = Article("Test", text, published=published, id="a")
    return day_keys(claims(article).sentences[0], published)


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [
        ("The dam broke on Monday.", "The dam broke on May 3.", True),
        ("The dam broke yesterday.", "The dam broke on May 3, 2021.", True),
        ("The dam broke on Monday.", "The dam broke on Monday.", False),
        ("The dam broke on May 3.", "The dam broke on 3 May 2021.", False),
        ("It was built in March 1990.", "In March 1990 it was built.", False),
    ],
)
def test_one_day_in_two_forms(claims: Claims, one: str, other: str, known: bool) -> None:
    published = TUESDAY if known else None
    assert days(claims, one, published) & days(claims, other, published)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The dam broke on Monday.", "The dam broke on May 4."),
        ("The dam broke on Monday.", "The dam broke on Sunday."),
        ("It was built in 1990.", "It was built in 1991."),
        ("The dam broke.", "The dam broke."),
    ],
)
def test_two_days(claims: Claims, one: str, other: str) -> None:
    assert not days(claims, one, TUESDAY) & days(claims, other, TUESDAY)
