"""What an article tells elsewhere, beside the claims whose times are compared."""

from __future__ import annotations

from datetime import date

import pytest

from compare.relate.evidence import Evidence
from compare.relate.rules.times.time import find_time
from tests.relate.passages import parse, whole

PLANNED = "President Ines Almgren said she would call a confidence vote for March 15."
HOPED = "Opposition leader Ruth Dahl hopes for a confidence vote next week."


@pytest.mark.parametrize(
    ("elsewhere", "told"),
    [
        ("Almgren wants to put a vote of confidence to parliament on 15 March.", 0),
        ("Almgren wants to put a vote of confidence to parliament on 22 March.", 1),
        ("The ferries to Norland will be repaired by 15 March.", 1),
    ],
)
def test_a_date_that_the_other_article_has_for_the_noun_is_known(elsewhere: str, told: int) -> None:
    published = date(2024, 1, 11)
    planned, hoped = parse((PLANNED, f"{elsewhere} {HOPED}"), (published, published))
    one, other = whole(planned), Evidence(hoped).side((len(hoped.claims) - 1,))
    assert len(list(find_time(one, other))) == len(list(find_time(other, one))) == told
