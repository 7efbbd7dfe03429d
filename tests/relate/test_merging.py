"""Conflicts of several pairs of sources on one point are told once, in any order of sources."""

from __future__ import annotations

from itertools import permutations

from compare.model import DivergenceKind, Fact, Relation
from compare.relate import relate
from compare.relate.merging import found_by, without
from compare.relate.rules import RULES
from tests.relate.passages import parse, whole

TEXTS = (
    "The council approved the harbour plan on Tuesday.",
    "On Tuesday the council rejected the harbour plan.",
    "The council did not approve the harbour plan on Tuesday.",
)


def fact(texts: tuple[str, ...]) -> Fact:
    parsed = parse(texts)
    group = [(a, c) for a, article in enumerate(parsed) for c in range(len(article.claims))]
    (found,) = relate(parsed, [group])
    return found


def test_three_sources_on_one_point_make_one_divergence() -> None:
    (divergence,) = fact(TEXTS).divergences
    assert divergence.kind is DivergenceKind.POLARITY
    assert [side.source for side in divergence.sides] == ["a", "b", "c"]


def test_the_order_of_the_sources_changes_no_verdict() -> None:
    for texts in permutations(TEXTS):
        (divergence,) = fact(texts).divergences
        told = {side.text for side in divergence.sides}
        assert told == {"approved", "rejected", "did not approve"}


def test_agreement_says_so_and_has_no_divergence() -> None:
    found = fact((TEXTS[1], TEXTS[2]))
    assert found.divergences == ()
    assert found.relation is Relation.AGREE
    assert found.why.startswith("Both report it")


def test_a_contrast_on_diverging_words_is_left_out() -> None:
    sides = [whole(p) for p in parse(TEXTS[:2])]
    found = list(found_by(RULES, sides, {("a", "b"): 1.0}))
    assert found
    assert list(without(found, found)) == []
    assert list(without(found, [])) == found
