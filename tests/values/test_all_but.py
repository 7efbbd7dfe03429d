"""What is told of all, or of all but some, and of which noun."""

from __future__ import annotations

import pytest

from compare.values.statements.bounds.all_but import find_wholes
from compare.values.statements.bounds.exceptions import exceptions
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "noun", "but"),
    [
        ("All the miners were rescued.", "miner", False),
        ("All of the miners were rescued.", "miner", False),
        ("All but two miners were rescued.", "miner", True),
        ("All but two of the miners were rescued.", "miner", True),
        ("All miners except for two were rescued.", "miner", True),
        ("All but Norva signed the pact.", "", True),
        ("Everyone signed the pact.", "", False),
    ],
)
def test_the_noun_that_is_counted(text: str, noun: str, but: bool) -> None:
    assert [(w.noun, w.but) for w in find_wholes(sentence(text))] == [(noun, but)]


@pytest.mark.parametrize(
    "text",
    [
        "In all, 12 of the 14 miners were rescued.",
        "First of all, the abbot thanked the miners.",
        "The pool was open all day on Sunday.",
        "The choir sang all over the county.",
    ],
)
def test_no_all(text: str) -> None:
    assert not list(find_wholes(sentence(text)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Every club except for Norva signed the pact.", ["Norva"]),
        ("Every club apart from Norva and Lund signed the pact.", ["Norva", "Lund"]),
        ("Apart from Norva, every club signed the pact.", ["Norva"]),
        ("All clubs other than Norva signed the pact.", ["Norva"]),
        ("Every club with the exception of Norva signed the pact.", ["Norva"]),
        ("The clubs signed the pact, aside from the abbot.", []),
        ("Every village save Norva signed the pact.", ["Norva"]),
        ("Every effort to save Norva failed.", []),
        ("Every bar owner signed the pact.", []),
    ],
)
def test_who_is_left_out(text: str, names: list[str]) -> None:
    read = sentence(text)
    assert [read.words[i].text for i in exceptions(read)] == names
