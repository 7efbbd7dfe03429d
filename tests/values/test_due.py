"""What was arranged, or where somebody was heading: it may have come otherwise."""

from __future__ import annotations

import pytest

from compare.values.statements.framing.aims import is_ahead
from compare.values.statements.framing.extent import was_due
from compare.values.words.tree import Tree
from tests.values.parsing import sentence

DUE = [
    ("The assembly was due to vote on Monday.", "vote"),
    ("The court was to rule on the appeal.", "rule"),
    ("The lock was scheduled to open in May.", "open"),
]
NOT_DUE = [
    ("The assembly is due to vote on Monday.", "vote"),
    ("The assembly wanted to vote on Monday.", "vote"),
    ("The assembly voted on Monday.", "voted"),
]


def at(text: str, word: str) -> tuple[Tree, int]:
    tree = Tree(sentence(text))
    return tree, tree.lowers.index(word)


@pytest.mark.parametrize(("text", "verb"), DUE)
def test_what_was_to_be_done_then_was_due(text: str, verb: str) -> None:
    assert was_due(*at(text, verb))


@pytest.mark.parametrize(("text", "verb"), NOT_DUE)
def test_what_is_to_be_done_or_was_done_was_not_due(text: str, verb: str) -> None:
    assert not was_due(*at(text, verb))


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The visitors were heading for defeat.", True),
        ("The valley is bracing for defeat.", True),
        ("The visitors blamed the coach for defeat.", False),
        ("The visitors suffered a defeat.", False),
    ],
)
def test_where_somebody_is_heading_has_yet_to_come(text: str, *, ahead: bool) -> None:
    assert is_ahead(*at(text, "defeat")) is ahead
