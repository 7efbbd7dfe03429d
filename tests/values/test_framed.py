"""Words replaced in quotation marks, seen with the words around them."""

from __future__ import annotations

import re

import pytest

from compare.values.quotations.framed import find_framed
from compare.values.quotations.told import Told
from compare.values.words.keys import content_keys, fold
from tests.values.parsing import sentence

MARKS = re.compile(r"“([^”]*)”")


def told(text: str) -> Told:
    """The words of a sentence, those between marks as its quotations."""
    parsed = sentence(text)
    words = tuple(w for w in parsed.words if fold(w.text))
    spans = [m.span(1) for m in MARKS.finditer(text)]
    marks = tuple(next((n for n, (s, e) in enumerate(spans) if s <= w.start < e), -1)
                  for w in words)  # fmt: skip
    return Told(words, 0, len(text), frozenset(), marks, content_keys(words))


def changed(a: Told, b: Told) -> set[tuple[str, str]]:
    return {
        (" ".join(a.forms[c.a0 : c.a1]), " ".join(b.forms[c.b0 : c.b1])) for c in find_framed(a, b)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He said they should “try to spend a little patience on boats.”",
         "He said: “You should try to spend a little money on boats.”", {("patience", "money")}),
        ("She told them to “try to spend a little patience” there.",
         "You have many boats, so try to spend a little money.", set()),
        ("He will let the “safety board finish its long work” first.",
         "He will let the “insurers finish its long work” first.", {("safety board", "insurers")}),
        ("He gave the old harbour crane “one in nine chances” of holding.",
         "He gave the old harbour crane “two in nine chances” of holding.", set()),
        ("He said they “left the old harbour in three boats.”",
         "He said they had sailed from the docks in three ships.", set()),
    ],
)  # fmt: skip
def test_framed(a: str, b: str, expected: set[tuple[str, str]]) -> None:
    assert changed(told(a), told(b)) == expected
    assert changed(told(b), told(a)) == {(y, x) for x, y in expected}
