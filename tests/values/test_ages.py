"""Numbers that tell how old somebody is, and numbers that do not."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.quantities.measures import compare_quantities
from compare.values.quantities.quantities import AGE, Quantity, find_quantities
from tests.values.parsing import sentence


def last(text: str) -> Quantity:
    return find_quantities(sentence(text))[-1]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Police arrested a woman, 45, over the fire.", 45, 45),
        ("The girl, 9, was found on the quay.", 9, 9),
        ("The poet died at age 80 in Torvik.", 80, 80),
        ("Police held two 16-year-olds over the fire.", 16, 16),
        ("James Whitfield (34) was held over the fire.", 34, 34),
        ("Police held a man in his 30s over the fire.", 30, 39),
        ("Police held a woman in her late 40s over the fire.", 45, 49),
        ("Police held a woman in her mid-40s over the fire.", 43, 47),
    ],
)
def test_reads_an_age(text: str, low: float, high: float) -> None:
    found = last(text)
    assert found.unit == AGE
    assert (found.amount.low, found.amount.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    "text",
    [
        "The crew lost two men, 45 of them hurt.",
        "The boats, 45, lay in the harbour.",
        "Whitfield (34) and Moe (60) scored for Torvik.",
        "Temperatures in the 30s are likely.",
        "Police held the men for 16 hours.",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert AGE not in {q.unit for q in find_quantities(sentence(text))}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Police arrested a woman, 45, over the fire.",
            "Police arrested a 54-year-old woman over the fire.",
            Comparison.CONFLICTS,
        ),
        (
            "Police arrested a woman, 45, over the fire.",
            "Police arrested a 45-year-old woman over the fire.",
            Comparison.COMPATIBLE,
        ),
        (
            "Police arrested a man in his 30s over the fire.",
            "Police arrested a 52-year-old man over the fire.",
            Comparison.CONFLICTS,
        ),
        (
            "Police arrested a man in his 30s over the fire.",
            "Police arrested a 35-year-old man over the fire.",
            Comparison.COMPATIBLE,
        ),
        (
            "Police arrested a woman, 45, over the fire.",
            "Police arrested a 52-year-old man over the fire.",
            Comparison.CONFLICTS,
        ),
        (
            "The poet died at age 80 in Torvik.",
            "The poet died at the age of 82 in Torvik.",
            Comparison.CONFLICTS,
        ),
        (
            "Police arrested two 16-year-olds over the fire.",
            "Police arrested two 17-year-olds over the fire.",
            Comparison.CONFLICTS,
        ),
        (
            "James Whitfield (34) was arrested over the fire.",
            "James Whitfield, 35, was arrested over the fire.",
            Comparison.CONFLICTS,
        ),
    ],
)
def test_compares_ages(a: str, b: str, expected: Comparison) -> None:
    assert compare_quantities(last(a), last(b)) is expected
