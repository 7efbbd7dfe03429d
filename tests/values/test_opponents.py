"""Whom a match was played against."""

from __future__ import annotations

import pytest

from compare.values.names.opponents import find_opponents, other_opponents
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "words", "of_many"),
    [
        ("Karl Dahl scored in the 27-24 win over the Cougars on Sunday.", ("cougars",), True),
        ("They secured the top seed with a 31-24 victory against Sund.", ("sund",), False),
        ("Torvik United beat Belsk 2-1 on Saturday.", ("belsk",), False),
        ("Torvik United lost 2-1 to Halden Rovers.", ("halden", "rovers"), False),
        ("A 2-1 loss to the Rangers ended the run.", ("rangers",), True),
    ],
)
def test_opponents_are_read(text: str, words: tuple[str, ...], of_many: bool) -> None:
    assert [(o.words, o.of_many) for o in find_opponents(sentence(text))] == [(words, of_many)]


@pytest.mark.parametrize(
    "text",
    [
        "The win over doubts came late.",
        "Torvik United were beaten on Saturday.",
        "The victory on Sunday was their first.",
    ],
)
def test_what_names_no_opponent(text: str) -> None:
    assert not find_opponents(sentence(text))


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("the Cougars", "the Rangers", True),
        ("Sund", "Belsk", True),
        ("the Cougars", "Sund", False),
        ("Halden Rovers", "Halden", False),
        ("the Halden Cougars", "the Cougars", False),
        ("Norway", "Norway", False),
    ],
)
def test_two_opponents(one: str, other: str, differ: bool) -> None:
    left, right = (
        find_opponents(sentence(f"They went through with a 2-1 win over {name} on Sunday."))
        for name in (one, other)
    )
    assert other_opponents(left[0], right[0]) is differ
