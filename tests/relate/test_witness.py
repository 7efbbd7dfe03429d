"""A third source that gives one of two conflicting values is shown with them."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.relate.passages import fact

TEXTS = (
    "Divers pulled a 16-year-old pupil, Ruth Almgren, from the wreck an hour later.",
    "A 13-year-old girl was brought out of the wreck alive.",
    "Ruth Almgren, 16, had clung to a bench in the wreck until the divers came.",
)


def test_the_third_source_is_shown_in_any_order() -> None:
    for texts in permutations(TEXTS):
        (divergence,) = fact(texts).divergences
        assert {s.text for s in divergence.sides} == {"16-year-old", "13-year-old", "16"}
        assert [s.source for s in divergence.sides] == ["a", "b", "c"]


def test_a_source_without_the_value_is_not_shown() -> None:
    (divergence,) = fact((*TEXTS[:2], "The wreck lies off Torvik.")).divergences
    assert [s.source for s in divergence.sides] == ["a", "b"]


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        (
            (
                "The quake in Sorne killed 30 people on Monday.",
                "The quake in Sorne killed 32 people on Monday.",
                "On Monday the quake in Sorne killed 34 people.",
            ),
            "30 / 32 / 34: the numbers differ",
        ),
        (
            (
                "Twelve people died when the bus crashed near Sorne.",
                "Eleven people died when the bus crashed near Sorne.",
                "Twelve people died in the bus crash near Sorne.",
            ),
            "Twelve / Eleven: the numbers differ",
        ),
        (
            (
                "The quake in Sorne killed 30 people on Monday.",
                "The quake in Sorne killed at least 28 people on Monday.",
                "On Monday the quake in Sorne killed 34 people.",
            ),
            "30 / at least 28 / 34: the numbers differ",
        ),
    ],
)
def test_the_reason_names_what_all_sources_have_and_is_told_once(
    texts: tuple[str, ...], why: str
) -> None:
    (divergence,) = fact(texts).divergences
    assert divergence.why == why


def test_the_reason_follows_the_order_of_the_sources() -> None:
    texts = "Twelve people died at sea.", "Eleven people died at sea.", "Ten people died at sea."
    for order in permutations(texts):
        (divergence,) = fact(order).divergences
        words = " / ".join(text.split()[0] for text in order)
        assert divergence.why == f"{words}: the numbers differ"


def test_who_bears_out_both_sides_at_two_places_is_a_witness_for_neither() -> None:
    texts = (
        "The quake in Sorne killed 14 people on Monday.",
        "The quake in Sorne killed 16 people on Monday.",
        "The quake killed 16 people in Sorne, police said, but the mayor said it killed 14 people.",
    )
    for order in permutations(texts):
        (divergence,) = fact(order).divergences
        assert sorted(side.text for side in divergence.sides) == ["14", "16"]


def test_who_gives_the_number_of_one_side_twice_is_its_witness() -> None:
    texts = (
        "The quake in Sorne killed 14 people on Monday.",
        "The quake in Sorne killed 16 people on Monday.",
        "The quake in Sorne killed 16 people on Monday, and the 16 people were miners.",
    )
    for order in permutations(texts):
        (divergence,) = fact(order).divergences
        assert sorted(side.text for side in divergence.sides) == ["14", "16", "16"]
