"""Two quotations of one utterance, known by what they share word for word."""

from __future__ import annotations

import pytest

from compare.values.quotations.material import material
from compare.values.quotations.quotations import Quoted
from compare.values.quotations.versions import find_versions
from compare.values.words.keys import fold
from tests.values.parsing import sentence

LONG = "We have learned that the old harbour wall will not hold the winter tide"


def quoted(text: str) -> Quoted:
    words = tuple(w for w in sentence(text).words if fold(w.text))
    return Quoted(words, 0, len(text))


def changed(a: str, b: str, sure: bool = False) -> list[tuple[str, str]]:
    left, right = quoted(a), quoted(b)
    return [
        (" ".join(left.forms[c.a0 : c.a1]), " ".join(right.forms[c.b0 : c.b1]))
        for c in find_versions(left, right, sure)
        if material(left, right, c, firm=True)
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (LONG, LONG.replace("wall", "gate"), [("wall", "gate")]),
        (LONG, LONG.replace("hold the", "hold the whole"), [("", "whole")]),
        (LONG, LONG.replace("learned", "learning"), [("learned", "learning")]),
        (LONG, LONG.replace("have learned that", "know for certain by now that"), []),
        (LONG, LONG.replace("hold the", "hold the well"), []),
        (LONG, LONG.replace(" old", ""), [("old", "")]),
        ("The tide took nine boats", "The tide took nine houses", []),
        ("The wall is old", "The pier is old", []),
        (f"{LONG} of a bitter winter", f"{LONG} of bitter frosts", [("winter", "frosts")]),
    ],
)
def test_versions(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    assert changed(a, b) == expected
    assert changed(b, a) == [(y, x) for x, y in expected]


def test_one_speaker_makes_fewer_words_enough() -> None:
    a, b = "nobody in town closed the old gate", "nobody in town closed the old door"
    assert changed(a, b) == []
    assert changed(a, b, sure=True) == [("gate", "door")]


def test_who_speaks_proves_nothing() -> None:
    a = "was an attack by cowards Sheriff Lena Park said on the quay"
    b = "hiding in a shed Sheriff Lena Park said on the quay"
    assert changed(a, b) == []
