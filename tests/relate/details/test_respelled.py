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
    ("Six AK 47 rifles lay there.", "Six AK47 rifles lay there.", "AK 47", "AK47"),
    ("It carries a B 52.", "It carries a B52.", "B 52", "B52"),
    ("A data base file was lost.", "A databasefile was lost.", "data base file", "databasefile"),
    ("A road block stopped it.", "A roadblock stopped it.", "road block", "roadblock"),
]
UNKNOWN = [
    ("He took a part in it.", "They live apart."),
    ("He has 47 rifles.", "He has AK47s."),
    ("He met 12 men in May.", "He met 1 man and 2 boys."),
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
