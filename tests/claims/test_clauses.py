"""Clauses: what is cut from its sentence, what it borrows, and what must stay whole."""

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
            ("Mara Lindqvist", "who has led the harbour company since 2015."),
        ],
    ),
    "relative, of a thing": (
        "The ferry hit the old quay, which was built in 1962.",
        [(None, "The ferry hit the old quay"), ("the old quay", "which was built in 1962.")],
    ),
    "relative, with a closing speaker": (
        "The ferry hit the old quay, which was built in 1962, the harbour master said.",
        [
            (None, "The ferry hit the old quay"),
            ("the old quay", "which was built in 1962, the harbour master said."),
        ],
    ),
    "participial": (
        "The storm crossed the coast at dawn, leaving 40,000 homes without power.",
        [
            (None, "The storm crossed the coast at dawn"),
            ("The storm", "leaving 40,000 homes without power."),
        ],
    ),
    "subordinate": (
        "Ferries stopped at noon, while trains kept running until midnight.",
        [(None, "Ferries stopped at noon"), (None, "trains kept running until midnight.")],
    ),
    "subordinate, behind a day": (
        "The mine was flooded on Tuesday night before the crews could leave it.",
        [(None, "The mine was flooded on Tuesday night"), (None, "the crews could leave it.")],
    ),
    "subordinate, behind how long": (
        "The pool stayed shut for three weeks after tests found bacteria in the water.",
        [
            (None, "The pool stayed shut for three weeks"),
            (None, "tests found bacteria in the water."),
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
}

WHOLE = {
    "inside a quotation": (
        "“We closed the school at noon and we sent all the children home,” said Petra Holm."
    ),
    "inside a straight quotation": (
        '"We closed the school at noon and we sent all the children home," said Petra Holm.'
    ),
    "the verb leans on the clause": (
        "The mayor's visit comes as the board prepares to close two bridges in Torvik."
    ),
    "the time is counted from the clause": "The bridge was closed the day after a barge struck it.",
    "the time is counted from somebody": (
        "Police said a woman detained the day after him has been let go."
    ),
    "a number of days before": "The ferry sailed two days before a storm tore its moorings.",
    "restrictive: that": "The company that built the old quay went bankrupt in May.",
    "restrictive: who": "Police stopped the driver who had crossed the bridge at night.",
    "a place cannot be who": "The vote was held in Orsa, who has three seats on the council.",
    "a condition": "The bridge will open in June if the inspectors approve the new cables.",
    "too short on the left": "The team won, but it was not enough to stay in the league.",
    "too short on the right": "The mayor of Torvik resigned on Monday and left.",
    "verbs that share an object": "Workers cut and removed the damaged cables on Monday.",
    "what was reported does the straining": (
        "Officials reported a rise in fever cases, straining the wards of two hospitals."
    ),
    "relative, before the verb of saying": "“It shook the house,” Ida Moe, who lives nearby, said.",
    "relative, in what stands beside the speaker": (
        "“We lost the roof,” Ida Moe, the owner of the mill, which opened in 1962, told the Echo."
    ),
    "relative, before the verb of what is said": (
        "Officials said the leak, which began at noon, was stopped by dusk, adding that the lake "
        "was clean."
    ),
    "a participle used as a preposition": (
        "The board closed four bridges on Monday, including the old one at Torvik."
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_cut(claims: Claims, text: str, expected: list[tuple[str | None, str]]) -> None:
    assert cut(claims, text) == expected


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_whole(claims: Claims, text: str) -> None:
    assert cut(claims, text) == [(None, text)]


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


def test_marks_that_come_in_pairs_are_not_parted(claims: Claims) -> None:
    text = "The board (it met on Monday and voted at noon) closed the bridge and it fined the firm."
    assert len(claims(text).claims) > 1
    for claim in claims(text).claims:
        assert claim.text.count("(") == claim.text.count(")")
