from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.quantities.number_words import NumberKind
from compare.values.quantities.numerals import read_numeral
from tests.values.cutting import cut
from tests.values.number_writing import forms_of_number


@pytest.mark.parametrize(
    ("text", "low", "high", "length"),
    [
        ("43 people", 43, 43, 1),
        ("7,000 homes", 7000, 7000, 1),
        ("48.000 homes", 48000, 48000, 1),
        ("1.248.000 homes", 1.248e6, 1.248e6, 1),
        ("1.000 after two games", 1, 1, 1),
        ("0.000 seconds", 0, 0, 1),
        ("48.250 seconds", 48.25, 48.25, 1),
        ("1.5 million", 1.5e6, 1.5e6, 2),
        ("2-trillion", 2e12, 2e12, 3),
        ("1.5-million-dollar", 1.5e6, 1.5e6, 3),
        ("10-round", 10, 10, 1),
        ("3m", 3e6, 3e6, 2),
        ("3 mln.", 3e6, 3e6, 2),
        ("3 trn.", 3e12, 3e12, 2),
        ("twenty-five", 25, 25, 3),
        ("two hundred and six votes", 206, 206, 4),
        ("twelve and a half", 12.5, 12.5, 4),
        ("4 1/2 months", 4.5, 4.5, 2),
        ("4½ years", 4.5, 4.5, 2),
        ("2-1/2 years", 2.5, 2.5, 3),
        ("a million", 1e6, 1e6, 2),
        ("half a million", 5e5, 5e5, 3),
        ("one and a half million", 1.5e6, 1.5e6, 5),
        ("a dozen", 11, 13, 2),
        ("a pair of", 2, 2, 2),
        ("two dozen", 22, 26, 2),
        ("three-dozen", 33, 39, 3),
        ("20 dozen eggs", 220, 260, 2),
        ("half a dozen", 6, 6, 3),
        ("a half dozen", 6, 6, 3),
        ("a half-dozen", 6, 6, 4),
        ("several dozen", 36, 118.8, 2),
        ("several hundred people", 300, 990, 2),
        ("a few thousand", 2000, 9900, 3),
        ("a couple of hundred", 200, 300, 4),
        ("a couple hundred", 200, 300, 3),
        ("two-and-a-half million", 2.5e6, 2.5e6, 8),
    ],
)
def test_reads_a_number(text: str, low: float, high: float, length: int) -> None:
    found = read_numeral(cut(text))
    assert found is not None
    assert found.amount.low == low
    assert found.amount.high == pytest.approx(high)
    assert found.length == length
    assert found.kind is NumberKind.CARDINAL


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("half of them", 50),
        ("two-thirds", 200 / 3),
        ("a quarter of", 25),
        ("one in five", 20),
        ("one-in-three", 100 / 3),
        ("three out of four", 75),
        ("three quarters of", 75),
    ],
)
def test_reads_a_share_in_percent(text: str, percent: float) -> None:
    found = read_numeral(cut(text))
    assert found is not None
    assert found.kind is NumberKind.SHARE
    assert found.amount.low == pytest.approx(percent)


@pytest.mark.parametrize("text", ["third term", "63rd minute", "twenty-first century", "1,000th"])
def test_reads_an_ordinal(text: str) -> None:
    found = read_numeral(cut(text))
    assert found is not None
    assert found.kind is NumberKind.ORDINAL


@pytest.mark.parametrize(
    "text", ["dozens", "several dozen", "a few", "several", "tens of thousands", "a handful"]
)
def test_vague_counts_are_ranges(text: str) -> None:
    found = read_numeral(cut(text))
    assert found is not None
    assert found.vague
    assert found.amount.low < found.amount.high


@pytest.mark.parametrize("text", ["a house", "an hour", "the", "secondary", "tense"])
def test_other_words_are_no_numbers(text: str) -> None:
    assert read_numeral(cut(text)) is None


@given(st.integers(min_value=1, max_value=999_999))
def test_all_forms_of_a_number_are_one_number(number: int) -> None:
    for form in forms_of_number(number):
        found = read_numeral(cut(form))
        assert found is not None
        assert found.amount.low == found.amount.high == number
        assert found.length == len(cut(form))
