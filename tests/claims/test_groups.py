"""Whom "they" means where they say something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

KNOWN = {
    "the subject of the sentence before": (
        "Three engineers visited the dam on Monday. They said it was safe.",
        "Three engineers",
    ),
    "who spoke before": (
        "Divers said the wreck was empty. They added that its hull was whole.",
        "Divers",
    ),
    "who spoke before, though another group is told of": (
        "Divers told the owners that the wreck was empty. They added that its hull was whole.",
        "Divers",
    ),
    "behind what they say": (
        "Neighbours rejected the plan. The road is too narrow for lorries, they said.",
        "Neighbours",
    ),
    "a body": (
        "The museum bought the painting in June. They said it would hang in the hall.",
        "The museum",
    ),
    "many of them": (
        "Many of the old teachers praised the head, even as they said the school must close.",
        "Many of the old teachers",
    ),
    "several": (
        "Ann Holm and other skippers met on Monday. They argued that the reef was dying.",
        "Ann Holm and other skippers",
    ),
    "in the same sentence": (
        "The bakers closed their shops, and they said that flour had grown too dear.",
        "The bakers",
    ),
    "the press does not count": (
        "Two jurors met reporters on Monday. They said the vote was close.",
        "Two jurors",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), KNOWN.values(), ids=KNOWN)
def test_they_are_the_group_told_of(claims: Claims, text: str, speaker: str) -> None:
    assert claims(text).claims[-1].speaker == speaker


OPEN = {
    "two groups": "Police arrested two protesters. They said the dam was old.",
    "a group that is no subject": "The mayor met two protesters. They said the dam was old.",
    "things": "The rockets hit the harbour. They said nobody was hurt.",
    "somebody alone": "Oskar Lind left the hall. They said he was tired.",
    "long ago": "Divers found the wreck. The sea was calm in May. They said its hull was whole.",
    "within what another tells": (
        "The old sailors built a chapel to show that they believed in storms."
    ),
    "nobody before": "They said its hull was whole.",
}


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN)
def test_they_may_be_anybody(claims: Claims, text: str) -> None:
    assert claims(text).claims[-1].speaker is None


def test_a_quotation_begun_before_they_said(claims: Claims) -> None:
    text = "Two jurors met the press. “The vote was close. Nobody was glad,” they said. It rained."
    speakers = [c.speaker for c in claims(text).claims]
    assert speakers == [None, "Two jurors", "Two jurors", None]
