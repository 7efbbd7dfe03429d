"""Polarity: the scope of negations, and how certain a statement is."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.statements.bounds.scopes import scope_of
from compare.values.statements.contraries.antonyms import stands
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.reserves import find_clauses
from compare.values.statements.parties.participants import compare_parties
from compare.values.statements.predications.predicates import Predication, find_predications
from compare.values.words.tree import Tree
from tests.relate.passages import parse


def predications(text: str) -> list[Predication]:
    return [p for s in parse([text])[0].sentences for p in find_predications(s)]


def on(axis: str, text: str) -> Predication:
    return next(p for p in predications(text) if axis in {s.axis for s in p.meaning})


def says(axis: str, text: str) -> bool:
    return next(s.positive for s in on(axis, text).meaning if s.axis == axis)


@pytest.mark.parametrize(
    ("text", "positive"),
    [
        ("The council approved the plan.", True),
        ("The council did not approve the plan.", False),
        ("The council never approved the plan.", False),
        ("The council failed to approve the plan.", False),
        ("The council has yet to approve the plan.", False),
        ("The council did not fail to approve the plan.", True),
        ("The council refused to approve the plan.", False),
        ("No councillor approved the plan.", False),
        ("The council approved no plan.", False),
        ("Nobody but the council approved the plan.", True),
        ("No councillor but the mayor approved the plan.", True),
        ("The council approved nothing but the plan.", True),
        ("The council approved nothing but the mayor did.", False),
        ("Nobody approved the plan but the mayor praised it.", False),
        ("None of the councillors approved the plan.", False),
        ("The council hardly approved the plan.", False),
        ("The council not only approved the plan but praised it.", True),
        ("The council rejected the plan.", False),
        ("The council did not reject the plan.", True),
        ("The plan was not approved by the council.", False),
        ("The council left without approving the plan.", False),
        ("The council approved the plan, not the budget.", True),
        ("At no point did the council approve the plan.", False),
        ("At no time was the plan approved, the clerk said.", False),
        ("Not once was the plan of the guild approved by the council.", False),
        ("In no time was the plan approved by the council.", True),
        ("Had the council approved the plan, the clerk said, it would be law.", True),
    ],
)
def test_negation_reaches_what_it_belongs_to(text: str, positive: bool) -> None:
    assert says("approve", text) is positive


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The mill closed.", Certainty.SETTLED),
        ("The mill will close.", Certainty.PLANNED),
        ("The mill is expected to close.", Certainty.EXPECTED),
        ("The mill is forecast to close.", Certainty.EXPECTED),
        ("The mill is projected to close.", Certainty.EXPECTED),
        ("The mill had been expected to close.", Certainty.UNREAL),
        ("The mill is forecast by experts to close.", Certainty.CLAIMED),
        ("The mill may close.", Certainty.POSSIBLE),
        ("The mill allegedly closed.", Certainty.ALLEGED),
        ("The mill must close.", Certainty.REQUIRED),
        ("The mill can close.", Certainty.ALLOWED),
        ("The mill would close if the river rose.", Certainty.UNREAL),
        ("They denied that the mill closed.", Certainty.UNREAL),
        ("They asked whether the mill closed.", Certainty.UNREAL),
        ("They would not say what mill closed.", Certainty.UNREAL),
        ("They batted down allegations that the mill closed.", Certainty.UNREAL),
        ("They pushed back on reports that the mill closed.", Certainty.UNREAL),
        ("They falsely claimed that the mill closed.", Certainty.UNREAL),
        ("They spread the myth that the mill closed.", Certainty.UNREAL),
        ("It is false that the mill closed.", Certainty.UNREAL),
        ("They repeated a claim that the mill closed.", Certainty.CLAIMED),
        ("They did not falsely report that the mill closed.", Certainty.UNREAL),
        ("They wrongly left when the mill closed.", Certainty.SETTLED),
        ("They opposed closing the mill.", Certainty.UNREAL),
        ("They supported closing the mill.", Certainty.WISHED),
        ("They were blamed for closing the mill.", Certainty.CLAIMED),
        ("They called for closing the mill.", Certainty.UNREAL),
        ("They committed to closing the mill.", Certainty.PLANNED),
        ("They scrapped plans to close the mill.", Certainty.UNREAL),
        ("They reversed an order closing the mill.", Certainty.UNREAL),
        ("The order could say that the mill closed.", Certainty.UNREAL),
        ("They failed to prove that the mill closed.", Certainty.UNREAL),
        ("According to a poll, the mill closed.", Certainty.CLAIMED),
    ],
)
def test_certainty(text: str, certainty: Certainty) -> None:
    assert on("open", text).certainty is certainty


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("The mill is likely to close.", True),
        ("The mill is unlikely to close.", True),
        ("The mill will probably close.", True),
        ("It is likely that the mill will close.", True),
        ("The mill may close.", False),
        ("The mill is expected to close.", False),
    ],
)
def test_what_is_likely_is_more_than_possible(text: str, likely: bool) -> None:
    assert on("open", text).likely is likely


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The flaw could affect all mills.", Certainty.ALLOWED),
        ("The flaw could potentially affect all mills.", Certainty.POSSIBLE),
        ("The flaw may affect all mills.", Certainty.POSSIBLE),
        ("The flaw could not affect the mills.", Certainty.SETTLED),
    ],
)
def test_how_far_a_thing_reaches_is_not_open(text: str, certainty: Certainty) -> None:
    assert on("hit", text).certainty is certainty


@pytest.mark.parametrize(
    ("text", "positive"),
    [
        ("Moe falsely claimed that the council approved the plan.", False),
        ("Officials debunked reports that the council approved the plan.", False),
        ("The false report that the council approved the plan went around.", False),
        ("Moe was falsely accused of approving the plan.", False),
        ("Moe falsely claimed to have approved the plan.", False),
        ("Moe claimed that the council approved the plan.", True),
    ],
)
def test_what_is_told_as_false_is_turned(text: str, positive: bool) -> None:
    assert says("approve", text) is positive


@pytest.mark.parametrize("sign", ["No.", "No .", "No"])
def test_the_sign_before_a_number_denies_nothing(sign: str) -> None:
    found = predications(f"The Otters will play {sign} 4 seed Tarn College on Saturday.")
    assert [p.negated for p in found if p.lemma == "play"] == [False]
    match = predications("The Otters will play no home match on Saturday.")
    assert [p.negated for p in match if p.lemma == "play"] == [True]


def test_a_question_states_nothing() -> None:
    assert predications("Did the mill close?") == []


def test_a_condition_that_opens_a_sentence_holds_whatever_ends_it() -> None:
    # Before its first word no word stands: that is not the last.
    for text in ("If Dahl wins, Lund will not break even", "If Dahl wins, Lund will not stay."):
        assert predications(text)[-1].certainty is Certainty.UNREAL


def test_a_confirmation_that_opens_a_sentence_keeps_no_reserve() -> None:
    (clause,) = find_clauses(parse(["Being confirmed, the date is set."])[0].sentences[0])
    assert clause.flat


def test_passive_and_active_have_the_same_participants() -> None:
    active = on("approve", "The council approved the plan.")
    passive = on("approve", "The plan was approved by the council.")
    assert (active.agent, active.patient) == (passive.agent, passive.patient)


def test_a_word_on_no_axis_stands_for_itself() -> None:
    assert {(s.axis, s.positive) for s in stands("paint", "VERB")} == {("paint", True)}


def test_a_not_is_seen_behind_a_quotation_mark() -> None:
    assert on("friend (noun)", 'Moe said she is "not a friend of tolls".').negated


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The choir will meet on Mondays in March.", {"monday", "march"}),
        ("The choir may march for ten seconds.", set()),
        ("The march through the town was its second.", {"second"}),
    ],
)
def test_days_and_months_are_told_from_other_words(text: str, words: set[str]) -> None:
    tree = Tree(parse([text])[0].sentences[0])
    assert {found.word for found in scope_of(tree, range(len(tree.words)))} == words


def test_what_is_asked_inside_a_sentence_is_not_told() -> None:
    told = {p.lemma for p in predications("'The mill closed'? The mayor rejected that.")}
    assert told == {"reject"}


def test_no_denies_what_is_promised_and_not_the_promise() -> None:
    told = predications("The mayor pledged no increase in fares.")
    assert [(p.lemma, p.negated) for p in told] == [("increase", True)]


def test_no_denies_one_kind_of_a_thing() -> None:
    (told,) = predications("Moe has no naval experience.")
    assert told.negated
    assert told.kinds == {"naval"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Senate committee sued the firm.", "The House committee sued the firm."),
        ("Norvision sued the firm.", "Other papers such as the Sund Post sued the firm."),
        ("The papers sued the firm.", "Other papers sued the firm."),
    ],
)
def test_some_are_told_from_others(one: str, other: str) -> None:
    left, right = (on("sue", text).agent for text in (one, other))
    assert compare_parties(left, right) is Comparison.CONFLICTS


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("The index closed up 2 percent.", ""),
        ("The index closed up 2 percent for the week.", "week"),
        ("The index, which lost 5 percent last week, closed up 2 percent.", ""),
        ("The index, which lost 5 percent that year, was up 2 percent for the month.", "month"),
    ],
)
def test_a_stretch_told_in_a_relative_clause_is_of_that(text: str, stretch: str) -> None:
    (level,) = (p for p in predications(text) if p.lemma == "up")
    assert [w.word for w in level.scope if w.kind == "stretch"] == [stretch]


@pytest.mark.parametrize(
    ("text", "yields"),
    [
        ("Mayor Ida Moe conceded on Sunday night.", True),
        ("The senator refused to concede.", True),
        ("Moe conceded that sales were weak.", False),
        ("The visitors conceded late.", False),
        ("Lorn conceded twice.", False),
        ("Lorn conceded in the second half.", False),
    ],
)
def test_who_concedes_no_goal_yields(text: str, yields: bool) -> None:
    (told,) = (p for p in predications(text) if p.lemma == "concede")
    assert ("yield" in {s.axis for s in told.meaning}) is yields


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Nobody but the guards survived the fire.", {"guard"}),
        ("No one but the driver survived the fire.", {"driver"}),
        ("No official but Ida Moe survived the fire.", {"moe"}),
    ],
)
def test_nobody_but_somebody_is_that_one(text: str, who: set[str]) -> None:
    agent = on("survive", text).agent
    assert who <= agent.words
    assert "people" not in agent.words


@pytest.mark.parametrize("text", ["Council to approve bridge", "Bank to cut 400 jobs in Lund"])
def test_the_infinitive_of_a_heading_is_to_come(text: str) -> None:
    told = next(p for p in predications(text) if p.lemma in {"approve", "cut"})
    assert (told.certainty, told.when) == (Certainty.PLANNED, "future")
