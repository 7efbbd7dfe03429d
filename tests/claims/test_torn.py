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
    "it, of a deed": "Losing the keel was bad enough, but it was made worse by the storm of May.",
    "it, of what this is": (
        "This means that two of the best rowers will be missing, and it could cost them the cup."
    ),
    "it, where no thing is named": "Ida Moe fell and was hurt, and it has cost her a place in May.",
    "that, of all before it": (
        "The baker had been ill since May, and that was the main reason for the sale."
    ),
    "that, of what critics say": (
        "Critics say the levy raises costs and that would make it harder to hire."
    ),
    "which ones are meant": (
        "The fund pays divers who have lost a boat in a storm or who are too ill to work at sea."
    ),
    "what it was": (
        "It was the second time in a year, according to the clerk, that the board has sued the "
        "firm over the leak."
    ),
    "either, or": "Guests think that it is the damp of May, or maybe the old oven is just broken.",
    "one scene": "The guard was hit by a falling beam as the crew cleared the old mill.",
    "no, while": "The clerk will make no further comment while the inquiry of the board goes on.",
    "a measure behind a dash": (
        "The fee would reach 90 crowns by May — more than double what it is at the port now."
    ),
    "it, passing": "It gave the rower 217 points, passing the old mark that had stood since May.",
    "as did": (
        "Two members of the choir left the hall on Monday, as did three players of the old band."
    ),
    "yet by the time": (
        "Yet by the time the crews reached the mill in the valley, the river had swept it away."
    ),
    "an apostrophe": (
        "Mr. Lind, 50, is a former head of the bank and will become Wales’ first blind minister "
        "since Ivar Moe, a Liberal, held the office from 1990 to 1994."
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
        ["He thanked the crew on Monday", "he had seen the new bridge."],
    ),
    "it, which stands for a clause": (
        "The board met on Monday, as it became known that nobody had paid.",
        ["The board met on Monday", "it became known that nobody had paid."],
    ),
    "it, of what is clear": (
        "Losing the keel was bad enough, but it is now clear that the crew will be paid.",
        ["Losing the keel was bad enough", "it is now clear that the crew will be paid."],
    ),
    "it, of a thing": (
        "The board sold the mill on Friday, and it was opened again in May.",
        ["The board sold the mill on Friday", "it was opened again in May."],
    ),
    "a day that is no time": (
        "The day ended in the court of Torvik — Ida Moe was cleared of all charges on Monday.",
        [
            "The day ended in the court of Torvik",
            "Ida Moe was cleared of all charges on Monday.",
        ],
    ),
    "minutes": (
        "The minutes ended in the court of Torvik — Ida Moe was cleared of all charges on Monday.",
        [
            "The minutes ended in the court of Torvik",
            "Ida Moe was cleared of all charges on Monday.",
        ],
    ),
    "this, of a man": (
        "The rower is having a bad year, but this is still a man who can win.",
        ["The rower is having a bad year", "this is still a man who can win."],
    ),
    "while, against": (
        "The rowers won the cup in May while the divers of the port lost their boat.",
        ["The rowers won the cup in May", "the divers of the port lost their boat."],
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
