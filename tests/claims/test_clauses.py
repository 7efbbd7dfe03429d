"""Clauses: what is cut from its sentence, and what it borrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims


def cut(claims: Claims, text: str) -> list[tuple[str | None, str]]:
    """Each claim with the subject that it borrows."""
    return [(c.subject.text if c.subject else None, c.text) for c in claims(text).claims]


CUT = {
    "coordinated, with its own subject": (
        "The council approved the bridge on Monday, and the governor signed the order a day later.",
        [
            (None, "The council approved the bridge on Monday"),
            (None, "the governor signed the order a day later."),
        ],
    ),
    "coordinated, with the same subject": (
        "The minister opened the tunnel in March and closed it again after two weeks.",
        [
            (None, "The minister opened the tunnel in March"),
            ("The minister", "closed it again after two weeks."),
        ],
    ),
    "two things that somebody said": (
        "The mayor told reporters that the bridge was closed and that repairs would start in May.",
        [
            (None, "The mayor told reporters that the bridge was closed"),
            (None, "repairs would start in May."),
        ],
    ),
    "relative, of a person": (
        "The board chose Mara Lindqvist, who has led the harbour company since 2015.",
        [
            (None, "The board chose Mara Lindqvist"),
            ("Mara Lindqvist", "has led the harbour company since 2015."),
        ],
    ),
    "relative, of a thing": (
        "The ferry hit the old quay, which was built in 1962.",
        [(None, "The ferry hit the old quay"), ("the old quay", "was built in 1962.")],
    ),
    "relative, with a closing speaker": (
        "The ferry hit the old quay, which was built in 1962, the harbour master said.",
        [
            (None, "The ferry hit the old quay"),
            ("the old quay", "was built in 1962, the harbour master said."),
        ],
    ),
    "participial": (
        "The storm crossed the coast at dawn, leaving 40,000 homes in three towns without power.",
        [
            (None, "The storm crossed the coast at dawn"),
            ("The storm", "leaving 40,000 homes in three towns without power."),
        ],
    ),
    "participial, of a few words": (
        "Hooded youths attacked the bank, setting it alight at noon.",
        [(None, "Hooded youths attacked the bank, setting it alight at noon.")],
    ),
    "subordinate": (
        "Ferries stopped at noon, while trains kept running until midnight.",
        [(None, "Ferries stopped at noon"), (None, "trains kept running until midnight.")],
    ),
    "subordinate, behind how long": (
        "The pool stayed shut for three weeks after tests found bacteria in the water.",
        [
            (None, "The pool stayed shut for three weeks"),
            (None, "tests found bacteria in the water."),
        ],
    ),
    "joined behind a clause with a mark between": (
        "The board shut the bridge when the storm came, and it opened two schools for guests.",
        [
            (None, "The board shut the bridge when the storm came"),
            (None, "it opened two schools for guests."),
        ],
    ),
    "a body of many may have a plural verb": (
        "The quay was shut at noon after the council of Torvik have refused to pay.",
        [
            (None, "The quay was shut at noon"),
            (None, "the council of Torvik have refused to pay."),
        ],
    ),
    "one fire has": (
        "The mill was closed on Monday after a fire in the hall has been put out.",
        [
            (None, "The mill was closed on Monday"),
            (None, "a fire in the hall has been put out."),
        ],
    ),
    "a verb joined behind its own clause": (
        "The mayor resigned after losing the vote and left the chamber in tears.",
        [
            (None, "The mayor resigned after losing the vote"),
            ("The mayor", "left the chamber in tears."),
        ],
    ),
    "semicolon": (
        "The bridge was closed at noon; the tunnel stayed open until midnight.",
        [(None, "The bridge was closed at noon"), (None, "the tunnel stayed open until midnight.")],
    ),
    "semicolon and conjunction": (
        "The bridge was closed at noon; but the tunnel stayed open until midnight.",
        [(None, "The bridge was closed at noon"), (None, "the tunnel stayed open until midnight.")],
    ),
    "participles joined": (
        "The storm hit the coast at dawn, killing at least three and cutting power to the north.",
        [
            (None, "The storm hit the coast at dawn"),
            ("The storm", "killing at least three"),
            ("The storm", "cutting power to the north."),
        ],
    ),
    "participles joined, one without an object": (
        "The bank cut its rate on Thursday, citing weak demand and warning of a long slump.",
        [
            (None, "The bank cut its rate on Thursday"),
            ("The bank", "citing weak demand and warning of a long slump."),
        ],
    ),
    "three in a row": (
        "Crews mended the bridge, and the state paid the bill, and the quay was finished in June.",
        [
            (None, "Crews mended the bridge"),
            (None, "the state paid the bill"),
            (None, "the quay was finished in June."),
        ],
    ),
    "in brackets": (
        "The board closed the bridge (it was built in 1931 and never mended).",
        [
            (None, "The board closed the bridge"),
            (None, "(it was built in 1931 and never mended)."),
        ],
    ),
    "as": (
        "The guard lost his keys on Monday, as a boy climbed over the gate.",
        [
            (None, "The guard lost his keys on Monday"),
            (None, "a boy climbed over the gate."),
        ],
    ),
    "so, behind doing": (
        "Oslo is closing its embassy and Bern is also doing so, and Rome will vote on Monday.",
        [
            (None, "Oslo is closing its embassy and Bern is also doing so"),
            (None, "Rome will vote on Monday."),
        ],
    ),
    "behind an inserted said": (
        "The thieves cut the fence, police said, and then drove the truck away.",
        [
            (None, "The thieves cut the fence, police said"),
            ("The thieves", "then drove the truck away."),
        ],
    ),
    "behind an inserted told": (
        "The dam held through the night, Ida Moe told the Echo on Monday, and was mended by noon.",
        [
            (None, "The dam held through the night, Ida Moe told the Echo on Monday"),
            ("The dam", "was mended by noon."),
        ],
    ),
    "a subject of its own behind an inserted said": (
        "The dam held through the night, Ida Moe said, and the crew went home at noon.",
        [
            (None, "The dam held through the night, Ida Moe said"),
            (None, "the crew went home at noon."),
        ],
    ),
    "behind a quotation it is the speaker who acts": (
        "“It held,” Ida Moe said, and then drove the truck to the harbour.",
        [
            (None, "“It held,” Ida Moe said"),
            ("Ida Moe", "then drove the truck to the harbour."),
        ],
    ),
    "a subject with a hyphen": (
        "The father of a 10-year-old girl sold the mill in May and opened a shop in Torvik.",
        [
            (None, "The father of a 10-year-old girl sold the mill in May"),
            ("The father of a 10-year-old girl", "opened a shop in Torvik."),
        ],
    ),
    "a subject that tells what for": (
        "The attempts to mend the dam failed in May, causing a flood in the lower parts of town.",
        [
            (None, "The attempts to mend the dam failed in May"),
            ("The attempts to mend the dam", "causing a flood in the lower parts of town."),
        ],
    ),
    "and, behind a full stop": (
        "He said the mill was cleared at 3:30 p.m. and he saw people leaving it by the gate.",
        [
            (None, "He said the mill was cleared at 3:30 p.m."),
            (None, "he saw people leaving it by the gate."),
        ],
    ),
    "relatives joined": (
        "Police met the baker, who owns the mill and who has closed it for a year.",
        [
            (None, "Police met the baker"),
            ("the baker", "owns the mill"),
            ("the baker", "has closed it for a year."),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_cut(claims: Claims, text: str, expected: list[tuple[str | None, str]]) -> None:
    assert cut(claims, text) == expected


def test_a_clause_keeps_the_sentence_it_stands_in(claims: Claims) -> None:
    text = "It rained. The ferry hit the old quay, which was built in 1962."
    clause = claims(text).claims[-1]
    assert clause.sentence.text == "The ferry hit the old quay, which was built in 1962."
    assert clause.subject is not None
    assert text[clause.subject.start : clause.subject.end] == clause.subject.text == "the old quay"


def test_a_subject_has_no_mark_of_the_quotation_before_it(claims: Claims) -> None:
    text = '"It was awful," one guest, who slept nearby, told the Echo and left the inn at dawn.'
    borrowed = [c.subject.text for c in claims(text).claims if c.subject]
    assert borrowed
    assert not any('"' in subject for subject in borrowed)


def test_clauses_of_a_reported_sentence_have_its_speaker(claims: Claims) -> None:
    text = "Oskar Lind said that the bridge was closed and that repairs would start in May."
    assert [c.speaker for c in claims(text).claims] == ["Oskar Lind", "Oskar Lind"]
