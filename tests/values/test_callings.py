"""Callings: whom nobody takes for one another."""

from __future__ import annotations

import pytest

from compare.values.roles.callings import calling, callings


@pytest.mark.parametrize(
    ("head", "beside", "expected"),
    [
        ("lawyer", (), "lawyer"),
        ("attorney", ("her",), "lawyer"),
        ("attorney", ("district",), "police"),
        ("detective", (), "police"),
        ("prosecutor", (), "police"),
        ("spokesman", (), ""),
        ("official", (), ""),
    ],
)
def test_calling(head: str, beside: tuple[str, ...], expected: str) -> None:
    assert calling(head, beside) == expected


def test_words_that_fit_anybody_are_no_calling() -> None:
    assert callings([("judge", ()), ("leader", ())]) == {"judge"}
