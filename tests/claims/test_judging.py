"""Whose words a thing is called by: "Ida Moe called the report “fiction”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

JUDGED = {
    "called": ("Oskar Lind called the report “a piece of fiction.”", "Oskar Lind"),
    "in single marks": ("Oskar Lind called the report ‘a piece of fiction.’", "Oskar Lind"),
    "in pointed marks": ("Oskar Lind called the report «a piece of fiction».", "Oskar Lind"),
    "called them": ("Oskar Lind called them “cowards” on Monday.", "Oskar Lind"),
    "with words beside the name": (
        "Lind, a critic of the plan, called it “a gift to the rich.”",
        "Lind",
    ),
    "praised": ("Oskar Lind praised the crew as “heroes of the night.”", "Oskar Lind"),
    "dismissed": ("Oskar Lind dismissed as “nonsense” the report of the board.", "Oskar Lind"),
    "pointed to": (
        "Oskar Lind pointed to the “long record of neglect” of the board.",
        "Oskar Lind",
    ),
    "asked for": ("Oskar Lind also asked for “a firm date” for the works.", "Oskar Lind"),
    "an office": (
        "In a statement, the ministry condemned the raid as “an act of war.”",
        "the ministry",
    ),
    "defended": ("Oskar Lind went on to defend the divers as “heroes.”", "Oskar Lind"),
    "calling": (
        "Oskar Lind repeated his apology for the remark on Monday, calling it “very foolish.”",
        "Oskar Lind",
    ),
    "several": ("Critics call the wall “a waste.”", "Critics"),
    "somebody said to do so": (
        "Oskar Lind said the mayor called the report “fiction.”",
        "Oskar Lind",
    ),
    "denied": ("Oskar Lind did not call the report “fiction.”", None),
    "refused": ("Oskar Lind refused to call the report “fiction.”", None),
    "passive": ("The report was called “fiction” by Oskar Lind.", None),
    "a name of a thing": ("The plan, called “Safe Quays,” was approved.", None),
    "rung up": ("Oskar Lind called the “Blue Mill” on Monday.", None),
    "marks in a clause of others": (
        "Oskar Lind called the man who owns the “Blue Mill” on Monday.",
        None,
    ),
    "what a sign says": ("Oskar Lind pointed to a sign that read “Closed.”", None),
    "no speaker": ("The arrow pointed to the “Blue Mill” on the hill.", None),
}


@pytest.mark.parametrize(("text", "speaker"), JUDGED.values(), ids=JUDGED)
def test_judged(claims: Claims, text: str, speaker: str | None) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]


def test_another_clause_is_the_articles(claims: Claims) -> None:
    found = claims("Oskar Lind toured the old mill on Monday and called it “a ruin.”").claims
    assert [c.speaker for c in found] == [None, "Oskar Lind"]


def test_who_threatens_in_quoted_words_says_them(claims: Claims) -> None:
    text = (
        "An angry Oskar Lind lashed out at the board on Monday, calling the chair a liar, as he "
        "has claimed before, and threatening to “spill the beans” about the sale."
    )
    assert [c.speaker for c in claims(text).claims] == [None, "Oskar Lind"]
    text = (
        "Oskar Lind brought up his plans to declare the mill a ruin in May, calling it “a very "
        "dangerous place for all.”"
    )
    assert [c.speaker for c in claims(text).claims] == [None, "Oskar Lind"]


def test_it_is_the_body_that_spoke(claims: Claims) -> None:
    text = "The ministry said the dam was old. It described the leak as “a shame for all.”"
    assert [c.speaker for c in claims(text).claims] == ["The ministry", "The ministry"]


def test_she_is_who_was_told_of(claims: Claims) -> None:
    found = claims("Ruth Pell met the board. She called the idea “absurd.”").claims
    assert [c.speaker for c in found] == [None, "Ruth Pell"]


ASKED = {
    "why": ("Oskar Lind also asked why nobody had told the town.", "Oskar Lind"),
    "whether": ("Oskar Lind asked whether the dam was safe.", "Oskar Lind"),
    "with a colon": ("Oskar Lind also asked: “Why did nobody tell us?”", "Oskar Lind"),
    "went on, with a colon": ("Oskar Lind went on: “We will rebuild it.”", "Oskar Lind"),
    "continued, with a colon": ("Oskar Lind continued: “We will rebuild it.”", "Oskar Lind"),
    "asked to act": ("The board asked the mayor to resign.", None),
    "the press": ("A reporter asked whether he would run.", None),
    "the press, with a colon": ("A reporter asked: “Why did nobody tell us?”", None),
}


@pytest.mark.parametrize(("text", "speaker"), ASKED.values(), ids=ASKED)
def test_asked(claims: Claims, text: str, speaker: str | None) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]
