"""Text that was taken over from an agency is told from words that anybody would choose."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from compare.relate.origin import shared_origins
from tests.relate.passages import parse, whole

WIRE = (
    "Rescue teams pulled two men from the flooded shaft late in the evening after "
    "pumping water for nine hours."
)
QUOTED = "We pumped water for nine hours and we heard them knock on the pipe at ten o'clock"


def origin(*texts: str) -> tuple[tuple[str, ...], ...]:
    return shared_origins([whole(p) for p in parse(texts)])


def test_a_sentence_taken_over_is_of_one_origin() -> None:
    assert origin(WIRE, WIRE) == (("a", "b"),)


def test_a_long_run_inside_other_words_is_of_one_origin() -> None:
    other = "In Holm, " + WIRE[0].lower() + WIRE[1:-1] + ", the mayor said on Sunday."
    assert origin(WIRE, other) == (("a", "b"),)


def test_only_the_sources_that_carry_the_text_are_named() -> None:
    own = "Two miners were saved on Friday night when pumps had emptied the shaft."
    assert origin(WIRE, own, WIRE) == (("a", "c"),)


def test_two_texts_are_two_groups() -> None:
    early = "Divers said the rudder of the ferry jammed hard just before three while she passed."
    late = "Divers said the rudder of a barge jammed hard just before seven while she passed."
    assert origin(early, late, early, late) == (("a", "c"), ("b", "d"))
    assert origin(early, early, late, late) == (("a", "b"), ("c", "d"))
    assert origin(late, WIRE, early, late, early) == (("a", "d"), ("c", "e"))


def test_what_two_share_with_a_third_they_need_not_share() -> None:
    first, second = WIRE, "The ferry turned back because its bow door leaked badly in the swell."
    both = f"{first} {second}"
    assert origin(first, both, second) == (("a", "b"), ("b", "c"))
    assert origin(both, second, first) == (("a", "b"), ("a", "c"))


def test_the_order_of_the_sources_changes_no_group() -> None:
    first, second = WIRE, "The ferry turned back because its bow door leaked badly in the swell."
    texts = (first, f"{first} {second}", second, first, f"{second} {first}")
    wanted = {frozenset(texts[number] for number in group) for group in ((0, 1, 3, 4), (1, 2, 4))}
    for order in permutations(texts):
        found = {frozenset(order["abcde".index(s)] for s in group) for group in origin(*order)}
        assert found == wanted


def test_most_of_a_short_sentence_is_enough() -> None:
    short = "The ferry turned back because its bow door leaked badly."
    assert origin(short, short) == (("a", "b"),)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (WIRE, "Rescuers freed two men from a shaft that had been flooded."),
        ("The bridge reopened on Monday.", "The bridge reopened on Monday."),
        (
            f"He said: “{QUOTED}.”",
            f"“{QUOTED},” he told reporters.",
        ),
        (
            "Prime Minister Ida Moe of Norland met President Tomas Vell of Orla on Monday.",
            "Prime Minister Ida Moe of Norland met President Tomas Vell of Orla last week.",
        ),
    ],
    ids=["own words", "too short", "a quotation", "names and titles"],
)
def test_no_common_origin(a: str, b: str) -> None:
    assert origin(a, b) == ()


def test_words_carry_content_where_both_sources_say_so() -> None:
    there, back = parse([WIRE, WIRE])
    named = [replace(s, words=tuple(replace(w, pos="PROPN") for w in s.words))
             for s in back.sentences]  # fmt: skip
    names = replace(back, sentences=tuple(named))
    assert shared_origins([whole(there), whole(names)]) == ()
    assert shared_origins([whole(names), whole(there)]) == ()
