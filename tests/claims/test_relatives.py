"""Whom and what "who" and "which" stand for behind other nouns and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

STANDS_FOR = {
    "a person, behind what he is and where": (
        (
            "“It will not hold,” said Oskar Lind, a professor of ecology at Holm College, who "
            "helped organize the letter."
        ),
        "Oskar Lind",
    ),
    "a person, behind what he is": (
        "The board met Oskar Lind, a teacher of law, who has run the mill since May.",
        "Oskar Lind",
    ),
    "the nearer of two persons": (
        "The board met Ida Moe, the wife of Oskar Lind, who has run the mill since May.",
        "Oskar Lind",
    ),
    "a fund that a person heads": (
        "The board met Ida Moe, head of the harbour fund, which has run the mill since May.",
        "the harbour fund",
    ),
    "both of two": (
        (
            "In May, both the oldest member of the council, Oskar Lind of Holm, and the harbour "
            "committee chairman, Ida Pell of Torvik, had backed the law and had voted for another."
        ),
        (
            "both the oldest member of the council, Oskar Lind of Holm, and the harbour committee "
            "chairman, Ida Pell of Torvik"
        ),
    ),
    "what happened, in no place": (
        "The paper told of the great storm, which happened in 1962.",
        "the great storm",
    ),
}


@pytest.mark.parametrize(("text", "subject"), STANDS_FOR.values(), ids=STANDS_FOR)
def test_subject(claims: Claims, text: str, subject: str) -> None:
    assert [c.subject.text for c in claims(text).claims if c.subject] == [subject]


NOT_OF_A_PLACE = {
    "of a street in a town": (
        "More than 50 crews tackled the fire at the shop in High Street, Torvik, which broke out "
        "on the roof on Friday."
    ),
    "of a mill": "The crews fought the fire at the old mill in Low Street, which broke out later.",
}


@pytest.mark.parametrize("text", NOT_OF_A_PLACE.values(), ids=NOT_OF_A_PLACE)
def test_no_place_breaks_out(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


def test_who_says_it_behind_what_he_is(claims: Claims) -> None:
    text = (
        "“It is old,” said Oskar Lind, a candidate in Torvik’s 16th District, who said people at a "
        "recent meeting were furious about it."
    )
    assert [c.speaker for c in claims(text).claims] == ["Oskar Lind", "Oskar Lind"]


PUT_IN = {
    "of a board that votes": (
        "He came shortly before the town Board of Trade, which had watched the mill bleed money "
        "for years, voted to deny it more loans."
    ),
    "and is not parsed": (
        "She arrived shortly before the state Board of Trade, which had watched the dairy bleed "
        "cash for years, voted to deny it further loans."
    ),
}


@pytest.mark.parametrize("text", PUT_IN.values(), ids=PUT_IN)
def test_a_clause_in_the_middle_of_another_is_not_its_end(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


def test_a_clause_before_he_said_is_the_end(claims: Claims) -> None:
    found = claims("The firm closed the mill, which lost money for years, the clerk said.").claims
    assert [c.subject.text if c.subject else None for c in found] == [None, "the mill"]
