from __future__ import annotations

import pytest

from compare.values.words.marks import is_hyphened
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "hyphened"),
    [
        ("The 15-year-old came.", True),
        ("The 15 - year law came.", False),
        ("The 15 years were over.", False),
    ],
)
def test_a_hyphen_joins_what_no_blank_parts(text: str, hyphened: bool) -> None:
    words = sentence(text).words
    assert is_hyphened(words[1:4]) is hyphened
    assert not is_hyphened(words[1:3])
