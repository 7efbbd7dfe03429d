"""A third source that gives one of two conflicting values is shown with them."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from compare.relate import relate
from tests.relate.passages import parse

if TYPE_CHECKING:
    from compare.model import Fact

TEXTS = (
    "Divers pulled a 16-year-old pupil, Ruth Almgren, from the wreck an hour later.",
    "A 13-year-old girl was brought out of the wreck alive.",
    "Ruth Almgren, 16, had clung to a bench in the wreck until the divers came.",
)


def fact(texts: tuple[str, ...]) -> Fact:
    parsed = parse(texts)
    group = [(a, c) for a, article in enumerate(parsed) for c in range(len(article.claims))]
    (found,) = relate(parsed, [group])
    return found


def test_the_third_source_is_shown_in_any_order() -> None:
    for texts in permutations(TEXTS):
        (divergence,) = fact(texts).divergences
        assert {s.text for s in divergence.sides} == {"16-year-old", "13-year-old", "16"}
        assert [s.source for s in divergence.sides] == ["a", "b", "c"]


def test_a_source_without_the_value_is_not_shown() -> None:
    (divergence,) = fact((*TEXTS[:2], "The wreck lies off Torvik.")).divergences
    assert [s.source for s in divergence.sides] == ["a", "b"]
