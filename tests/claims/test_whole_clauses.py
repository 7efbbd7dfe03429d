"""What must stay whole: no clause is cut from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims


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
    "a part that would end with a preposition": (
        "The man was shot and killed on Saturday night after, police say, pointing a gun at them."
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


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_whole(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


def test_marks_that_come_in_pairs_are_not_parted(claims: Claims) -> None:
    text = "The board (it met on Monday and voted at noon) closed the bridge and it fined the firm."
    assert len(claims(text).claims) > 1
    for claim in claims(text).claims:
        assert claim.text.count("(") == claim.text.count(")")
