"""Names of persons: which may stand for one person, and which may not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.names.names import (
    name_parts,
    near,
    same_person,
    strip_honorifics,
)

ONE = [
    ("Jacob Lunde", "Jack Lunde"),
    ("Secretary Lunde", "Jacob Lunde"),
    ("Jesse L. Jackman Jr.", "Jesse Jackman"),
    ("Liz Sherman-Rand", "Elizabeth Sherman Rand"),
    ("Liz Sherman-Rand", "Liz ShermanRand"),
    ("Andrés Manuel López Ocampo", "Lopez Ocampo"),
    ("Andrés Manuel López Ocampo", "Andres Lopez"),
    ("Mitt Rowley", "Willard Mitt Rowley"),
    ("J.D. Vance", "James David Vance"),
    ("Moammar Gadhafi", "Muammar Qaddafi"),
    ("Mohammed Qasim", "Muhammad Qassim"),
    ("Farid Kharzadeh", "Farid Harzade"),
    ("Sandi Moe", "Sandra Moe"),
    ("Theo Moe", "Theodora Moe"),
    ("Comedian Ellen Voss", "Ellen Voss"),
    ("Voss’s", "Ellen Voss"),
    ("Li Wen", "Wen Li"),
]
TWO = [
    ("Kate Farrell", "Clare Farrell"),
    ("Catherine Gohr", "Katherine Gohr"),
    ("Jon Smith", "John Smythe"),
    ("George Moe Sr.", "George Moe Jr."),
    ("Rick Sandoval", "Rick Pettit"),
    ("Holm", "Lind"),
    ("Ruth Almgren", "Ruth Hallgren"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_person(a: str, b: str) -> None:
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_persons(a: str, b: str) -> None:
    assert not same_person(a, b)
    assert not same_person(b, a)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ruth Almgren", "Ruth Hallgren", True),
        ("Duncan Rayt", "Duncan Rayte", True),
        ("Catherine Gohr", "Katherine Gohr", True),
        ("Rick Sandoval", "Rick Pettit", False),
        ("Jon Smith", "John Smythe", False),
        ("Holm", "Halm", False),
    ],
)
def test_near(a: str, b: str, expected: bool) -> None:
    assert near(a, b) is near(b, a) is expected


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Dr. Petra Holm", "Petra Holm"),
        ("Lt. Gov. Petra Holm’s", "Petra Holm"),
        ("Mr", "Mr"),
        ("Petra Holm'", "Petra Holm"),
        ("Cllr Holm", "Holm"),
        ("DI Holm", "Holm"),
        ("Di Maio", "Di Maio"),
    ],
)
def test_titles_are_no_part_of_a_name(mention: str, name: str) -> None:
    assert strip_honorifics(mention) == name


WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9).map(str.capitalize)
ACCENTED = st.text("abcdeéèñöüşıç", min_size=3, max_size=9).map(str.capitalize)
FULL = st.lists(st.one_of(WORD, ACCENTED), min_size=2, max_size=3).filter(
    lambda words: len(name_parts(" ".join(words))) == len(words)
)


def plain(text: str) -> str:
    """The text without its accents."""
    flat = unicodedata.normalize("NFKD", text)
    return "".join(c for c in flat if not unicodedata.combining(c))


@given(FULL, st.sampled_from(["Dr. ", "Mr. ", "Prof. ", "Sen. ", "General "]))
def test_a_name_never_conflicts_with_its_own_writing(words: list[str], title: str) -> None:
    name = " ".join(words)
    for other in (
        plain(name),
        title + name,
        title + words[-1],
        words[-1],
        f"{words[0][0]}. {' '.join(words[1:])}",
        f"{words[0]} {'-'.join(words[1:])}",
        f"{name} Jr.",
        f"{name}'s",
        name.lower(),
        f"{words[0]} X. {words[-1]}",
    ):
        assert same_person(name, other), other
        assert same_person(other, name), other


@given(FULL, FULL)
def test_comparison_is_symmetric(a: list[str], b: list[str]) -> None:
    left, right = " ".join(a), " ".join(b)
    assert same_person(left, right) == same_person(right, left)
    assert near(left, right) == near(right, left)
