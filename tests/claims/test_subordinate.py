"""Clauses behind "after" and the like: which are claims, and without which word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

CUT = {
    "after, of what is past": (
        "The school was closed on Monday after two pipes had burst in the kitchen.",
        ["The school was closed on Monday", "two pipes had burst in the kitchen."],
    ),
    "after, in a sentence of now": (
        "The orchestra plays in Torvik on Friday after its old hall burned down in May.",
        ["The orchestra plays in Torvik on Friday", "its old hall burned down in May."],
    ),
    "after, of who is asked to do something": (
        "The board told the clerk to pay the bill after a judge ruled against the firm.",
        ["The board told the clerk to pay the bill", "a judge ruled against the firm."],
    ),
    "as, behind a comma": (
        "The ferry stayed in the harbour, as the wind grew to a storm of force ten.",
        ["The ferry stayed in the harbour", "the wind grew to a storm of force ten."],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_what_has_come_about_is_a_claim(claims: Claims, text: str, expected: list[str]) -> None:
    assert [c.text for c in claims(text).claims] == expected


WHOLE = {
    "although that has changed": (
        "Some 82 percent of the lines were out of service early on Friday, although that situation "
        "has now improved, the clerk said."
    ),
    "before": "The mine was flooded on Tuesday night before the crews could leave it.",
    "before, of a trial": "The baker sold the mill in June before the trial against him began.",
    "once": "The crew will go back to Torvik once the new engine is fully tested.",
    "after, of what is to come": "The mayor will speak in the hall after the votes are counted.",
    "after, looking ahead": "The mayor would leave the town after the last vote was counted.",
    "after, of a promise": "The mayor promised to leave the town after the last vote was counted.",
    "after, of what comes again": "The baker opens the shop at six after the bread comes in.",
    "after, behind a no": "The guards did not search the cellar after the alarm was raised.",
    "after, of nobody": "Nobody left the burning hall after the alarm was raised by a cook.",
    "after, behind how long": "The goodwill vanished not long after Mr. Lind announced it all.",
    "after, behind mere hours": "The hall was opened mere hours after the last crew had left.",
    "as, of a wish": "The firm opened the mill on Monday, as the mayor of the town had planned.",
    "as, of a guess": "The board may yet hear from the town, as the clerk guessed in the paper.",
    "as, of how": "The river rose above the quay in May, as the lake seems to have done in June.",
    "short": "The singer left the hall on Monday after the cook fell.",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_what_may_not_have_come_about_stays_with_the_rest(claims: Claims, text: str) -> None:
    assert [c.text for c in claims(text).claims] == [text]
