"""Quotations: where two versions of one utterance differ, and what weighs."""

from __future__ import annotations

import pytest

from compare.values.quotations.material import material
from compare.values.quotations.quotations import Quoted, find_changes
from compare.values.quotations.repeated import same_quotation, same_run, same_words
from compare.values.words.keys import fold
from tests.values.parsing import sentence


def quoted(text: str) -> Quoted:
    words = tuple(w for w in sentence(text).words if fold(w.text))
    return Quoted(words, words[0].start, words[-1].end)


def changed(a: str, b: str) -> list[tuple[str, str]]:
    """The material changes between two quotations, as words."""
    left, right = quoted(a), quoted(b)
    return [
        (
            " ".join(w.text for w in left.words[c.a0 : c.a1]),
            " ".join(w.text for w in right.words[c.b0 : c.b1]),
        )
        for c in find_changes(left, right)
        if material(left, right, c)
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We robbed men who row at sea.", "We paid men who row at sea.", [("robbed", "paid")]),
        ("The bridge is safe for lorries.", "The bridge is not safe for lorries.", [("", "not")]),
        ("A dangerous plan for town.", "A very dangerous plan for town.", [("", "very")]),
        ("The Queen of Thrift left.", "The Queen of Theft left.", [("Thrift", "Theft")]),
        ("There were three ships in the bay.", "There were 3 ships in the bay.", []),
        ("We were going to rebuild the mill.", "We're gonna rebuild the mill.", []),
        ("He said the old bridge would hold.", "He says the old bridge would hold.", []),
        ("Our mama honoured the old harbour.", "Our momma honored the old harbor.", []),
        ("The main reason is the river.", "The main reason for this flood is the river.", []),
        ("Our theater will be rebuilt soon.", "Our theatre will be rebuilt soon.", []),
        ("We need twenty-five more nurses.", "We need 25 more nurses.", []),
        ("It stood for one hundred years here.", "It stood for 100 years here.", []),
        ("It stood for a hundred years here.", "It stood for 100 years here.", []),
        ("We had ninety days to leave.", "We had 90 days to leave.", []),
        ("We lost thirty percent of our rye.", "We lost 30% of our rye.", []),
        ("We lost thirty-five percent of our rye.", "We lost 35% of our rye.", []),
        ("They owe us five million dollars for it.", "They owe us $5 million for it.", []),
        ("We need twenty-five more nurses.", "We need 26 more nurses.", [("twenty five", "26")]),
        ("It stood for one hundred years.", "It stood for 90 years.", [("one hundred", "90")]),
        ("We lost thirty percent of rye.", "We lost 40% of rye.", [("thirty percent", "40")]),
        ("The reactor is stable tonight.", "The pond will be drained in May.", []),
    ],
)  # fmt: skip
def test_changes(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    assert changed(a, b) == expected
    assert changed(b, a) == [(y, x) for x, y in expected]


def test_words_that_an_editor_put_in_do_not_count() -> None:
    left = quoted("The mayor said that the bridge would hold for years.")
    right = quoted("The governor said that the bridge would hold for years.")
    (change,) = find_changes(left, right)
    assert material(left, right, change)
    edited = Quoted(right.words, right.start, right.end, frozenset({1}))
    assert not material(left, edited, change)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The dam will hold this winter.", "Nobody leaves. The dam will hold this winter.", True),
        ("The dam will hold.", "The dam will hold.", False),
        ("We are very grateful.", "We are very grateful.", False),
        ("The dam will hold this winter.", "The dam broke at noon in heavy rain.", False),
    ],
)
def test_same_words(a: str, b: str, expected: bool) -> None:
    words = tuple(w for text in b.split(". ") for w in sentence(text).words if fold(w.text))
    other = Quoted(words, 0, 1)
    assert same_words(quoted(a), other) is same_words(other, quoted(a)) is expected


def test_short_quotations_are_the_same_only_from_end_to_end() -> None:
    said = quoted("Undoubtedly there is collusion.")
    assert same_quotation(said, quoted("Undoubtedly, there is collusion."))
    assert not same_quotation(said, quoted("Undoubtedly there is some collusion."))
    assert not same_quotation(quoted("We are very grateful."), quoted("We are very grateful."))


def test_a_run_of_words_is_found_with_and_without_marks() -> None:
    said = quoted("The bill would drain the savings of old families.")
    assert same_run(said, quoted("The plan would drain the savings of all people."))
    assert not same_run(said, quoted("The plan would drain the purse of old families."))
