"""Names that are hardly names."""

from __future__ import annotations

import pytest

from compare.relate.rules.name import find_name
from compare.relate.rules.rivals import names_of
from compare.values.names import name_parts
from tests.relate.passages import parse, whole

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
