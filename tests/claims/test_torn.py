"""Pieces that would say nothing by themselves are not cut off, those beside them are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims


WHOLE = {
    "whether": (
        "The prosecutor is asking whether the firm hid the leak, and whether the mayor knew of it."
    ),
    "when, of what is not told": (
        "The clerk did not say what the fund was used for or when it was closed."
    ),
    "as did": (
        "Two members of the choir left the hall on Monday, as did three players of the old band."
    ),
    "by the time": (
        "By the time the crews reached the mill in the valley, three days of rain had swept the "
        "bridge away."
    ),
    "two adjectives of one noun": (
        "The mayor spoke after five past and present members of the choir asked for a new hall."
    ),
    "an aside between dashes": (
        "Some members – among them Ida Moe, a baker; Leo Marsh, who is 61; and Ann Lee, a clerk – "
        "asked the board to sell the mill."
    ),
    "what signs tell of": (
        "Engineers spoke of signs that the pumps had failed twice and that the crew had warned the "
        "firm."
    ),
    "half of what is demanded": (
        "Tenants demand a lower rent and that those behind the fire should pay for the new roof."
    ),
    "half of a fact": (
        "We are glad about the fact that the court has heard the guard and the firm has paid its "
        "debts."
    ),
    "what followed": (
        "What followed was a long two hours while divers searched the flooded hall for the guard."
    ),
    "two verbs with one object": (
        "Two officers shot and killed a bear near the school in Torvik on Monday night."
    ),
    "a lost sign before a sum": "The clerk of the old mill in Torvik earns? 900 a month.",
    "she, whom the rest names": (
        "Ida Moe's family will sleep in the school hall this week after a fire ripped through her "
        "house."
    ),
    "they, whom the rest names": (
        "The guests ran from the hall on Monday as they feared that the roof would fall."
    ),
    "he, whom the rest names": "The guard lost his keys on Monday as he climbed over the gate.",
    "it, which the rest names": (
        "The election drew many visitors to the town as it was held under a new law."
    ),
    "another who acts in a participle": (
        "He singled out Ines Pohl on Monday, asking why she had not come to the hearing."
    ),
    "another who acts in a relative clause": (
        "Ivo Lind met members of the old rowing club, who had quarrelled with the crew he rowed "
        "for."
    ),
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_whole(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


CUT = {
    "two things that he was told": (
        "He was told on Monday that the guard was heard and that the firm had paid its debts.",
        ["He was told on Monday that the guard was heard", "the firm had paid its debts."],
    ),
    "what he said, behind a report that": (
        "Lund said he has received word that the roof was mended and he is content with it.",
        ["Lund said he has received word that the roof was mended", "he is content with it."],
    ),
    "its owner stands in the clause": (
        "The crew left the ship on Monday while the captain said he would stay.",
        ["The crew left the ship on Monday", "the captain said he would stay."],
    ),
    "what is set against the rest": (
        "The team has lost its best player for the season, although it will keep its coach.",
        ["The team has lost its best player for the season", "it will keep its coach."],
    ),
    "the rest says no more who it is": (
        "He thanked the crew on Monday after he had seen the new bridge.",
        ["He thanked the crew on Monday", "after he had seen the new bridge."],
    ),
    "it, which stands for a clause": (
        "The board met on Monday as it became known that nobody had paid.",
        ["The board met on Monday", "as it became known that nobody had paid."],
    ),
    "joined with and": (
        "Ida Moe closed the mill on Friday, and she opened it again in May.",
        ["Ida Moe closed the mill on Friday", "she opened it again in May."],
    ),
    "which he said": (
        "The minister wrote to the firm, which he said had hidden the leak for years.",
        ["The minister wrote to the firm", "which he said had hidden the leak for years."],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_cut(claims: Claims, text: str, expected: list[str]) -> None:
    assert [c.text for c in claims(text).claims] == expected


def test_a_question_before_a_number_ends_a_sentence(claims: Claims) -> None:
    text = "How much does the clerk of the mill earn? 900 a month, says the firm."
    assert len(claims(text).claims) == 2


def test_a_source_alone_is_no_claim(claims: Claims) -> None:
    text = "According to the Torvik Echo and Radio Lom\n\nThree people were hurt in the blaze."
    assert [c.text for c in claims(text).claims] == ["Three people were hurt in the blaze."]
    behind = "According to the Torvik Echo, three people were hurt."
    assert [c.text for c in claims(behind).claims] == [behind]
