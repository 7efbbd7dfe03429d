"""A name that the other article has is no part of what is new beside it."""

from __future__ import annotations

import pytest

from compare.relate.details.added import new_words
from compare.relate.details.pared import pared
from tests.relate.details.adding import passages_of
from tests.relate.passages import parse, whole

# What the second article adds to the first, as it is shown.
PARED = [
    # What is told of a known person behind the name.
    (
        "Ida Moe, the chief of the harbour, was hurt.",
        "Harbour Chief Ida Moe, 46, was hurt.",
        ["46"],
    ),
    (
        "The church that Ida Moe, the mayor, attends burned.",
        "The church of Mayor Ida Moe and her unruly children burned at 9 p.m.",
        ["unruly children", "9 p.m."],
    ),
    (
        "Captain Lars Tynan died in the blast.",
        "Captain Lars Tynan, a retired salvage diver, died in the blast.",
        ["retired salvage diver"],
    ),
    # What leads to a known name.
    (
        "The ship was taken in the Bay of Ostra.",
        "The ship was taken in the lawless waters of the Bay of Ostra by six men.",
        ["lawless waters", "six men"],
    ),
    (
        "The shop stands near Torvik Castle.",
        "The shop stands near the crumbling gates of Torvik Castle, said Hanne Lund.",
        ["crumbling gates", "Hanne Lund"],
    ),
    # A time of day without the day.
    ("Police were called on Saturday.", "Police were called at 8.39am on Saturday.", ["8.39am"]),
    # What a known person did: from a new verb on, else behind the verb.
    (
        "Ida Moe is the mayor of Torvik.",
        "Ida Moe would sell two derelict mills.",
        ["would sell two derelict mills"],
    ),
    (
        "Ida Moe is in a clinic. She has entered it.",
        "Actress Ida Moe entered the costly Sunny Harbour Treatment Centre.",
        ["costly Sunny Harbour Treatment Centre"],
    ),
    # What nobody is named by, but his office.
    (
        "The road was shut, a Norland Highway Patrol officer said.",
        "The road was shut, said Norland Highway Patrol Officer Ray Hemmer.",
        ["Ray Hemmer"],
    ),
]
WHOLE = [
    # A day that is new, too.
    (
        "Police were called on Friday.",
        "Police were called at 8.39am on Saturday.",
        ["8.39am on Saturday"],
    ),
    # The number of a house, a direction.
    (
        "The fire was in Harbour Street.",
        "The fire was at 24 Harbour Street by 9 p.m.",
        ["24 Harbour Street", "9 p.m."],
    ),
    (
        "The mill near Torvik burned.",
        "The mill burned in Ostra County, northwest of Torvik.",
        ["Ostra County", "northwest of Torvik"],
    ),
    # What a new person is.
    (
        "The Lund Company shut the mill.",
        "Bill Hemmer, the chief executive officer of the Lund Company, shut the mill.",
        ["Bill Hemmer, the chief executive officer"],
    ),
    # The name is another's.
    (
        "Kari Lund was hurt. Lund is a diver.",
        "Harbour Chief Eric Lund, 46, was hurt.",
        ["Harbour Chief Eric Lund, 46"],
    ),
    # The forename is new.
    (
        "Ms Moe, the chief of the harbour, was hurt.",
        "Harbour Chief Ida Moe, 46, was hurt.",
        ["Harbour Chief Ida Moe, 46"],
    ),
    # A single word would tell nothing by itself.
    (
        "Ida Moe was at home.",
        "The sister of Ida Moe was at home by 9 p.m.",
        ["sister of Ida Moe", "9 p.m."],
    ),
    # The name stands in a list.
    (
        "Moe, the mayor, came.",
        "Hanne Vik, Moe and Gerd Amsel came.",
        ["Hanne Vik, Moe and Gerd Amsel"],
    ),
]


@pytest.mark.parametrize(("a", "b", "shown"), PARED + WHOLE, ids=lambda text: str(text))
def test_known_names_at_its_ends_are_no_part_of_a_detail(a: str, b: str, shown: list[str]) -> None:
    left, right = map(whole, parse((a, b)))
    new = {w.start for w in new_words(right, [left])}
    assert [p.text for p in pared(right, [left], passages_of(right, left), new)] == shown
