"""Origins: the state that a person is said to be of."""

from __future__ import annotations

import pytest

from compare.values.roles.origins import find_origins
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "state", "written"),
    [
        ("Sen. Paul Tierney of Ohio spoke.", "ohio", "Ohio"),
        ("Sen. Paul Tierney (D-Ohio) spoke.", "ohio", "D-Ohio"),
        ("Sen. Paul Tierney (R-Wis.) spoke.", "wisconsin", "R-Wis."),
        ("Sen. Paul Tierney of North Dakota spoke.", "northdakota", "North Dakota"),
        ("Ohio Sen. Paul Tierney spoke.", "ohio", "Ohio"),
        ("North Dakota Rep. Paul Tierney spoke.", "northdakota", "North Dakota"),
        ("Senator Paul Tierney, Democrat of Ohio, spoke.", "ohio", "Ohio"),
        ("Paul Tierney, a Republican from South Dakota, spoke.", "southdakota", "South Dakota"),
    ],
)
def test_an_origin_is_found(text: str, state: str, written: str) -> None:
    (found,) = find_origins(sentence(text))
    assert (found.person, found.state) == ("Paul Tierney", state)
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Paul Tierney spoke in Ohio.",
        "Sen. Paul Tierney of Torvik spoke.",
        "In Ohio, Sen. Paul Tierney spoke.",
        "Ohio voters like Paul Tierney.",
    ],
)
def test_no_origin(text: str) -> None:
    assert list(find_origins(sentence(text))) == []
