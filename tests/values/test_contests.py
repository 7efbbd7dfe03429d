"""How far somebody came in a contest."""

from __future__ import annotations

import pytest

from compare.values.quantities.contests import find_contests
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "sort", "number"),
    [
        ("Kovac won silver in the hurdles.", "place", 2.0),
        ("Kovac took the gold medal in the hurdles.", "place", 1.0),
        ("Norland were knocked out in the semi-finals.", "left", 4.0),
        ("Norland were eliminated in the last 16.", "left", 16.0),
        ("Norland crashed out in the third round.", "round", 3.0),
        ("Norland are top of the table.", "table", 1.0),
    ],
)
def test_medals_tables_and_rounds_are_read(text: str, sort: str, number: float) -> None:
    assert [(r.sort, r.number) for r in find_contests(sentence(text))] == [(sort, number)]


@pytest.mark.parametrize(
    "text",
    [
        "Kovac won silver.",
        "Kovac may win silver in the hurdles.",
        "Norland reached the semi-finals.",
        "Norland had been knocked out in the semi-finals.",
        "The firm found silver in the hills.",
    ],
)
def test_what_tells_no_place_in_a_contest(text: str) -> None:
    assert not list(find_contests(sentence(text)))
