"""The reason of a divergence of polarity says in what way two statements deny each other."""

from __future__ import annotations

import pytest

from compare.relate.rules.statements.polarity import find_polarity
from tests.relate.passages import parse, whole


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (
            "The council approved the harbour plan.",
            "The council did not approve the harbour plan.",
            "one says it is so, the other that it is not",
        ),
        (
            "The council approved the harbour plan.",
            "The council rejected the harbour plan.",
            "one rules out the other",
        ),
        (
            "The council decided against closing the mill.",
            "The council decided to close the mill.",
            "one says it is so, the other that it is not",
        ),
        (
            "Few voters believe the minister.",
            "Most voters believe the minister.",
            "one tells it of few, the other of many",
        ),
        (
            "The refund is paid regardless of income.",
            "The refund is paid only if the income is low.",
            "a condition in one that the other rules out",
        ),
        (
            "Torvik beat Belsk on Sunday.",
            "Belsk beat Torvik on Sunday.",
            "who comes off better in one comes off worse in the other",
        ),
    ],
)
def test_reason(a: str, b: str, reason: str) -> None:
    left, right = (whole(p) for p in parse([a, b]))
    assert [d.why.partition(": ")[2] for d in find_polarity(left, right)] == [reason]


def test_to_decide_against_is_to_decide_not_to() -> None:
    texts = "decided against closing", "decided not to close"
    left, right = (whole(p) for p in parse([f"The council {x} the mill." for x in texts]))
    assert not [*find_polarity(left, right)]
