"""Added details are shown as whole names and phrases."""

from __future__ import annotations

import pytest

from compare.relate.detail import added_words
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


@pytest.mark.parametrize(("a", "b", "shown"), SHOWN, ids=lambda text: str(text))
def test_a_detail_is_shown_as_a_whole_phrase(a: str, b: str, shown: list[str]) -> None:
    left, right = map(whole, parse((a, b)))
    assert [p.text for p in added_words(right, [left])] == shown
