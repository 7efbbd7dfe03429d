"""Words and names that two articles write in one, in several, or by their initials."""

from __future__ import annotations

import pytest

from compare.relate.details.respelled import respelled
from tests.relate.passages import parse, whole

# What of the first article the second has in another spelling, and the other way round.
KNOWN = [
    ("The club reached the play-offs.", "It reached the playoffs.", "play-offs", "playoffs"),
    ("It lost a noisy playoff.", "It lost in the play-offs.", "playoff", "play-offs"),
    ("A plain clothes guard fell.", "A plainclothes guard fell.", "plain clothes", "plainclothes"),
    ("He is a co-worker of Moe.", "He is a coworker of Moe.", "co-worker", "coworker"),
    ("He saw it by video link.", "He saw it by videolink.", "video link", "videolink"),
    ("It has a hole in IE.", "It mended Internet Explorer.", "IE", "Internet Explorer"),
    (
        "The WHO sent masks.",
        "The World Health Organization sent masks.",
        "WHO",
        "World Health Organization",
    ),
]
UNKNOWN = [
    ("They met the rapist.", "They met a therapist."),
    ("They met every day.", "They wore everyday clothes."),
    ("Ida Eriksen mended it.", "It has a hole in IE."),
    ("They met a man in ore trade.", "They met a manin."),
    ("It mended Internet Explorer.", "It has a hole in IEF."),
]


@pytest.mark.parametrize(("a", "b", "mine", "theirs"), KNOWN)
def test_another_spelling_is_known(a: str, b: str, mine: str, theirs: str) -> None:
    left, right = map(whole, parse((a, b)))
    assert {a[start:end] for start, end in respelled(left, right)} == {mine}
    assert {b[start:end] for start, end in respelled(right, left)} == {theirs}


@pytest.mark.parametrize(("a", "b"), UNKNOWN)
def test_other_words_are_not(a: str, b: str) -> None:
    left, right = map(whole, parse((a, b)))
    assert not [*respelled(left, right), *respelled(right, left)]
