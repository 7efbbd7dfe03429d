"""Lines in the text in which every word has a capital, and the names in them."""

from __future__ import annotations

import pytest

from compare.parsed import Sentence
from compare.values.names.labels import Label, find_labels, known_labels
from compare.values.names.persons import People
from compare.values.words.headings import is_heading, running_words
from tests.values.parsing import sentence
from tests.values.test_persons import sentence as named

HEADING = "Governor Appoints Ex-Aide to Fill Lund's Seat"


def _labels(sentences: list[Sentence]) -> list[Label]:
    running = running_words(sentences)
    found = ((s, find_labels(s)) for s in sentences)
    return [n for s, ns in found for n in (known_labels(ns, running) if is_heading(s) else ns)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADING, True),
        ("Mayor Hails Jobs Deal With Rail Union", True),
        ("Cowan Takes Oath as Crowd Cheers", True),
        ("Governor Appoints Ex-Aide to Fill Lund's Seat.", False),
        ("Governor appoints former aide to fill the seat", False),
        ("Anna Maria Moe, 47, Torvik, Baker", False),
        ("Governor Appoints Ex-Aide to Fill Lund's Seat:", False),
    ],
)
def test_which_lines_are_headings(text: str, expected: bool) -> None:
    assert is_heading(sentence(text)) is expected


def test_a_name_alone_is_no_heading() -> None:
    words = named("Anna Maria Moe").words
    assert not is_heading(Sentence(0, 1, "Anna Maria Moe", words, 0))


def test_the_headline_of_the_article_is_none() -> None:
    words = sentence(HEADING).words
    assert not is_heading(Sentence(0, len(HEADING), HEADING, words, 0, headline=True))


def test_running_words_are_those_outside_headings() -> None:
    text = sentence("Paul Lund left the seat.")
    assert running_words([sentence(HEADING), text]) == frozenset({"paul", "lund"})


def test_a_name_in_a_heading_counts_if_the_text_has_it() -> None:
    heading = sentence("Crowd Cheers as Paul Lund Takes Oath")
    text = sentence("Paul Lund left the seat on Friday.")
    there = [n.name for n in _labels([heading, text]) if n.person]
    assert there == ["Paul Lund", "Paul Lund"]
    assert not [n for n in _labels([heading]) if n.person]


def test_words_of_a_heading_make_no_name() -> None:
    text = sentence("On Wednesday a former aide was named to the seat.")
    assert not [n for n in _labels([sentence(HEADING), text]) if "Ex" in n.name]


def test_a_heading_tells_no_full_name() -> None:
    heading = named("Governor Paul Lund", "Quits Post")
    silent = Sentence(0, 1, heading.text.rstrip("."), heading.words, 0)
    assert People([silent, named("Lund")]).full("Lund") == "Lund"
    assert People([named("Paul Lund"), named("Lund")]).full("Lund") == "Paul Lund"
