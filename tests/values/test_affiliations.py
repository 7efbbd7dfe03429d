"""Bodies that a person is told to be of, and for which he can speak."""

from __future__ import annotations

import pytest

from compare.values.names.affiliations import affiliations, can_speak_for
from tests.values.parsing import sentence


def test_the_bodies_beside_a_name() -> None:
    told = sentence("Daniel Osei, a spokesman for Microsoft, said that Google had lied.")
    assert affiliations([told], "Daniel Osei") == {"Microsoft"}
    assert not affiliations([told], "Ida Moe")


@pytest.mark.parametrize(
    ("bodies", "body", "expected"),
    [
        (set(), "Leyton Weather Institute", True),
        ({"Sund Power"}, "Leyton Weather Institute", False),
        ({"Sund Power"}, "Sund Power Company", True),
        ({"LWI"}, "Leyton Weather Institute", True),
        ({"Energy Ministry"}, "the Leyton Government", True),
    ],
)
def test_who_can_speak_for_a_body(bodies: set[str], body: str, expected: bool) -> None:
    assert can_speak_for(frozenset(bodies), body) is expected
