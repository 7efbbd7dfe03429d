"""Small words that turn what is said."""

from __future__ import annotations

import pytest

from compare.values.words.small_words import turned


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("for", "against", True),
        ("against", "for", True),
        ("will", "may", True),
        ("for", "to", False),
        ("will", "will", False),
    ],
)
def test_turned(one: str, other: str, expected: bool) -> None:
    assert turned(one, other) is expected
