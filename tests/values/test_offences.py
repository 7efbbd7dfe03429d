"""Crimes of no table, by where they stand."""

from __future__ import annotations

import pytest

from compare.values.roles.offences import apart_as_offences, offence_at
from compare.values.words.tree import Tree
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "offence"),
    [
        ("He was charged with false accounting.", "accounting false"),
        ("He was charged with one count of false accounting.", "accounting false"),
        ("The judge gave her four years for false accounting.", "accounting false"),
        ("She went to prison for false accounting.", "accounting false"),
        ("She was praised for false accounting.", ""),
        ("He was charged with killing his neighbour.", ""),
        ("They gave him a book for company.", ""),
        ("She was jailed for four years.", ""),
    ],
)
def test_an_offence_is_found_by_its_place(text: str, offence: str) -> None:
    tree = Tree(sentence(text))
    found = [o for i in range(len(tree.words)) if (o := offence_at(tree, i))]
    assert found == ([offence] if offence else [])


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("accounting false", "laundering money", True),
        ("accounting false", "accounting", False),
        ("drive careless", "drive dangerous", True),
        ("handle good steal", "theft steal", False),
        ("accounting false", "fraud", False),
    ],
)
def test_which_are_two(a: str, b: str, apart: bool) -> None:
    assert apart_as_offences(a, b) is apart_as_offences(b, a) is apart
