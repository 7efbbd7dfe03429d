"""People: which full name a short mention stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.parsed import Sentence, Word
from compare.values.names.persons import People, person_mentions

if TYPE_CHECKING:
    from tests.conftest import Claims


def sentence(*names: str, kind: str = "PERSON") -> Sentence:
    """A sentence of nothing but names, by default of persons."""
    words = [
        Word(0, 1, part, part, "PROPN", "NNP", "dep", 0, kind, begins_entity=n == 0)
        for name in names
        for n, part in enumerate(name.split())
    ]
    return Sentence(0, 1, f"{', '.join(names)}.", tuple(words), 0)


def test_a_title_alone_names_nobody() -> None:
    found = person_mentions(sentence("Sgt", "Petra Holm", "King"))
    assert [m.name for m in found] == ["Petra Holm", "King"]


@pytest.mark.parametrize(
    ("names", "mention", "full"),
    [
        (["Petra Holm"], "Holm", "Petra Holm"),
        (["Petra Holm"], "Mrs. Holm", "Petra Holm"),
        (["Petra Holm"], "Holm’s", "Petra Holm"),
        (["Petra Holm"], "Lind", "Lind"),
        (["Petra Holm"], "Jens Holm", "Jens Holm"),
        (["Holm"], "Holm", "Holm"),
        (["Petra Holm", "Petra Ann Holm"], "Holm", "Petra Ann Holm"),
        (["Pete Holm", "Peter J. Holm"], "Holm", "Peter J. Holm"),
        (["Reyes Holm", "Alan Reyes Holm"], "Reyes Holm", "Alan Reyes Holm"),
        (["Petra Holm", "Jens Holm"], "Holm", "Holm"),
        (["Petra Holm", "Jens Erik Holm"], "Holm", "Holm"),
        (["Petra Holm", "Jens Holm"], "Petra Holm", "Petra Holm"),
    ],
)
def test_full_name(names: list[str], mention: str, full: str) -> None:
    assert People([sentence(*names)]).full(mention) == full


def test_a_person_taken_for_an_office_is_found_all_the_same() -> None:
    people = People([sentence("Petra Holm", kind="ORG")])
    assert people.full("Holm") == "Petra Holm"


def test_a_person_goes_before_a_place() -> None:
    sentences = [sentence("Mount Holm", kind="LOC"), sentence("Petra Holm")]
    assert People(sentences).full("Holm") == "Petra Holm"
    namesakes = [sentence("Petra Holm", "Jens Holm"), sentence("Mount Holm", kind="LOC")]
    assert People(namesakes).full("Holm") == "Holm"


@pytest.mark.parametrize(
    ("told", "full"),
    [
        ("Petra Holm met Mr. Holm at the port.", "Holm"),
        ("Ms. Holm left the port, and Mrs. Petra Holm stayed.", "Petra Holm"),
        ("Ms. Holm left the port, and Peter Holm stayed.", "Holm"),
        ("Petra Holm and Mr. Lind met Ms. Holm at the port.", "Petra Holm"),
        ("Robin Holm met Mr. Holm at the port.", "Robin Holm"),
        ("Peter Holm left. Mr. Holm met Mrs. Holm. Mr. Holm was late.", "Peter Holm"),
    ],
)
def test_mr_is_no_woman_of_the_name(claims: Claims, told: str, full: str) -> None:
    assert People(claims(told).sentences).full("Holm") == full


def test_mr_is_not_the_woman_who_spoke(claims: Claims) -> None:
    text = (
        "Ruth Moe held up a mask of Mr. Holm.\n\nPetra Holm criticised Ms. Moe. “It is cruel,” she "
        "said.\n\nMr. Holm said that he had laughed."
    )
    speakers = [c.speaker for c in claims(text).claims]
    assert speakers[-2:] == ["Petra Holm", "Holm"]
