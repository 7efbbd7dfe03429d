"""Speakers of what hangs on another clause: "Lind left, saying that", "which said that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

SAID = {
    "saying that": (
        "Oskar Lind voted against the plan, saying that the dam was old.",
        [None, "Oskar Lind"],
    ),
    "both halves of what is said": (
        (
            "Oskar Lind voted against the plan, claiming that the ferry was slow and that the "
            "harbour would lose its last bakery."
        ),
        [None, "Oskar Lind", "Oskar Lind"],
    ),
    "reminding somebody": (
        "Oskar Lind voted against the plan, reminding the board that the dam was old.",
        [None, "Oskar Lind"],
    ),
    "the second of two participles": (
        (
            "Oskar Lind left the hall early, expressing sympathy but insisting that the pitch was "
            "fit for play."
        ),
        [None, "Oskar Lind"],
    ),
    "by saying": (
        "Oskar Lind ended the talk by asserting that “the reef is lost.”",
        ["Oskar Lind"],
    ),
    "what the last one in it says is said by the first": (
        "Oskar Lind answered the crew, noting on the radio that the pilot once suggested a detour.",
        [None, "Oskar Lind"],
    ),
    "a body": (
        "The union called off the strike, adding that its members were tired.",
        [None, "The union"],
    ),
    "a letter": (
        "The letter praised the orchestra, warning that the hall would leak again.",
        [None, "The letter"],
    ),
    "a letter that somebody sends": (
        "The union sent a letter saying that the hall would leak again.",
        ["The union"],
    ),
    "a second verb": (
        "Police closed the old bridge at noon and say they had to tow nine cars.",
        ["Police"],
    ),
    "while": (
        "The mill stood empty on Monday, while a guard said that nobody had been inside.",
        [None, "a guard"],
    ),
    "whoever acts in the main clause": (
        "Oskar Lind left before Ann Holm came, saying that the dam was old.",
        ["Oskar Lind"],
    ),
    "when he said": (
        "Oskar Lind upset the fans when he said on the radio that he disliked the club.",
        ["Oskar Lind"],
    ),
    "which complained that": (
        "Oskar Lind heard from the bakery Holm Foods, which complained that the road was closed.",
        [None, "Holm Foods"],
    ),
    "which he said": (
        "Oskar Lind wants to sell the old mill, which he said was losing money.",
        [None, "Oskar Lind"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), SAID.values(), ids=SAID)
def test_what_hangs_on_a_clause_has_its_speaker(
    claims: Claims, text: str, speakers: list[str | None]
) -> None:
    assert [c.speaker for c in claims(text).claims] == speakers


NOT_SAID = {
    "of those whom somebody met, or of him": (
        "The mayor went to the port for a talk with owners who are fighting the plan, saying it "
        "gives away too much of the quay."
    ),
    "a thing that suggests": "The bridge collapsed in May, suggesting that the steel was weak.",
    "an event that says nothing": "The rally ended in June, indicating that prices were too high.",
    "not without": "Oskar Lind left the hall without saying that the dam was old.",
    "a letter that somebody reads": "Oskar Lind read a letter saying that the dam was old.",
    "what is yet to be said": "Oskar Lind wants to shut the dam and say that it was old.",
    "what somebody is fired for": "Oskar Lind was fired for saying that the dam was old.",
    "in the middle of a sentence": "Oskar Lind, who said that the dam was old, left the town.",
    "one of many": "The board met rivals such as Ann Holm, who have said that the dam was old.",
    "not said": "Oskar Lind left the hall and did not say that the dam was old.",
    "while, before the main clause": "While Lind says that the dam is safe, it broke twice in May.",
    "when a thing says it": "The dam broke when it said in red letters that nobody was to pass.",
}


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_what_nobody_says_has_no_speaker(claims: Claims, text: str) -> None:
    assert {c.speaker for c in claims(text).claims} == {None}


def test_the_main_verb_goes_on_behind_a_relative_clause(claims: Claims) -> None:
    text = (
        "Oskar Lind runs the dam. He called the plan that allows the firm to collect data from "
        'mills "reprehensible" and said the leak could cause harm to the trade of the town.'
    )
    assert claims(text).claims[-1].speaker == "Oskar Lind"


def test_what_hangs_on_the_main_verb_by_its_sense(claims: Claims) -> None:
    text = (
        "Ida Moe responded to claims that she was one of the owners referred to in the letter, "
        "stating on Monday that the charge was “nonsense.”"
    )
    assert {c.speaker for c in claims(text).claims} == {"Ida Moe"}
    text = "A number of the ferry firms issued letters on Monday saying they only paid when asked."
    assert {c.speaker for c in claims(text).claims} == {"A number of the ferry firms"}


def test_what_stands_behind_the_words_is_not_said(claims: Claims) -> None:
    text = (
        "Oskar Lind voted against the plan, saying that it was too dear, and Ann Holm left early."
    )
    found = claims(text).claims
    assert (found[0].speaker, found[-1].speaker) == ("Oskar Lind", None)


def test_he_is_who_said_something_before(claims: Claims) -> None:
    text = "Oskar Lind praised the crew, saying that it was brave. He added that it was late."
    assert [c.speaker for c in claims(text).claims] == [None, "Oskar Lind", "Oskar Lind"]


def test_a_quotation_goes_on_behind_the_sentence(claims: Claims) -> None:
    text = "Oskar Lind left the hall, insisting that “the dam is old. It will break. Run for it.”"
    found = claims(text).claims
    assert len(found) > 1
    assert {c.speaker for c in found} == {"Oskar Lind"}
