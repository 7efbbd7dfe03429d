"""A detail is shown with the words that it needs, a list as one line; a crumb beside others not."""

from __future__ import annotations

import pytest

from compare.model import Passage
from compare.relate.details.shown import shown
from tests.relate.details.adding import phrases_of, shown_of
from tests.relate.passages import parse, whole

# What the second article adds to the first, as it is shown.
GROWN = [
    # What a clause tells of comes with it.
    (
        "Lund spoke of the agreement.",
        "Lund spoke of the agreement the ferrymen signed with Norway.",
        ["agreement the ferrymen signed with Norway"],
    ),
    # What is counted, and of what a noun is.
    (
        "Moe has had a good season.",
        "Moe has had the best of her nine seasons.",
        ["best of her nine seasons"],
    ),
    (
        "The dispute goes on. It is a war about words.",
        "An angry boardroom battle of words goes on in the dispute in Norway.",
        ["angry boardroom battle of words", "Norway"],
    ),
    (
        "The ship is a wreck in the harbour of Torvik.",
        "The ship is a wreck from 1911 in the derelict harbour of Torvik.",
        ["1911", "derelict harbour of Torvik"],
    ),
    # What a verb needs behind it.
    (
        "The storm reached the huts. The night was cold and people were in tents.",
        "The storm compelled 40 shepherds to spend the night in tents.",
        ["compelled 40 shepherds to spend the night in tents"],
    ),
    # Times with what makes them a bound, and with what they are counted from.
    ("The school is shut.", "The school is shut until at least Monday.", ["until at least Monday"]),
    (
        "Moe spoke after the mayor was elected.",
        "Moe spoke two hours after the mayor was elected.",
        ["two hours after the mayor was elected"],
    ),
    # A decade with the mark for its century.
    (
        "She was a forerunner of a movement.",
        "She was a forerunner of the '70s feminist wave.",
        ["'70s feminist wave"],
    ),
    # A number and what a bracket makes of it; a list of three or more.
    (
        "The train stopped.",
        "The train stopped at 9 p.m. local time (2000 GMT).",
        ["9 p.m. local time (2000 GMT)"],
    ),
    (
        "The vote went to Hall.",
        "The vote went to Hall (31 percent), Lund (27 percent) and Moe (19 percent).",
        ["Hall (31 percent), Lund (27 percent) and Moe (19 percent)"],
    ),
    # A single common noun with the verb or the preposition that it hangs on.
    (
        "The trial began. The witness spoke.",
        "The trial began on Monday and the witness took the stand.",
        ["Monday", "took the stand"],
    ),
    (
        "Moe has had a good season.",
        "Moe has had the best of her nine seasons at the docks.",
        ["best of her nine seasons", "at the docks"],
    ),
    # A part of the day or year with the word that points to it.
    (
        "The theft was noticed.",
        "The theft of 12 rings was noticed this summer.",
        ["12 rings", "this summer"],
    ),
    # A short participle, and what an adjective is not whole without.
    (
        "The harp was sold.",
        "The rosewood harp found in a barn was sold for 900 crowns.",
        ["rosewood harp found in a barn", "900 crowns"],
    ),
    (
        "Divers found an anchor. It is one of the Karin.",
        "The divers found a rusty anchor consistent with that of the Karin in 1998.",
        ["rusty anchor consistent with that of the Karin", "1998"],
    ),
    # A short clause that begins with "who" or "that".
    (
        "Moe spoke of the captains.",
        "Moe spoke of 63 captains who sailed for Norway.",
        ["63 captains who sailed for Norway"],
    ),
    # A superlative with what it is the most of.
    (
        "The fire was put out.",
        "The fire, the largest of the year, was put out by 40 men.",
        ["largest of the year", "40 men"],
    ),
]
# What is whole stays as it is.
KEPT = [
    ("The shop was shut.", "The shop was shut by two inspectors.", ["two inspectors"]),
    (
        "Moe was fired from the bureau.",
        "Moe was fired from the bureau in 1998 after a scathing audit report.",
        ["1998", "scathing audit report"],
    ),
    # A participle by itself tells too little.
    (
        "The harp was lost. It was sold.",
        "The rosewood harp sold was lost in 1998.",
        ["rosewood harp", "1998"],
    ),
    # What else stands in brackets is told apart.
    (
        "The ferry was late.",
        "The ferry was late by 40 minutes (Ida Moe was drunk).",
        ["40 minutes", "Ida Moe was drunk"],
    ),
]
# What is a crumb beside others, and what nothing else is told beside.
CRUMBS = [
    (
        "The ferry was late on Monday.",
        "The ferry was late on Monday by 40 minutes (a record).",
        ["40 minutes"],
    ),
]


@pytest.mark.parametrize(("a", "b", "texts"), GROWN + KEPT + CRUMBS, ids=lambda text: str(text))
def test_a_detail_is_shown_with_what_it_needs(a: str, b: str, texts: list[str]) -> None:
    left, right = map(whole, parse((a, b)))
    assert shown_of(right, left) == texts


def test_a_sum_is_not_torn_from_the_letter_that_multiplies_it() -> None:
    text = "On Friday a burglary saw a brooch worth £3.4m pawned."
    left, right = map(whole, parse(("On Friday a burglary saw a brooch pawned.", text)))
    assert any("£3.4m" in p for p in phrases_of(right, left))


def test_a_lone_noun_is_shown_where_nothing_else_is() -> None:
    (parsed,) = parse(["The ferry had a record."])
    start = parsed.article.text.index("record")
    passage = Passage("a", start, start + len("record"), "record")
    (found,) = shown(whole(parsed), [passage])
    assert "record" in found.text


def test_a_detail_takes_no_words_of_a_divergence() -> None:
    (parsed,) = parse(["The storm compelled 40 shepherds to spend the night in tents."])
    text = parsed.article.text
    first, second = ("compelled 40 shepherds", "in tents")
    passage = Passage("a", text.index(first), text.index(first) + len(first), first)
    barred = Passage("a", text.index(second), text.index(second) + len(second), second)
    assert [p.text for p in shown(whole(parsed), [passage])] != [first]
    assert not any("tents" in p.text for p in shown(whole(parsed), [passage], [barred]))


@pytest.mark.parametrize(("words", "kept"), [("for that project", False), ("for a canal", True)])
def test_what_points_back_is_no_detail_beside_a_divergence(words: str, kept: bool) -> None:
    (parsed,) = parse([f"Lund asks for 5.7 million crowns {words}."])
    text = parsed.article.text
    detail, amount = words, "5.7 million crowns"
    passage = Passage("a", text.index(detail), text.index(detail) + len(detail), detail)
    barred = Passage("a", text.index(amount), text.index(amount) + len(amount), amount)
    assert bool(shown(whole(parsed), [passage], [barred])) is kept
    assert shown(whole(parsed), [passage])


def test_a_bracket_that_a_detail_opens_is_closed() -> None:
    (article,) = parse(("The mill had a weakness (leak 7) in its wheel.",))
    side = whole(article)
    start = article.article.text.index("weakness")
    core = side.passage(start, article.article.text.index(")"))
    assert [p.text for p in shown(side, [core])] == ["weakness (leak 7)"]
