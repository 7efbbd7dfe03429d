"""Clauses that begin in the middle of something else, and whose deed a clause behind them tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

WHOLE = {
    "an aside between dashes": (
        "The board spoke of its belief that bread — and anything that is like it — should be sold "
        "at cost, even as bakers objected to the plan."
    ),
    "how much later it was": (
        "Guards at first told the guests to stay in the hall but a short time later closed the "
        "building near Torvik."
    ),
    "meaning that": (
        "The lines are old copper links to the port, meaning that the crews who use them would be "
        "cut off for days."
    ),
    "what only is so": (
        "The doors are plain wood from the port, allowing a thief to break into the houses of the "
        "town at night."
    ),
    "two names": (
        "The prize went to Ida Moe or Oskar Lind, who had then lived in the port for years."
    ),
}
CUT = {
    "two clauses with dashes": (
        "He left — and she stayed in the port — but the crew came back at noon.",
        ["He left — and she stayed in the port", "the crew came back at noon."],
    ),
    "behind a colon": (
        (
            "The clerk says the rules for bakers have changed, but in one way only: On Monday, the "
            "board agreed to sell the old mill."
        ),
        [
            "The clerk says the rules for bakers have changed, but in one way only",
            "On Monday, the board agreed to sell the old mill.",
        ],
    ),
    "one of two": (
        "The lock was broken by a guest or a thief, who had then thrown the key into the harbour.",
        [
            "The lock was broken by a guest or a thief",
            "[a guest or a thief] had then thrown the key into the harbour.",
        ],
    ),
    "what does it": (
        "The storm crossed the coast on Monday night, forcing the crews of two boats to swim.",
        [
            "The storm crossed the coast on Monday night",
            "[The storm] forcing the crews of two boats to swim.",
        ],
    ),
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_whole(claims: Claims, text: str) -> None:
    assert [c.text for c in claims(text).claims] == [text]


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_cut(claims: Claims, text: str, expected: list[str]) -> None:
    found = claims(text).claims
    assert [f"[{c.subject.text}] {c.text}" if c.subject else c.text for c in found] == expected


def test_a_quotation_stays_with_the_verb_that_opens_it(claims: Claims) -> None:
    text = (
        "In 2005, Lind was convicted of beating Moe, holding a key to her chest, and telling her, "
        '"you\'re never going to sell me," according to county records.'
    )
    assert all(not c.text.startswith('"') for c in claims(text).claims)
