"""Quotations are compared in the same way whichever of the two sides comes first.

The syntax model may well read one word in two ways: "back" is an adverb here and a particle there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from compare.values.quotations.framed import find_framed
from compare.values.quotations.material import material
from compare.values.quotations.quotations import Change, find_changes
from compare.values.quotations.repeated import same_quotation, same_run, same_words
from compare.values.words.alignment import align_words
from tests.values.handmade import told, told_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compare.values.quotations.told import Told

VOCABULARY = "we will rebuild the old harbour before winter and nobody left it back there".split()
TAGS = ("NOUN", "VERB", "ADJ", "ADV", "ADP", "PROPN", "X")
LONGEST = 16


def turned(changes: Iterable[Change]) -> list[Change]:
    """The changes as they are to be found when the sides change places."""
    return sorted((Change(c.b0, c.b1, c.a0, c.a1) for c in changes), key=repr)


@st.composite
def versions(draw: st.DrawFn) -> tuple[Told, Told]:
    """Two sentences, the second the first with other words here and there, with tags and marks."""
    word = st.sampled_from(VOCABULARY)
    kept = st.tuples(word, st.just(True), st.none())
    other = st.tuples(word, st.just(False), st.none() | word)
    drawn = draw(st.lists(kept | kept | other, min_size=3, max_size=LONGEST))
    first = [w for w, _, _ in drawn]
    second = [w if same else new for w, same, new in drawn if same or new]
    return draw(_tagged(first)), draw(_tagged([w for w in second if w] or first[:1]))


@st.composite
def _tagged(draw: st.DrawFn, forms: list[str]) -> Told:
    tags = draw(st.lists(st.sampled_from(TAGS), min_size=len(forms), max_size=len(forms)))
    at = draw(st.lists(st.integers(0, len(forms)), min_size=4, max_size=4).map(sorted))
    marks = [
        0 if at[0] <= n < at[1] else 1 if at[2] <= n < at[3] else -1 for n in range(len(forms))
    ]
    return told_of(list(zip(forms, tags, strict=True)), marks)


# One run of words, each carrying content on one side only.
NOUN_LEFT = told("they [ will rebuild/VERB the old/ADJ harbour/NOUN wall/NOUN ] there")
NOUN_RIGHT = told("they [ will rebuild the old harbour road/NOUN ] there")


@given(versions())
@example((NOUN_LEFT, NOUN_RIGHT))
def test_changes(sides: tuple[Told, Told]) -> None:
    a, b = sides
    found = list(find_changes(a, b))
    assert sorted(find_changes(b, a), key=repr) == turned(found)
    for change in found:
        back = Change(change.b0, change.b1, change.a0, change.a1)
        assert material(a, b, change) is material(b, a, back)


@given(versions())
@example((NOUN_LEFT, NOUN_RIGHT))
def test_changes_seen_with_what_is_around(sides: tuple[Told, Told]) -> None:
    a, b = sides
    assert sorted(find_framed(b, a), key=repr) == turned(find_framed(a, b))


@pytest.mark.parametrize("same", [same_words, same_run, same_quotation])
@given(sides=versions())
def test_repeated_words(same: Callable[[Told, Told], bool], sides: tuple[Told, Told]) -> None:
    a, b = sides
    assert same(a, b) is same(b, a)


@given(*[st.lists(st.sampled_from("abcd"), max_size=12).map(tuple)] * 2)
@example(("a", "b"), ("b", "a"))
def test_rows_are_turned_with_the_sides(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    back = {(b0, b1, a0, a1) for tag, a0, a1, b0, b1 in align_words(a, b) if tag == "equal"}
    rows = align_words(b, a)
    assert {row[1:] for row in rows if row[0] == "equal"} == back
    made = [w for tag, b0, b1, a0, a1 in rows for w in (b[b0:b1] if tag == "equal" else a[a0:a1])]
    assert tuple(made) == a
    assert all((row[0] == "insert") is (row[1] == row[2]) for row in rows)
    assert all((row[0] == "delete") is (row[3] == row[4]) for row in rows)


# What one side alone says about a word decides nothing: it must carry content on both.
CONTENT_ON_ONE_SIDE = [
    (
        find_changes,
        "slept/VERB in/X harbour/NOUN town/NOUN tonight/ADV",
        "slept/X in/X harbour/X town/X today/ADV",
    ),
    (
        find_framed,
        "[ we will rebuild the harbour/NOUN wall/NOUN ] he said",
        "[ we will rebuild the harbour/X road/NOUN ] he said",
    ),
]


@pytest.mark.parametrize(("find", "left", "right"), CONTENT_ON_ONE_SIDE)
def test_content_on_one_side(
    find: Callable[[Told, Told], Iterable[Change]], left: str, right: str
) -> None:
    a, b = told(left), told(right)
    assert not list(find(a, b))
    assert not list(find(b, a))
    assert list(find(a, told(right.replace("/X", "/NOUN"))))


@pytest.mark.parametrize("same", [same_words, same_quotation])
def test_repeated_words_carry_content_on_both_sides(
    same: Callable[[Told, Told], bool],
) -> None:
    full = told("old/ADJ harbour/NOUN walls/NOUN will crumble/VERB")
    bare = told("old harbour walls will crumble")
    assert same(full, full)
    assert not same(full, bare)
    assert not same(bare, full)
