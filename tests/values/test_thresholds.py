"""Lines drawn at a number, and which of them part."""

from __future__ import annotations

import pytest

from compare.values.quantities.thresholds import Threshold, draw_other_lines, find_thresholds
from tests.values.parsing import sentence


def read(text: str) -> list[tuple[float, str, bool, bool, str]]:
    return [
        (t.value, t.noun, t.upward, t.takes_in, text[t.start : t.end])
        for t in find_thresholds(sentence(text))
    ]


@pytest.mark.parametrize(
    ("text", "noun", "upward", "takes_in", "words"),
    [
        ("The shot is for people 65 and older.", "age", True, True, "65 and older"),
        ("The shot is for people 65 years or older.", "age", True, True, "65 years or older"),
        ("The shot is for people over 65.", "age", True, False, "over 65"),
        ("Those over age 65 may come.", "age", True, False, "over age 65"),
        ("Those under the age of 65 may come.", "age", False, False, "under the age of 65"),
        ("Firms with 65 or more workers pay.", "employee", True, True, "65 or more"),
        ("Firms with fewer than 65 workers pay.", "employee", False, False, "fewer than 65"),
    ],
)
def test_a_line_is_read(text: str, noun: str, upward: bool, takes_in: bool, words: str) -> None:
    assert read(text) == [(65.0, noun, upward, takes_in, words)]


@pytest.mark.parametrize(
    "text",
    [
        "At least 65 people came.",
        "The firm paid over $65.",
        "He waited for over 65.5 hours.",
        "It cost 65 or so.",
        "Sales rose over 65 percent.",
        "The committee voted 65 to 10.",
    ],
)
def test_what_draws_no_line(text: str) -> None:
    assert read(text) == []


def test_lines_part_where_one_takes_the_number_in() -> None:
    one = Threshold(65.0, "age", True, True, 0, 9)
    assert draw_other_lines(one, Threshold(65.0, "age", True, False, 0, 9))
    assert not draw_other_lines(one, Threshold(65.0, "age", True, True, 0, 9))
    assert not draw_other_lines(one, Threshold(60.0, "age", True, False, 0, 9))
    assert not draw_other_lines(one, Threshold(65.0, "age", False, False, 0, 9))
