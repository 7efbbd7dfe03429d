"""Charges: the crime, the stage of the case, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.roles.charges import Charge, compare_charges, crimes_named, find_charges
from tests.values.parsing import sentence


def charge(text: str) -> Charge:
    return find_charges(sentence(text))[0]


@pytest.mark.parametrize(
    ("text", "crime", "stage", "written"),
    [
        ("He admitted two counts of theft.", "theft", "admitted", "two counts of theft"),
        ("She pleaded guilty to a fraud charge.", "fraud", "admitted", "a fraud charge"),
        ("He was charged with arson.", "arson", "charged", "arson"),
        ("She was convicted of perjury.", "perjury", "convicted", "perjury"),
        ("She was convicted of murdering him.", "murder", "convicted", "murdering"),
        ("He was found guilty of arson.", "arson", "convicted", "arson"),
        ("He was on trial for rape.", "rape", "tried", "rape"),
    ],
)
def test_a_charge_is_found(text: str, crime: str, stage: str, written: str) -> None:
    found = charge(text)
    assert (found.crime, found.stage, found.beside) == (crime, stage, frozenset())
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He admitted theft.", "He pleaded guilty to fraud.", Comparison.CONFLICTS),
        ("He admitted theft.", "He admitted theft.", Comparison.SAME),
        ("He admitted theft.", "He admitted theft and fraud.", Comparison.SAME),
        ("He admitted arson.", "He admitted theft and fraud.", Comparison.NOT_COMPARABLE),
        ("He admitted arson and fraud.", "He admitted theft and fraud.", Comparison.CONFLICTS),
        ("He admitted first-degree murder.", "He admitted murder.", Comparison.SAME),
        ("He was charged with theft.", "He admitted fraud.", Comparison.NOT_COMPARABLE),
        ("He was charged with homicide.", "He was charged with murder.", Comparison.SAME),
        ("He was charged with DWI.", "He was charged with driving while under the influence.",
         Comparison.SAME),
    ],
)  # fmt: skip
def test_charges_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = charge(a), charge(b)
    assert compare_charges(left, right) is compare_charges(right, left) is expected


def test_a_crime_that_nobody_is_charged_with_is_no_charge() -> None:
    assert find_charges(sentence("Fraud costs the bank millions.")) == ()


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("smuggling weapons", "smuggling cigarettes", Comparison.CONFLICTS),
        ("smuggling weapons", "smuggling rifles", Comparison.SAME),
        ("smuggling weapons and wine", "smuggling wine", Comparison.SAME),
        ("smuggling weapons", "smuggling goods", Comparison.SAME),
        ("possession of a gun", "possession of drugs", Comparison.SAME),
    ],
)
def test_goods_tell_charges_apart(a: str, b: str, expected: Comparison) -> None:
    left, right = (charge(f"He was convicted of {crime}.") for crime in (a, b))
    assert compare_charges(left, right) is compare_charges(right, left) is expected


def test_degrees_of_one_crime_conflict() -> None:
    first, second = (charge(f"He was charged with {n}-degree murder.") for n in ("first", "second"))
    assert (first.degree, second.degree) == ("first", "second")
    assert compare_charges(first, second) is Comparison.CONFLICTS


def test_crimes_are_named_without_a_charge() -> None:
    found = crimes_named(sentence("They spoke of arson, theft and a plan to defraud the bank."))
    assert found == {"arson", "theft", "fraud"}
