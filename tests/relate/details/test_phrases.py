"""Added details are shown as whole names and phrases."""

from __future__ import annotations

import pytest

from tests.relate.details.adding import phrases_of
from tests.relate.passages import parse, whole

# What the second article adds to the first, as it is shown.
SHOWN = [
    (
        "The fleet crossed the ocean.",
        "The fleet of Admiral Moe crossed the Indian Ocean in six weeks.",
        ["Admiral Moe", "Indian Ocean", "six weeks"],
    ),
    (
        "Ida Moe paints in an old mill.",
        "Ida Moe paints in a big draughty mill in New York.",
        ["big draughty mill in New York"],
    ),
    (
        "Moe was criticised by the voters.",
        "Moe was taken aback by negative reactions of the voters in Torvik.",
        ["negative reactions", "Torvik"],
    ),
    (
        "Divers saw the wreck.",
        "Divers saw the wreck at a depth of 700 metres on three occasions.",
        ["depth of 700 metres on three occasions"],
    ),
    (
        "Seven of the miners were freed.",
        "Twelve miners were freed, nine of them with broken ribs.",
        ["Twelve miners", "nine of them with broken ribs"],
    ),
    (
        "The mayor praised the crew.",
        "The mayor praised the crew in Torvik, where Moe lives, Hanne Lund said.",
        ["Torvik", "Moe lives", "Hanne Lund"],
    ),
    (
        "Eric Lund will leave the senate.",
        "Rep. Eric F. Lund will leave the senate after 14 years in office.",
        ["14 years in office"],
    ),
    (
        "Moe met the queen to talk of the harbour.",
        "Moe met the queen on Wednesday afternoon to discuss rebuilding the harbour.",
        ["Wednesday afternoon"],
    ),
    (
        "The shop was shut.",
        "The shop in the lobby of the Hotel Miramar was shut by two inspectors.",
        ["lobby of the Hotel Miramar", "two inspectors"],
    ),
    (
        "The bank lost money.",
        "The bank lost money, said Ole Lund, the head of risk and a father of 12.",
        ["Ole Lund, the head of risk and a father of 12"],
    ),
    (
        "The march reached parliament.",
        "The front of the march reached parliament by the middle of next year.",
        ["front of the march", "middle of next year"],
    ),
    (
        "The vote was lost (again).",
        "The vote was lost (in a half-empty chamber) by Sens. Ruth Hall and Ole Lund.",
        ["half-empty chamber", "Ruth Hall and Ole Lund"],
    ),
]
# No word, compound, range or quotation is torn, though the first article has a part of it.
UNTORN = [
    (
        "The board sat for weeks, which was a long time.",
        "The board held a weeks-long audit of the rusty docks.",
        ["weeks-long audit of the rusty docks"],
    ),
    (
        "The miners met to negotiate.",
        "The miners met, as wages in Torvik are non-negotiable.",
        ["wages in Torvik", "non-negotiable"],
    ),
    (
        "The firm ran stores for Hall and Moe.",
        "The firm ran more than 4,300 Hall-Moe stores in Norway.",
        ["more than 4,300 Hall-Moe stores", "Norway"],
    ),
    (
        "Sailors threw bottles.",
        "Between 60 and 100 sailors threw bottles.",
        ["Between 60 and 100 sailors"],
    ),
    ("The ferry runs.", "The ferry runs from 30 to 50 trips a day.", ["from 30 to 50 trips"]),
    (
        "The court sat. The plea in the case was heard.",
        "The court will hold a plea and case management hearing in Torvik.",
        ["plea and case management hearing in Torvik"],
    ),
    (
        "Moe read of the night in spring.",
        "Moe read a spread of “Spring Tide and Winter” in a cellar.",
        ["spread of “Spring Tide and Winter”", "cellar"],
    ),
    (
        "Lund spoke in Torvik.",
        "“I’m a believer in slow ferries,” Lund said in Torvik.",
        ["believer in slow ferries"],
    ),
    (
        "Moe was hurt.",
        "Moe, 58, was hurt as police were called at 11 p.m. to a brawl.",
        ["Moe, 58", "police", "11 p.m.", "brawl"],
    ),
    (
        "The rule was read.",
        "The rule brings an across-the-board cut at a mill-it is on the bay.",
        ["brings an across-the-board cut at a mill", "bay"],
    ),
    (
        "The critics wrote.",
        "The critics wrote in the context of “inaction by the board, which for a week has sat.”",
        ["inaction by the board", "week"],
    ),
    (
        "Moe read the story.",
        "Moe read the story of “a second part of the 'Ostra ' cycle.”",
        ["second part of the 'Ostra ' cycle"],
    ),
    ("Lund called for help.", "Lund called 911 for help in Torvik.", ["called 911", "Torvik"]),
]
# A deed that is planned, feared or denied is shown with the words that say so.
LED = [
    (
        "The office will look into the fire.",
        "The office is considering whether to file arson charges over the fire.",
        ["considering whether to file arson charges"],
    ),
    (
        "The mayor spoke of the mill.",
        "The mayor promised to sell the old mill and buy a steam ship.",
        ["promised to sell the old mill and buy a steam ship"],
    ),
    (
        "Lund met the police.",
        "Lund was accused of smuggling three rare parrots.",
        ["accused of smuggling three rare parrots"],
    ),
    (
        "The rule was read by Lund.",
        "The rule would abolish all fishing quotas in Norway.",
        ["would abolish all fishing quotas in Norway"],
    ),
    (
        "The guard was injured.",
        "The guard's injuries were not caused by gunfire in Torvik.",
        ["were not caused by gunfire in Torvik"],
    ),
    (
        "Moe was fired from the bureau.",
        "Moe was fired after a scathing audit report that largely faulted him.",
        ["scathing audit report"],
    ),
    (
        "Lund met the police.",
        "Lund met the police after smuggling three rare parrots.",
        ["smuggling three rare parrots"],
    ),
    # A comparison of two things is cut before the second.
    (
        "Beck gave a speech in Torvik.",
        "In a rambling speech that dealt as much with his money troubles as his views, Beck sang.",
        ["rambling speech", "money troubles"],
    ),
    # Who is told of with an age is not from the place before; two places are from one list.
    (
        "Hall and Moe are in hospital.",
        "Hall, 47, of Bergen and Ida Moe, 48, of Torvik are in hospital.",
        ["Hall, 47", "Bergen", "Ida Moe, 48", "Torvik"],
    ),
    ("Hall is in hospital.", "Hall of Bergen and Torvik is in hospital.", ["Bergen and Torvik"]),
    # A number that ends a name begins nothing.
    (
        "Lund was stopped on Route 7.",
        "Lund was stopped on Route 7 shortly past 2:30 a.m. on Sunday.",
        ["shortly past 2:30 a.m. on Sunday"],
    ),
]


@pytest.mark.parametrize(("a", "b", "shown"), SHOWN + UNTORN + LED, ids=lambda text: str(text))
def test_a_detail_is_shown_as_a_whole_phrase(a: str, b: str, shown: list[str]) -> None:
    left, right = map(whole, parse((a, b)))
    assert phrases_of(right, left) == shown
