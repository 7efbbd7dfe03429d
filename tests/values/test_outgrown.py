"""Bounds that leave room for a number which nobody would give them for."""

from __future__ import annotations

import pytest

from compare.values.quantities.outgrown import outgrown
from compare.values.quantities.quantities import Quantity, find_quantities
from compare.values.quantities.quantity_words import explain_bounds
from tests.values.parsing import sentence


def number(written: str) -> Quantity:
    (found,) = find_quantities(sentence(f"The storm killed {written} people."))
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at least 50", "70"),
        ("at least 50", "more than 110"),
        ("more than 100", "at least 230"),
        ("more than 100", "up to 100"),
        ("more than 100", "fewer than 100"),
        ("more than 100", "nearly 100"),
    ],
)
def test_no_one_number_is_meant(one: str, other: str) -> None:
    assert outgrown(number(one), number(other))
    assert outgrown(number(other), number(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at least 50", "53"),
        ("at least 50", "more than 70"),
        ("more than 100", "at least 180"),
        ("at least 50", "40"),
        ("at least 50", "900"),
        ("at least 50", "up to 60"),
        ("more than 100", "125"),
        ("more than 100", "about 100"),
        ("more than 100", "100"),
        ("at least 100", "up to 100"),
        ("more than a dozen", "19"),
        ("50", "70"),
    ],
)
def test_one_number_may_be_meant_or_plainly_none(one: str, other: str) -> None:
    assert not outgrown(number(one), number(other))
    assert not outgrown(number(other), number(one))


def test_the_reason_tells_numbers_far_apart_from_numbers_at_one_end() -> None:
    far = explain_bounds(number("at least 50"), number("70"), "at least 50", "70")
    assert far == "at least 50 / 70: too far apart for one number"
    at_one_end = explain_bounds(number("up to 50"), number("more than 50"), "<=50", ">50")
    assert at_one_end == "<=50 / >50: one is more than that number, the other no more"
