"""Ways in which one thing ended, and which of them rule each other out."""

from __future__ import annotations

import pytest

from compare.values.statements.endings.ways import find_ways, rival_ways
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("The bank dismissed its auditor Lena Moss in March.", "dismissed"),
        ("Coach Rudi Vance stepped down on Sunday.", "resigned"),
        ("The navy lent the tug to the harbour board.", "lent"),
        ("The museum bought the estate from the heirs.", "sold"),
        ("The heirs gave the estate to the museum as a gift.", "donated"),
        ("The tug was lent by the navy.", "lent"),
        ("The chart is on loan from the navy for two years.", "lent"),
        ("The chart was a gift of the late king.", "donated"),
        ("Charges against Mikael Orn were dropped.", "dropped"),
        ("Mikael Orn was ordered to stand trial.", "trial"),
        ("Ivo Marsh was sentenced to six years in prison.", "prison"),
        ("Ivo Marsh received a suspended sentence.", "suspended"),
        ("The union and the airline struck a deal.", "agreed"),
        ("Talks between the union and the airline ended without a deal.", "parted"),
        ("The new library was opened by the mayor.", "opened"),
    ],
)
def test_a_way_is_found(text: str, way: str) -> None:
    assert [found.way for found in find_ways(sentence(text))] == [way]


@pytest.mark.parametrize(
    "text",
    [
        "Coach Rudi Vance was forced to step down on Sunday.",
        "Rudi Vance did not resign.",
        "Two of the charges against Mikael Orn were dropped.",
        "Mikael Orn will stand trial on the remaining charges.",
        "The union struck a deal.",
        "The union and the airline struck a deal on water.",
        "The mayor opened the door.",
        "A bank sold stock.",
        "The chart is a gift.",
        "The plan is on hold.",
    ],
)
def test_no_way_is_found(text: str) -> None:
    assert not find_ways(sentence(text))


@pytest.mark.parametrize(
    ("a", "b", "rivals"),
    [
        ("Lena Moss was sacked in March.", "Lena Moss resigned in March.", True),
        ("Lena Moss was sacked in March.", "Nils Moss resigned in March.", False),
        ("Lena Moss was sacked in March.", "Lena Moss resigned in May.", False),
        ("Lena Moss was sacked as coach.", "Lena Moss resigned as treasurer.", False),
        ("Dahl sold the boat to Moe.", "Dahl lent the boat to Moe.", True),
        ("Dahl sold the boat to Moe.", "Dahl lent the boat to Tom Hale.", False),
        ("Dahl sold two boats to Moe.", "Dahl lent two boats to Moe.", True),
        ("The chart is on loan from the Moe family.", "The chart is a gift from the Moes.", False),
        ("The chart is on loan from her family.", "The chart is a gift from Dahl's family.", True),
        ("The chart is on loan to the port.", "Dahl gave the chart to the port as a gift.", True),
        ("Dahl sold two boats to Moe.", "Dahl lent six boats to Moe.", False),
    ],
)
def test_which_are_rivals(a: str, b: str, rivals: bool) -> None:
    (left,), (right,) = find_ways(sentence(a)), find_ways(sentence(b))
    assert rival_ways(left, right) is rivals
    assert rival_ways(right, left) is rivals
