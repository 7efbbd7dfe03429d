"""A phrase is told where a reader would call it a detail, not only other words."""

from __future__ import annotations

import pytest

from compare.model import Passage
from compare.relate import relate
from compare.relate.details.worth import Candidate, worth_telling
from tests.relate.passages import parse

DETAILS = [
    ("The ferry ran aground.", "The ferry ran aground at 4:20 a.m. on Tuesday.", "4:20 a.m."),
    ("Ida Moe leads the union.", "Ida Moe, 44, a docker from Ostra, leads the union.", "Ostra"),
    ("The bridge will be rebuilt.", "The bridge will be rebuilt for 38 million crowns.", "38"),
    (
        "She called it a mistake.",
        'She called it a mistake, "cheap and nasty".',
        "nasty",
    ),
    ("The firm cut jobs.", "The firm cut jobs at its plants in Torvik and Lund.", "Lund"),
]
OTHER_WORDS = [
    ("The crew mended their suits.", "Crew members repaired their suits."),
    ("Its cables were cut under the sea.", "Its submarine cables were severed."),
    ("Sales were higher.", "Revenue increased."),
    ("The lorry caught fire.", "The truck was on fire."),
    ("The judge threw the case out.", "The judge dismissed the lawsuit."),
    ("The pupils were sent home.", "The schoolchildren had to leave."),
]


def _adds(left: str, right: str) -> list[str]:
    (fact,) = relate(parse((left, right)), [[(0, 0), (1, 0)]])
    return [p.text for p in fact.adds]


@pytest.mark.parametrize(("left", "right", "shown"), DETAILS)
def test_a_number_a_name_and_a_quotation_are_worth_telling(
    left: str, right: str, shown: str
) -> None:
    assert any(shown in text for text in _adds(left, right))
    assert any(shown in text for text in _adds(right, left))


@pytest.mark.parametrize(("left", "right"), OTHER_WORDS)
def test_the_same_in_other_words_is_not(left: str, right: str) -> None:
    assert _adds(left, right) == []


def _candidates(*likely: float) -> list[Candidate]:
    return [Candidate(Passage("a", n, n + 1, "x"), p) for n, p in enumerate(likely)]


def test_of_doubtful_phrases_the_likeliest_is_told() -> None:
    doubtful = _candidates(0.25, 0.3, 0.2, 0.28)
    assert worth_telling(doubtful) == (doubtful[1].passage,)


def test_of_a_likely_phrase_and_a_doubtful_one_only_the_likely_one_is_told() -> None:
    both = _candidates(0.9, 0.2)
    assert worth_telling(both) == (both[0].passage,)


def test_of_no_phrase_none_is_told() -> None:
    assert worth_telling(()) == ()
