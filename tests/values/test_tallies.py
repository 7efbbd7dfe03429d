"""How a match or a vote ended."""

from __future__ import annotations

import pytest

from compare.values.quantities.quantities import find_quantities
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Rovers beat Kesten 3-1 in the cup final.", (3.0, 1.0)),
        ("Kesten lost the cup final to Rovers 2-1.", (2.0, 1.0)),
        ("By 153 votes to 147 the cabinet survived.", (153.0, 147.0)),
        ("The board backed the sale by six votes to three.", (6.0, 3.0)),
    ],
)
def test_scores_and_tallies_are_read(text: str, score: tuple[float, float]) -> None:
    assert [q.score for q in find_quantities(sentence(text))] == [score]


@pytest.mark.parametrize(
    "text",
    ["The Boeing 737-800 landed in Lund.", "She sold six votes to three brokers."],
)
def test_what_is_no_score(text: str) -> None:
    assert not any(q.score for q in find_quantities(sentence(text)))
