"""How often something is done."""

from __future__ import annotations

import pytest

from compare.values.quantities.frequencies import find_frequencies
from tests.values.parsing import sentence

_WEEKS = 365.25 / 7


@pytest.mark.parametrize(
    ("text", "times", "rate"),
    [
        ("The drug is injected once a day.", 365.25, True),
        ("The drug is injected daily.", 365.25, True),
        ("The nurses are paid every two weeks.", _WEEKS / 2, True),
        ("The nurses are paid every other week.", _WEEKS / 2, True),
        ("The laser was fired twice.", 2.0, False),
        ("The laser was fired seven times.", 7.0, False),
    ],
)
def test_how_often_is_read(text: str, times: float, rate: bool) -> None:
    (found,) = find_frequencies(sentence(text))
    assert found.times == pytest.approx(times)
    assert found.rate is rate


@pytest.mark.parametrize(
    "text",
    [
        "The laser was fired at least twice.",
        "The shaft is twice as deep as the lake.",
        "The yard once made ships.",
        "The shaft is seven times the length of the hall.",
    ],
)
def test_bounds_and_factors_are_no_frequency(text: str) -> None:
    assert not list(find_frequencies(sentence(text)))
