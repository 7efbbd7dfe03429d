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
        [
            (None, "The mine was flooded on Tuesday night"),
            (None, "before the crews could leave it."),
        ],
    ),
    "subordinate, behind how long": (
        "The pool stayed shut for three weeks after tests found bacteria in the water.",
        [
            (None, "The pool stayed shut for three weeks"),
            (None, "after tests found bacteria in the water."),
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
            (None, "after the council of Torvik have refused to pay."),
        ],
    ),
    "one fire has": (
        "The mill was closed on Monday after a fire in the hall has been put out.",
        [
            (None, "The mill was closed on Monday"),
            (None, "after a fire in the hall has been put out."),
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
    "what that tells of": (
        "Critics say the levy raises costs and that would make it harder to hire.",
        [
            (None, "Critics say the levy raises costs"),
            (None, "that would make it harder to hire."),
        ],
    ),
    "as, which stays": (
        "The guard lost his keys on Monday as he climbed over the gate.",
        [
            (None, "The guard lost his keys on Monday"),
            (None, "as he climbed over the gate."),
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
    "relatives joined": (
        "Police met the baker who owns the mill and who has closed it for a year.",
        [
            (None, "Police met the baker who owns the mill"),
            ("the baker", "who has closed it for a year."),
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
    "its verb's subject stands before: one fire, many people": (
        "Families moved to tents after a flood in the lower town on Monday have been told to stay."
    ),
    "its verb's subject stands before: one threat, many guests": (
        "Guests led from the inn after a bomb threat on Sunday were allowed back at noon."
    ),
    "between two equal words": (
        "He walked up and up until the path was gone and the fog closed in on him."
    ),
    "what stands behind two equal words": (
        "She kept repeating over and over that the dam in the hills was safe."
    ),
    "two subjects behind that": (
        "I had to unlearn everything that the textbooks and the school taught me about the war."
    ),
    "joined to a condition": (
        "He will resign if the vote fails and the members leave the hall before noon."
    ),
    "joined to what may never come": (
        "The ferry sank before the crew could launch the boats and the coast guard arrived."
    ),
    "joined to what must come first": (
        "The dam will stay shut until the water falls and the crews mend the gates."
    ),
    "joined to a clause of others": (
        "The sitting was closed after the opposition protested loudly, threw papers and left the "
        "chamber."
    ),
    "joined last to a clause of others": (
        "The sitting was closed after the opposition protested loudly, threw papers, and left the "
        "chamber in tears."
    ),
    "semicolons in a list": (
        "The dead are Ida Moe, who was 54; Leo Marsh, who was 61; and Ann Lee, who was 7."
    ),
    "semicolons within what is said": (
        "He said that the dam was old; that nobody had mended it; and that it might break."
    ),
    "semicolons between conditions": (
        "If the dam breaks; if the town is flooded; nobody will pay for it."
    ),
    "semicolon in a quotation": "“The dam is old; it was built in 1950,” Ines Pohl said.",
    "a name between commas, before the verb": (
        "The bill raises the age to buy rifles, and armed school personnel, called school resource "
        "officers, would also be required to take part."
    ),
    "an inserted said, within what is said": (
        "An attacker could lure guests to a page, Nordsoft said, and then run harmful code on the "
        "computer."
    ),
    "too short behind as": "The mill makes nets for boats, a trade that grows as old fleets grow.",
    "no verb behind didn't": "The board wanted a bigger hall but didn't because it cost too much.",
    "no verb behind did not": (
        "The board wanted a bigger hall but did not because of the cost to the town."
    ),
    "no verb behind could not": (
        "He wanted to leave the town early but could not because the road was shut."
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
