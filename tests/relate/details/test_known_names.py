"""Names that another article gives in another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.read import article_from_text
from compare.relate.details.known import known_places
from compare.relate.details.longer import longer_names
from compare.relate.evidence import Evidence
from tests.relate.passages import parse, whole

if TYPE_CHECKING:
    from tests.conftest import Claims

BY_OFFICE = [
    ("President Ruth Amsel left.", "President Amsel left.", "Ruth Amsel"),
    ("Mayor Lars Tynan spoke.", "Voters like Mayor Tynan.", "Lars Tynan"),
    ("Governor Ilse Hammond led them.", "It was led by Governor Hammond.", "Ilse Hammond"),
]
IN_FULL = [
    ("Judge Ruth Amsel left.", "Judge Amsel left."),
    ("Ruth Amsel left.", "Amsel left."),
    ("President Ruth Amsel left.", "President Tynan left, and Amsel stayed."),
]
# The second names in short what the first names in full.
IN_SHORT = [
    ("They stayed at the Miramar Palace Hotel.", "The Miramar hotel was full.", True),
    ("The Torvik Bay Otters of Ostra won.", "Fans of the Otters cheered.", True),
    # another house, a body of which there are many
    ("They stayed at the Miramar Palace Hotel.", "The Belmont hotel was full.", False),
    ("They stayed at the Miramar Palace Hotel.", "The hotel was full in Miramar.", False),
    ("The Torvik Harbour Board met.", "The Board met.", False),
]


@pytest.mark.parametrize(("a", "b", "known"), IN_SHORT)
def test_the_long_name_of_a_house_or_team_is_known_by_its_short_one(
    a: str, b: str, known: bool
) -> None:
    left, right = map(whole, parse((a, b)))
    assert bool(list(longer_names(left, right))) is known


@pytest.mark.parametrize(("a", "b", "name"), BY_OFFICE)
def test_the_forename_of_an_office_holder_is_known(a: str, b: str, name: str) -> None:
    left, right = map(whole, parse((a, b)))
    assert name in {a[start:end] for start, end in known_places(left, right)}


@pytest.mark.parametrize(("a", "b"), IN_FULL)
def test_the_forename_of_others_is_a_detail(a: str, b: str) -> None:
    left, right = map(whole, parse((a, b)))
    assert "Ruth Amsel" not in {a[start:end] for start, end in known_places(left, right)}


def test_who_signs_an_article_is_known_by_its_byline(claims: Claims) -> None:
    text = "Our update\n\nPosted by Ruth Amsel, chief executive, on 5 June 2025\n\nThe dam held."
    unsigned = text.replace("Posted by Ruth Amsel, chief executive, on 5 June 2025\n\n", "")
    signed, bare = (Evidence(claims(article_from_text(t, name="x"))) for t in (text, unsigned))
    assert "amsel" in signed.known_words
    assert "amsel" not in bare.known_words
