"""Reasons: the ways in which news gives them, and when two of them exclude each other."""

from __future__ import annotations

import pytest

from compare.values.reasons.reasons import Reason, find_reasons, incompatible
from tests.relate.passages import parse


def reasons(text: str) -> list[tuple[str, Reason]]:
    article = parse([text])[0]
    found = [r for s in article.sentences for r in find_reasons(s)]
    return [(text[r.start : r.end], r) for r in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The flight was cancelled because of fog.", "fog"),
        ("The flight was cancelled due to heavy snow.", "heavy snow"),
        ("The roof fell in because the beams had rotted.", "the beams had rotted"),
        ("The fire was caused by a faulty lamp.", "a faulty lamp"),
        ("A faulty lamp caused the fire.", "A faulty lamp"),
        ("The grid blamed the blackout on a storm.", "a storm"),
        ("The grid blamed a storm for the blackout.", "a storm"),
        ("A landslide led to the derailment.", "A landslide"),
        ("The reason was a leak in the tank.", "a leak in the tank"),
        ("A pump is the source of the outbreak.", "A pump"),
        ("Experts identified a pump as the source of the outbreak.", "a pump"),
        ("The cable was cut by an anchor.", "an anchor"),
        ("The midfielder was booked for a late tackle.", "a late tackle"),
        ("Profit fell as a result of weak demand, which hit all brewers.", "weak demand"),
    ],
)
def test_reasons_are_found(text: str, words: str) -> None:
    assert words in [told for told, _ in reasons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The fire was not caused by a lamp.",
        "Was the fire caused by a lamp?",
        "The window was broken by Per Olsen.",
        "The mill burned down on Monday.",
    ],
)
def test_no_reason_is_found(text: str) -> None:
    assert reasons(text) == []


def test_what_has_the_reason_may_open_the_sentence() -> None:
    ((_, found),) = reasons("Delays were due to snow.")
    assert found.effect == {"delay"}


def test_reasons_exclude_each_other_only_for_one_effect() -> None:
    (_, fog), (_, strike), (_, snow) = (
        reasons(text)[0]
        for text in (
            "The flight was cancelled because of fog.",
            "The flight was cancelled because of a strike.",
            "The roof collapsed because of snow.",
        )
    )
    assert incompatible(fog, strike)
    assert incompatible(strike, fog)
    assert not incompatible(fog, snow)
    assert not incompatible(fog, fog)
