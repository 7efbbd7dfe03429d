"""Text that was taken over from an agency is told from words that anybody would choose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.relate.origin import shared_origin
from tests.relate.passages import parse, whole

WIRE = (
    "Rescue teams pulled two men from the flooded shaft late in the evening after "
    "pumping water for nine hours."
)
QUOTED = "We pumped water for nine hours and we heard them knock on the pipe at ten o'clock"


def origin(*texts: str) -> tuple[str, ...]:
    return shared_origin([whole(p) for p in parse(texts)])


def test_a_sentence_taken_over_is_of_one_origin() -> None:
    assert origin(WIRE, WIRE) == ("a", "b")


def test_a_long_run_inside_other_words_is_of_one_origin() -> None:
    other = "In Holm, " + WIRE[0].lower() + WIRE[1:-1] + ", the mayor said on Sunday."
    assert origin(WIRE, other) == ("a", "b")


def test_only_the_sources_that_carry_the_text_are_named() -> None:
    own = "Two miners were saved on Friday night when pumps had emptied the shaft."
    assert origin(WIRE, own, WIRE) == ("a", "c")


def test_most_of_a_short_sentence_is_enough() -> None:
    short = "The ferry turned back because its bow door leaked badly."
    assert origin(short, short) == ("a", "b")


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
    assert shared_origin([whole(there), whole(names)]) == ()
    assert shared_origin([whole(names), whole(there)]) == ()
