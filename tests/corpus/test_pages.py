from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from compare.corpus.pages import page_name

EVENTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(EVENTS)
@example("../../etc/passwd")
@example("con")
@example(".")
@example("漢字" * 200)
def test_a_page_has_a_name_that_every_system_takes(event: str) -> None:
    name = page_name(event)
    assert re.fullmatch(r"[^./\\:*?\"<>|\s\x00-\x1f][^/\\:*?\"<>|\s\x00-\x1f]*\.html", name)
    assert len(name.encode()) <= 200


def test_like_events_have_names_of_their_own_in_any_case() -> None:
    events = ["Storm", "storm", "storm ", "storm/", "storm\\", "STORM"]
    assert len({page_name(event).lower() for event in events}) == len(events)
