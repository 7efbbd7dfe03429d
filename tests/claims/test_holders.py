"""Speakers who are told by an office alone: "the governor said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

ARTICLES = {
    "the only one": (
        "Governor Oskar Lind opened the dam on Friday.\n\nThe governor said that it was old.",
        "Oskar Lind",
    ),
    "by the same words": (
        "Harbour News host Oskar Lind spoke here.\n\nThe Harbour News host said the dam was old.",
        "Oskar Lind",
    ),
    "of another body": (
        "Harbour News host Oskar Lind spoke here.\n\nThe Mill Radio host said the dam was old.",
        "The Mill Radio host",
    ),
    "the one of two whose body is told": (
        (
            "Harbour News host Oskar Lind met Radio Torvik host Ida Moe here.\n\n"
            "The Radio Torvik host said the dam was old."
        ),
        "Ida Moe",
    ),
    "two of them": (
        "Governor Oskar Lind met Governor Ida Moe on Friday.\n\nThe governor said the dam was old.",
        "The governor",
    ),
    "a former one": (
        "Former governor Oskar Lind spoke on Friday.\n\nThe governor said the dam was old.",
        "The governor",
    ),
    "told only later": (
        "The governor said the dam was old.\n\nOn Friday, Governor Oskar Lind opened the gate.",
        "The governor",
    ),
    "an office of any body": (
        "Mill president Oskar Lind spoke on Friday.\n\nThe president said the dam was old.",
        "The president",
    ),
    "any one": (
        "Governor Oskar Lind opened the dam on Friday.\n\nA governor said that the dam was old.",
        "A governor",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), ARTICLES.values(), ids=ARTICLES)
def test_holders(claims: Claims, text: str, speaker: str) -> None:
    said = [c for c in claims(text).claims if " said " in c.text]
    assert [c.speaker for c in said] == [speaker]


def test_a_surname_beside_an_office_is_not_a_relatives_name(claims: Claims) -> None:
    text = (
        "President Lind met the bakers, and Sasha Lind waved to them.\n\n"
        "The president said the dam was old."
    )
    assert claims(text).claims[-1].speaker == "Lind"
