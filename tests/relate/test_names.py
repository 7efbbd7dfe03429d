"""Names that are hardly names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.model import Article, Span
from compare.relate.rules.names.name import find_name
from compare.relate.rules.names.rivals import names_of
from compare.relate.rules.names.spelling import find_spelling
from compare.values.names.names import name_parts
from tests.relate.passages import linked, parse, whole

if TYPE_CHECKING:
    from tests.conftest import Claims

SHERIFF = (
    "Deputies searched the barn on Monday.\n\n"
    "Sheriff's department officials initially blamed the storm for the fire."
)


@pytest.mark.parametrize(
    "other",
    [
        "At first the storm was blamed by the Norland Fire Service for the fire.",
        "The Norland Fire Service searched a barn after the storm.",
    ],
)
def test_a_body_that_is_called_by_a_title_alone(other: str) -> None:
    a, b = map(whole, parse([SHERIFF, other]))
    assert [n.name for n in names_of(a) if not name_parts(n.name)]
    assert list(find_name(a, b)) == list(find_name(b, a)) == []


def titled(title: str, text: str) -> Article:
    return Article("Test", f"{title}\n\n{text}", headline=Span(0, len(title), title), id="a")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The race along the quay was won on Monday.", 0),
        ("The race along the quay was won by Marta Gavarzin on Monday.", 1),
    ],
)
def test_a_capital_in_a_headline_makes_no_name(claims: Claims, text: str, found: int) -> None:
    a = whole(claims(titled("Marta Gavarzin Wins Race Along the Quay", text)))
    b = whole(claims("The race along the quay was won by Marta Gabarzin on Monday."))
    assert bool(list(find_spelling(a, b))) is bool(list(find_spelling(b, a))) is bool(found)


POLICE = "Torvik police chief Ruth Almgren signed the accord on Friday in Velden."


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("A sailor, Karl Dahl, was there.", "A poem by Ruth Almgren was read.", 1),
        ("A sailor, Karl Dahl, was there.", "The former police chief Ruth Almgren was there.", 0),
        ("Karl Dahl, the Belsk police chief, was there.", "A poem by Ruth Almgren was read.", 0),
    ],
)
def test_two_hold_one_office_whom_both_articles_know(mine: str, theirs: str, found: int) -> None:
    other = "Torvik police chief Karl Dahl signed the accord on Friday in Velden."
    sides = linked(parse([f"{POLICE} {mine}", f"{other} {theirs}"]))
    a, b = (side.evidence.side((0,)) for side in sides)
    assert len(list(find_name(a, b))) == len(list(find_name(b, a))) == found
