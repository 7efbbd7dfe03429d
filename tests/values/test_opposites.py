"""The lexicon of opposites: what it lists, and what sentences tell by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.opposites.daily_life import DAILY_LIFE
from compare.values.statements.opposites.harm_and_rescue import HARM_AND_RESCUE
from compare.values.statements.opposites.mentions import find_mentions
from compare.values.statements.opposites.public_life import PUBLIC_LIFE
from compare.values.statements.opposites.table import entries
from compare.values.statements.opposites.tellings import tell
from compare.values.statements.opposites.work_and_play import WORK_AND_PLAY
from tests.relate.passages import parse

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

LINES = [
    line
    for table in (PUBLIC_LIFE, HARM_AND_RESCUE, WORK_AND_PLAY, DAILY_LIFE)
    for line in table.strip().splitlines()
]
MANY = 250


def tellings(text: str) -> list[Predication]:
    mentions = [m for s in parse([text])[0].sentences for m in find_mentions(s)]
    return [told for m in mentions if (told := tell(m)) is not None]


def ends(axis: str, text: str) -> set[bool]:
    """On which ends of an axis something of a text stands; the axis by its first word."""
    meanings = (stand for told in tellings(text) for stand in told.meaning)
    return {s.positive for s in meanings if s.axis.lstrip("@~").split()[0] == axis}


def test_the_lexicon_is_broad() -> None:
    assert len(LINES) >= MANY


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.split()[0])
def test_no_word_stands_on_both_ends_of_a_line(line: str) -> None:
    first, second = (end.split() for end in line.split("|"))
    assert first
    assert second
    assert not set(first) & set(second)
    assert len(set(first)) == len(first)
    assert len(set(second)) == len(second)


@pytest.mark.parametrize(
    ("axis", "text", "positive"),
    [
        ("criticize", "The nurses rallied behind the mayor.", False),
        ("criticize", "The nurses lashed out at the mayor.", True),
        ("criticize", "The nurses did not lash out at the mayor.", False),
        ("criticize", "The mayor faced fierce criticism.", True),
        ("ignite", "Crews were unable to put out the fire.", True),
        ("ignite", "Crews put out the fire.", False),
        ("ignite", "Crews did not fail to put out the fire.", False),
        ("grant", "The court stripped the miners of a right.", False),
        ("disclose", "The ministry kept the report under seal.", False),
        ("critical", "The skier is in good condition.", False),
        ("consecutive", "The judge gave the twins concurrent terms.", False),
        ("succeed", "It was the third failed launch.", False),
    ],
)
def test_where_words_stand(axis: str, text: str, positive: bool) -> None:
    assert ends(axis, text) == {positive}


def test_a_phrase_does_not_go_on_behind_a_negation() -> None:
    assert ends("convict", "The jury found the driver not guilty.") == {False}


def test_a_word_of_a_phrase_is_not_meant_by_itself() -> None:
    assert not ends("rise", "The nurses rallied behind the mayor.")
    assert entries("v", "rally")[0].rest


@pytest.mark.parametrize(
    "text",
    [
        "There were ten days left in the campaign.",
        "Three votes are left.",
        "Ten days remained before the vote.",
        "Moe led with ten days to go.",
    ],
)
def test_what_is_left_of_an_amount_tells_no_opposite(text: str) -> None:
    assert not ends("stay", text)


def test_of_persons_it_tells_what_they_do() -> None:
    assert ends("stay", "Ten senators left the hall.") == {False}
    assert ends("stay", "Ten senators remained in the hall.") == {True}


def test_what_something_is_done_with_is_not_asserted() -> None:
    told = {t.lemma: t.certainty for t in tellings("The clerks pay a price with their paychecks.")}
    assert told["paycheck"] is Certainty.UNREAL
    told = {t.lemma: t.certainty for t in tellings("The bill met with opposition.")}
    assert told["opposition"] is Certainty.SETTLED


def test_less_of_a_thing_is_neither_yes_nor_no() -> None:
    told = {t.lemma: t for t in tellings("The union toned down its opposition to the cuts.")}
    assert told["opposition"].certainty is Certainty.UNREAL
    told = {t.lemma: t for t in tellings("The union dropped its opposition to the cuts.")}
    assert told["opposition"].certainty is Certainty.SETTLED


def test_a_question_states_nothing() -> None:
    assert not tellings("Did the nurses rally behind the mayor?")
