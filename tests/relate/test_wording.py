"""Which words are worded differently, and which only told by one side."""

from __future__ import annotations

import pytest

from compare.relate import relate
from compare.relate.placed import meet
from tests.relate.passages import fact, parse

# Two texts, and what is worded differently in each.
WORDED = [
    # Other words in one place.
    (
        "The ferry was wrecked off the coast of Norland in the night.",
        "The ferry was smashed off the coast of Norland in the night.",
        ["wrecked", "smashed"],
    ),
    # Words for which the other has none.
    (
        "The ferry was later towed to the port of Torvik.",
        "The ferry was towed to the port of Torvik.",
        [],
    ),
    (
        "Ida Moe read a brief statement to the crew of the ferry.",
        "Moe read a statement to the crew of the ferry.",
        [],
    ),
    # Another tense.
    (
        "The ferry will sail in May, the owner says.",
        "The ferry will sail in May, the owner said.",
        [],
    ),
]


@pytest.mark.parametrize(("a", "b", "words"), WORDED)
def test_only_words_that_replace_others_are_worded_differently(
    a: str, b: str, words: list[str]
) -> None:
    assert [p.text for p in fact((a, b)).differs] == words


def test_sides_that_share_little_are_told_whole() -> None:
    found = fact(("Waves smashed the old ferry.", "The ferry was wrecked by a storm off Torvik."))
    assert {p.source for p in found.differs} == {"a", "b"}


def test_what_is_a_detail_in_one_fact_is_not_worded_differently_in_another() -> None:
    left = (
        "The old ferry of the Lund company left the harbour of Torvik. "
        "The old ferry of the Lund company left the harbour of Torvik on time."
    )
    right = "The old ferry of the Lund company left the northern quay of Torvik with 40 people."
    facts = relate(parse((left, right)), [[(0, 0), (1, 0)], [(0, 1), (1, 0)]])
    told = {p for f in facts for p in f.adds}
    assert any(p.text == "northern quay" for p in told)
    for f in facts:
        elsewhere = told.difference(f.adds)
        assert not any(meet(p, q) for p in f.differs for q in elsewhere)
