"""What a word says of the verb that hangs on it, and what a verb means with what is behind it."""

from __future__ import annotations

import pytest

from compare.values.statements.framing.certainty import Certainty
from tests.values.test_polarity import on, predications, says


@pytest.mark.parametrize(
    "text",
    [
        "Inflation fell to 3.4 percent in March.",
        "The pound fell to $1.27 on Thursday.",
        "Profit fell to almost $3.2 billion in the quarter.",
        "The jobless rate fell to 4.1 percent.",
        "The population fell to 12,000.",
        "The temperature fell to 12 degrees on Sunday.",
        "The index fell to its lowest level since May.",
    ],
)
def test_what_falls_to_an_amount_is_not_beaten(text: str) -> None:
    assert not says("rise", text)
    assert not any(stand.axis == "win" for p in predications(text) for stand in p.meaning)


@pytest.mark.parametrize("rival", ["Belsk", "the No. 2 seed", "third-placed Belsk", "the rebels"])
def test_who_falls_to_a_rival_is_beaten(rival: str) -> None:
    assert not says("win", f"Torvik fell to {rival} on Sunday.")


@pytest.mark.parametrize(
    ("text", "positive"),
    [
        ("The council is likely to approve the plan.", True),
        ("The council is unlikely to approve the plan.", False),
        ("The council is not unlikely to approve the plan.", True),
        ("It is likely that the council will approve the plan.", True),
        ("It is unlikely that the council will approve the plan.", False),
        ("It is not likely that the council will approve the plan.", False),
        ("It seems unlikely that the council will approve the plan.", False),
    ],
)
def test_what_is_unlikely_is_not_likely(text: str, positive: bool) -> None:
    assert says("approve", text) is positive
    assert on("approve", text).certainty is Certainty.POSSIBLE


def test_what_is_impossible_is_not_done() -> None:
    assert not says("approve", "It was impossible to approve the plan.")


@pytest.mark.parametrize(
    ("text", "positive", "certainty"),
    [
        ("The council decided to close the mill.", False, Certainty.PLANNED),
        ("The council decided not to close the mill.", True, Certainty.PLANNED),
        ("The council decided against closing the mill.", True, Certainty.PLANNED),
        ("The council voted against closing the mill.", True, Certainty.SETTLED),
        ("The council advised against closing the mill.", True, Certainty.REQUIRED),
        ("The union argued against closing the mill.", True, Certainty.UNREAL),
        ("The union protested against closing the mill.", True, Certainty.UNREAL),
    ],
)
def test_what_is_decided_against_is_not_done(
    text: str, positive: bool, certainty: Certainty
) -> None:
    assert says("open", text) is positive
    assert on("open", text).certainty is certainty
