"""Traits: what somebody is said to be, named or not, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.roles.camps import camps_of, fellows, parted
from compare.values.roles.traits import Trait, find_traits
from tests.values.parsing import sentence


def trait(text: str, word: str) -> Trait:
    return next(t for t in find_traits(sentence(text)) if t.word == word)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Republican lawmaker left the room.", ["republican"]),
        ("The co-pilot was flying the plane.", ["copilot"]),
        ("The chief financial officer resigned.", ["cfo"]),
        ("The deputy director resigned.", ["deputy director"]),
        ("The agriculture minister resigned.", ["agriculture", "minister"]),
        ("The State Department was silent.", ["state"]),
        ("They built a house of white stone.", ["white"]),
        ("A former senator spoke.", ["former"]),
        ("Deputy Road Safety Commissioner Ida Moe spoke.", ["deputy commissioner"]),
    ],
)
def test_traits_are_found(text: str, words: list[str]) -> None:
    found = [t.word for t in find_traits(sentence(text))]
    assert [w for w in found if w in words] == words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The White House was silent on the matter.", "white"),
        ("The house was sold.", "house"),
        ("Torvik County Sheriff Deputy Leo Marsh was shot.", "sheriff"),
        ("Deputy Road Safety Commissioner Ida Moe spoke.", "commissioner"),
        ("A former senator spoke.", "senator"),
        ("The deputy director resigned.", "deputy"),
        ("They met in France.", "france"),
        ("The opening was small.", "opening"),
    ],
)
def test_what_only_looks_like_one_is_not(text: str, word: str) -> None:
    assert word not in [t.word for t in find_traits(sentence(text))]


def test_who_is_called_so() -> None:
    text = "The two Republican senators, Ida Moe and Jon Dahl, left."
    assert trait(text, "republican").persons == {"Ida Moe", "Jon Dahl"}


def test_whose_relative_somebody_is() -> None:
    owner = trait("The mayor's brother drove the van.", "brother").owner
    assert owner is not None
    assert "mayor" in owner
    assert trait("The driver was alone.", "driver").owner is None


def test_a_deputy_is_shown_with_the_word_that_makes_him_one() -> None:
    text = "The assistant general manager left."
    found = trait(text, "deputy generalmanager")
    assert text[found.start : found.end] == "assistant general manager"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("republican", "democratic"),
        ("french", "italian"),
        ("brother", "cousin"),
        ("driver", "passenger"),
        ("director", "deputy director"),
        ("drummer", "guitarist"),
    ],
)
def test_words_of_two_camps_are_parted(a: str, b: str) -> None:
    assert parted(a, b)
    assert parted(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("gop", "republican"),
        ("french", "france"),
        ("actor", "actress"),
        ("physicist", "geophysicist"),
        ("gunman", "suspect"),
        ("house", "plumber"),
        ("table", "chair"),
    ],
)
def test_words_of_one_camp_or_of_no_common_row_are_not(a: str, b: str) -> None:
    assert not parted(a, b)
    assert not parted(b, a)


def test_no_word_is_parted_from_its_fellows() -> None:
    for word in ("republican", "army", "driver", "wife", "employee", "prosecutor"):
        assert word in fellows(word)
        for other in fellows(word):
            assert camps_of(other)
            assert set(camps_of(word)) & set(camps_of(other))


def test_whom_a_word_before_a_title_is_told_of() -> None:
    assert trait("They asked former President Bill Moe to speak.", "former").persons == {"Bill Moe"}


@pytest.mark.parametrize(
    ("text", "word", "described"),
    [
        ("The plan angered the Republican nominee.", "republican", {"nominee"}),
        ("They took money from a Treasury Department asset fund.", "treasury", {"fund"}),
        (
            "A Labour councillor's driver resigned.",
            "labour",
            {"councillor", "driver"},
        ),
        ("Members of the ruling party walked out.", "ruling", {"member", "party"}),
        ("The Republican left the room.", "republican", set()),
    ],
)
def test_what_a_word_describes(text: str, word: str, described: set[str]) -> None:
    assert trait(text, word).described == described
