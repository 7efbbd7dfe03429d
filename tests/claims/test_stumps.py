"""No cut leaves a piece without what its last word leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

WHOLE = {
    "an object of two verbs": (
        "Ms. Moe conceded that she sent or received roughly 400 private letters last year."
    ),
    "an object behind a preposition": "The guards shot at and sank a boat from Torvik.",
    "hardly a word of what is said": "He said the guard aimed and missed the boat by two metres.",
    "a name that begins like a verb": (
        "They won without goalkeeper Ole Moe (knee), running back Ivar Lind (foot) and two others."
    ),
    "a clause in brackets alone": (
        "They also scolded the port for not weighing herring once it is landed, and for not "
        "forcing herring buyers to undergo bank checks (under local law, anyone 18 or older can "
        "freely sell it)."
    ),
    "how long after": "Police say that the fire began minutes after Moe was dismissed at noon.",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_a_stump_is_not_cut_off(claims: Claims, text: str) -> None:
    assert [c.text for c in claims(text).claims] == [text]


CUT = {
    "nor": (
        "The mayor gave no reason for the sale, nor did she name the buyer of the mill.",
        ["The mayor gave no reason for the sale", "nor did she name the buyer of the mill."],
    ),
    "plus": (
        "The old bridge was shut in May, plus the tunnel was flooded by the river.",
        ["The old bridge was shut in May", "the tunnel was flooded by the river."],
    ),
    "enough that is said": (
        "He said the old guard aimed at the boat and missed it by two metres.",
        ["He said the old guard aimed at the boat", "missed it by two metres."],
    ),
    "a preposition with its object": (
        "The guards shot at a boat and sank a ferry from Torvik on Monday.",
        ["The guards shot at a boat", "sank a ferry from Torvik on Monday."],
    ),
    "a statement before the brackets": (
        "The crew met in private, and their plan was made public in May (as the club had asked).",
        ["The crew met in private", "their plan was made public in May (as the club had asked)."],
    ),
    "for some time, after": (
        "The mill stayed shut for weeks after the inspectors had found mould in the flour.",
        ["The mill stayed shut for weeks", "the inspectors had found mould in the flour."],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_what_stands_by_itself_is_cut_off(claims: Claims, text: str, expected: list[str]) -> None:
    assert [c.text for c in claims(text).claims] == expected
