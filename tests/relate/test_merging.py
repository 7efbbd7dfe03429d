"""Conflicts of several pairs of sources on one point are told once, in any order of sources."""

from __future__ import annotations

from itertools import permutations

from compare.model import Divergence, DivergenceKind, Passage, Relation
from compare.relate.group import Group
from compare.relate.merging import found_by, merged, without
from compare.relate.rules import RULES
from tests.relate.passages import fact, parse, whole

TEXTS = (
    "The council approved the harbour plan on Tuesday.",
    "On Tuesday the council rejected the harbour plan.",
    "The council did not approve the harbour plan on Tuesday.",
)

RANKS = {"a": 0, "b": 1, "c": 2}


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
    sides = tuple(whole(p) for p in parse(TEXTS[:2]))
    found = list(found_by(RULES, Group(sides, {("a", "b"): 1.0})))
    assert found
    assert list(without(found, found)) == []
    assert list(without(found, [])) == found


def test_which_points_grow_together_does_not_hang_on_their_order() -> None:
    """Two points of one kind fit a third, but not each other."""
    first, second, third, fourth = (
        Passage("a", 0, 3, "one"),
        Passage("b", 0, 3, "two"),
        Passage("c", 0, 5, "three"),
        Passage("b", 9, 13, "four"),
    )
    found = [
        Divergence(DivergenceKind.QUANTITY, "they differ", sides)
        for sides in ((first, second), (first, third), (fourth, third))
    ]
    told = {
        frozenset(frozenset(d.sides) for d in merged(order, RANKS)) for order in permutations(found)
    }
    assert len(told) == 1


def test_points_of_the_same_words_are_told_apart_by_where_these_stand() -> None:
    """Two points between the same texts, of which either fits a third."""
    first, again = Passage("a", 0, 3, "one"), Passage("a", 9, 12, "one")
    second, third = Passage("b", 0, 3, "two"), Passage("c", 0, 3, "two")
    found = [
        Divergence(DivergenceKind.QUANTITY, "they differ", sides)
        for sides in ((first, second), (again, third), (second, third))
    ]
    told = {
        frozenset(frozenset(d.sides) for d in merged(order, RANKS)) for order in permutations(found)
    }
    assert len(told) == 1
