"""Which words of a quotation an editor touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.parsed import Word
from compare.values.quotations.edited import Edit, find_edits, touched


def words(text: str) -> list[Word]:
    """The words of a text without the marks around them."""
    found, at = [], 0
    for n, part in enumerate(text.replace("…", " ").replace("...", "   ").split(" ")):
        bare = part.strip("[]().,")
        if bare:
            start = text.index(bare, at)
            found.append(Word(start, start + len(bare), bare, bare, "X", "XX", "dep", n))
        at += len(part) + 1
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the dam will hold", []),
        ("the [old mill] dam will hold", ["old", "mill", "dam"]),
        ("the dam (of Torvik) will hold", ["of", "Torvik", "will"]),
        ("the dam ... will hold", ["will"]),
        ("the dam … will hold", ["will"]),
        ("[It] will hold", ["It", "will"]),
        ("... will hold", []),
        ("the dam will [never]", ["never"]),
        ("the dam will hold ...", []),
        ("the dam []will hold", ["will"]),
    ],
)
def test_words_that_an_editor_touched(text: str, expected: list[str]) -> None:
    told = words(text)
    edits = list(find_edits(text, [(0, len(text))]))
    assert [told[n].text for n in sorted(touched(told, edits))] == expected


def test_edits_are_looked_for_in_quotations_only() -> None:
    text = "He [Moe] said it [the dam] held (for now)."
    quoted = text.index("it"), text.index(" held")
    assert [text[e.start : e.end] for e in find_edits(text, [quoted])] == ["[the dam]"]


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3)), max_size=8),
       st.lists(st.tuples(st.integers(0, 20), st.integers(1, 4)), max_size=4))  # fmt: skip
def test_every_word_is_looked_at(gaps: list[tuple[int, int]], edits: list[tuple[int, int]]) -> None:
    told, at = [], 0
    for gap, length in gaps:
        told.append(Word(at + gap, at + gap + length, "x", "x", "X", "XX", "dep", 0))
        at += gap + length
    found = {
        n
        for n, word in enumerate(told)
        for start, length in edits
        for last in (told[max(0, n - 1)],)
        if start <= word.start < start + length
        or last.end <= start < word.start
        or start <= last.start < start + length
    }
    assert touched(told, [Edit(start, start + length) for start, length in edits]) == found
