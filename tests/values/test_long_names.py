"""Names that small words hold together, and the one word in which two differ."""

from __future__ import annotations

import pytest

from compare.values.names.long_names import find_long_names, told_apart
from tests.values.parsing import sentence


def names(text: str) -> list[str]:
    return [text[n.start : n.end] for n in find_long_names(sentence(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He holds the Order of the Golden Oar today.", ["Order of the Golden Oar"]),
        ("She ran Harbour and Coast Rescue for years.", ["Harbour and Coast Rescue"]),
        ("The Harbour Bank lent it to the town.", []),
        ("Moe spoke of nets.", []),
        ("Critics of Congress spoke.", []),
        ('He said: "Critics of Congress were wrong."', []),
        ("Ministry of Defence officials spoke.", ["Ministry of Defence"]),
        ("She led the Committee to Re-open the Mill.", ["Committee to Re-open the Mill"]),
        ("The Bank of Trade-offs shut.", ["Bank of Trade-offs"]),
    ],
)
def test_long_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("the Order of Courage", "the Order of Merit", ("courage", "merit")),
        ("the Order of Courage", "the Order of Courage", None),
        ("the Order of Courage", "the League of Merit", None),
        ("the Board of Metro Trams", "the Board of Metropolitan Trams", None),
        ("Halden and Mercator", "Halden and Norvik", None),
        ("Fish and Coast Rescue", "Fish and Coast Watch", ("rescue", "watch")),
    ],
)
def test_told_apart(a: str, b: str, expected: tuple[str, str] | None) -> None:
    left, right = (find_long_names(sentence(f"It was {text}."))[0] for text in (a, b))
    assert told_apart(left, right) == expected
    assert told_apart(right, left) == (expected and expected[::-1])
