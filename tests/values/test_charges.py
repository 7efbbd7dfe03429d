"""Charges: the crime, the stage of the case, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.charges import Charge, compare_charges, crimes_in, find_charges
from compare.values.comparison import Comparison
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
    ],
)
def test_a_charge_is_found(text: str, crime: str, stage: str, written: str) -> None:
    found = charge(text)
    assert (found.crime, found.stage, found.alone) == (crime, stage, True)
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He admitted theft.", "He pleaded guilty to fraud.", Comparison.CONFLICTS),
        ("He admitted theft.", "He admitted theft.", Comparison.SAME),
        ("He admitted theft.", "He admitted theft and fraud.", Comparison.SAME),
        ("He admitted arson.", "He admitted theft and fraud.", Comparison.NOT_COMPARABLE),
        ("He was charged with theft.", "He admitted fraud.", Comparison.NOT_COMPARABLE),
        ("He was charged with homicide.", "He was charged with murder.", Comparison.SAME),
    ],
)
def test_charges_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = charge(a), charge(b)
    assert compare_charges(left, right) is compare_charges(right, left) is expected


def test_a_crime_that_nobody_is_charged_with_is_no_charge() -> None:
    assert find_charges(sentence("Fraud costs the bank millions.")) == ()
    assert crimes_in(sentence("Fraud costs the bank millions.")) == {"fraud"}
