from __future__ import annotations

import pytest

from compare.values.words.keys import number_key


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("seven", "7"),
        ("7,000", "7000"),
        ("7.000", "7000"),
        ("1.248.000", "1248000"),
        ("7.5", "7.5"),
        ("1.000", "1.000"),
        ("0.000", "0.000"),
    ],
)
def test_one_number_has_one_key(text: str, digits: str) -> None:
    assert number_key(text) == digits
