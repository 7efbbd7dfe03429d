"""A title cut short and another spelling are known words."""

from __future__ import annotations

import pytest

from compare.relate.details.added import new_words
from tests.relate.passages import parse, whole

KNOWN = [
    (
        "Rep. Moe spoke on Monday.",
        "Representative Moe spoke on Monday in Rome.",
        "Representative",
    ),
    ("Sgt. Moe spoke on Monday.", "Sergeant Moe spoke on Monday in Norway.", "Sergeant"),
    ("Moe is OK now.", "Moe said all is okay in Norway on 4 May.", "okay"),
    ("The plant in Philadelphia burns.", "The plant in Philly burns since 4 a.m.", "Philly"),
]
NEW = [
    ("Rep. Moe spoke on Monday.", "Governor Moe spoke on Monday in Norway.", "Governor"),
    ("The plant in Boston burns.", "The plant in Philly burns since 4 a.m.", "Philly"),
    # A word that is no title here.
    ("Rep. Moe spoke.", "Moe spoke of 12 representative samples.", "representative"),
]


def _new(a: str, b: str) -> set[str]:
    left, right = map(whole, parse((a, b)))
    return {word.text for word in new_words(right, [left])}


@pytest.mark.parametrize(("a", "b", "word"), KNOWN)
def test_another_form_of_a_word_is_known(a: str, b: str, word: str) -> None:
    assert word not in _new(a, b)


@pytest.mark.parametrize(("a", "b", "word"), NEW)
def test_another_word_is_new(a: str, b: str, word: str) -> None:
    assert word in _new(a, b)
