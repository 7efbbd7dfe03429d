"""What tells nothing beside other details: who said it, a known person, a state by itself."""

from __future__ import annotations

import pytest

from compare.relate import relate
from tests.relate.passages import parse

# What the second article adds, and what is not shown beside it.
IDLE = [
    # The speaker that the claim has.
    (
        "The ferry was late.",
        "The ferry was late by 40 minutes, according to the Torvik Gazette.",
        "40 minutes",
        "Gazette",
    ),
    (
        "“The ferry was late.”",
        "“The Ostra ferry was 40 minutes late,” Moe tweeted.",
        "Ostra ferry",
        "tweeted",
    ),
    # A person whose surname the other article has, with other titles and forenames.
    (
        "Kari Lund sold the mill. Lund is the mayor.",
        "Senator Kari A. Lund sold the mill for 40 million crowns.",
        "40 million crowns",
        "Lund",
    ),
    # Where a member of a parliament is from.
    (
        "Kari Lund sold the mill.",
        "Kari Lund, D-Ky., sold the mill for 40 million crowns.",
        "40 million crowns",
        "D-Ky.",
    ),
    # The speaker by whatever titles, and what a paper is.
    (
        "The ferry was late.",
        "The ferry was 40 minutes late, according to Harbour Chief Ole Lund.",
        "40 minutes",
        "Lund",
    ),
    (
        "The ferry was late.",
        "The ferry was 40 minutes late, the Torvik Echo, a daily in Norland, reported.",
        "40 minutes",
        "daily",
    ),
]
TOLD = [
    # The person is new.
    ("The mill was sold.", "Senator Kari Lund sold the mill for 40 million crowns.", "Kari Lund"),
    # What is told of the person is new.
    (
        "Kari Lund sold the mill.",
        "Kari Lund, a retired ferry captain, sold the mill for 40 million crowns.",
        "captain",
    ),
    # Where it happened is no seat of anybody.
    ("Moe was fined.", "Moe was fined 40 crowns in Ohio.", "Ohio"),
]


def _adds(left: str, right: str) -> str:
    (fact,) = relate(parse((left, right)), [[(0, 0), (1, 0)]])
    return " | ".join(p.text for p in fact.adds if p.source == "b")


@pytest.mark.parametrize(("left", "right", "shown", "idle"), IDLE)
def test_what_is_idle_is_left_out_beside_others(
    left: str, right: str, shown: str, idle: str
) -> None:
    told = _adds(left, right)
    assert shown in told
    assert idle not in told


@pytest.mark.parametrize(("left", "right", "shown"), TOLD)
def test_what_tells_something_or_stands_alone_is_shown(left: str, right: str, shown: str) -> None:
    assert shown in _adds(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry was late.", "The ferry was late, according to the Torvik Gazette."),
        ("The ferry was late.", "The ferry was late, the Norland port captain's office said."),
        ("The ferry was late.", "The ferry was late, according to the Torvik Star-Gazette."),
        ("The ferry was late.", "According to several media reports the ferry was late."),
    ],
)
def test_who_says_what_both_tell_is_no_detail(left: str, right: str) -> None:
    assert _adds(left, right) == ""


def test_a_side_that_tells_more_adds_it_whoever_says_it() -> None:
    told = _adds("The ferry was late.", "The ferry hit the Bergen quay, the Torvik Gazette said.")
    assert "quay" in told
    assert "Gazette" not in told
