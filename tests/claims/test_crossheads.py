"""Lines that head a section are no claims."""

from __future__ import annotations

from functools import partial

import pytest

from compare.claims import find_claims
from compare.model import Article
from compare.models.syntax import load_syntax
from compare.models.words import parse_words


def claims(text: str) -> list[str]:
    article = Article(name="x", text=text, id="a")
    (parsed,) = find_claims([article], partial(parse_words, load_syntax()))
    return [claim.text for claim in parsed.claims]


@pytest.mark.parametrize(
    "line",
    [
        "The aftermath",
        "Power and water",
        "Rising water",
        "Serious doubts",
        "Waiting patiently",
        "‘Bitter end’",
        "Release: 03/08/2013",
        "Friday night.",
        "Did Not Train:",
        "Sold last week:",
        "The rest of the list for Wednesday is as follows:",
        "On Sunday.",
        "On behalf of Moe, Lind & Moe, LLP. posted in Boat Accidents on Friday, May 20, 2013.",
    ],
)
def test_a_crosshead_is_no_claim(line: str) -> None:
    assert claims(f"The dam broke.\n\n{line}\n\nSchools were shut.") == [
        "The dam broke.",
        "Schools were shut.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Nobody hurt.",
        "Sunday was calm.",
        "Two firefighters dead",
        "120 firefighters at scene",
        "Schools stay shut on Friday",
        "Bridge shut",
        "Three wards",
        "Crews waiting for help",
        "“No easy task. ”",
        "No word yet from the ministry.",
        "Final score: 3-1",
        "The results were grim:",
        "On behalf of the crew, Ida Moe posted a letter in May.",
    ],
)
def test_a_short_statement_stays_a_claim(line: str) -> None:
    assert line in claims(f"The dam broke.\n\n{line}\n\nSchools were shut.")


def test_a_bare_number_is_no_claim() -> None:
    assert claims("The dam broke.\n\n1890.\n\nSchools were shut.") == [
        "The dam broke.",
        "Schools were shut.",
    ]
