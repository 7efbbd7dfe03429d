"""What several facts would tell as a detail is told once, a divergence never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate import relate
from tests.relate.passages import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Fact

LEFT = "The storm damaged the harbour at Torvik, and the ferry was kept in port by the waves."
RIGHT = (
    "The storm damaged 300 boats in the old harbour of Torvik, "
    "and the ferry was kept in port by rough seas until Sunday."
)


def _facts(texts: Sequence[str], groups: Sequence[Sequence[tuple[int, int]]]) -> tuple[Fact, ...]:
    return relate(parse(texts), groups)


def _shown(fact: Fact) -> list[str]:
    return [p.text for p in fact.adds]


def test_a_detail_of_a_claim_in_two_facts_of_two_sentences_is_told_once() -> None:
    first, second = _facts((LEFT, RIGHT), [[(0, 0), (1, 0)], [(0, 1), (1, 0)]])
    assert "300 boats" in " ".join(_shown(first) + _shown(second))
    assert not set(_shown(first)) & set(_shown(second))


def test_what_two_sentences_lack_is_told_once() -> None:
    left = "The storm damaged the harbour at Torvik. It was the storm that damaged the harbour."
    right = "The storm damaged 300 boats of Admiral Moe in the harbour of Torvik on Sunday."
    (fact,) = _facts((left, right), [[(0, 0), (1, 0)], [(0, 1), (1, 0)]])
    told = _shown(fact)
    assert len(told) == len(set(told)) > 1


def test_a_side_that_adds_details_keeps_one() -> None:
    left = "It damaged the harbour. The storm damaged the harbour at Torvik on 4 May, Moe said."
    right = "The storm damaged 300 boats of Admiral Moe in the harbour of Torvik on Sunday."
    facts = _facts((left, right), [[(0, 0), (1, 0)], [(0, 1), (1, 0)]])
    told = [[p.text for p in fact.adds if p.source == "b"] for fact in facts]
    assert all(told)
    assert min(map(len, told)) == 1


def test_a_detail_of_two_claims_is_told_of_each() -> None:
    texts = (
        "The storm damaged the harbour at Torvik. The ferry was kept in port.",
        "The storm damaged 300 boats at Torvik. The ferry was kept in port for 300 hours.",
    )
    first, second = _facts(texts, [[(0, 0), (1, 0)], [(0, 1), (1, 1)]])
    assert "300" in " ".join(_shown(first))
    assert "300" in " ".join(_shown(second))


def test_a_detail_is_told_against_each_source_that_lacks_it() -> None:
    texts = ("The storm damaged the harbour.", "The storm damaged the harbour at Torvik.", RIGHT)
    first, second = _facts(texts, [[(0, 0), (2, 0)], [(1, 0), (2, 0)]])
    assert "300 boats" in " ".join(_shown(first))
    assert "300 boats" in " ".join(_shown(second))


def test_the_words_of_a_divergence_are_no_detail() -> None:
    texts = (
        "Floods in Torvik killed 12 people.",
        "Floods in Torvik killed 31 people in the Ostra valley.",
    )
    (fact,) = _facts(texts, [[(0, 0), (1, 0)]])
    assert [p.text for d in fact.divergences for p in d.sides]
    assert "31" not in " ".join(_shown(fact))
    assert "Ostra valley" in " ".join(_shown(fact))


def test_what_a_divergence_is_converted_to_is_no_detail() -> None:
    texts = (
        "The ship of the guard sailed for 500 kilometers to Lund.",
        "The ship of the guard sailed for 320 kilometers (200 miles) to Lund on Sunday.",
    )
    (fact,) = _facts(texts, [[(0, 0), (1, 0)]])
    assert [p.text for d in fact.divergences for p in d.sides] == [
        "500 kilometers",
        "320 kilometers",
    ]
    assert "200" not in " ".join(_shown(fact))
    assert "Sunday" in " ".join(_shown(fact))


def test_an_amount_in_two_units_is_one_detail() -> None:
    texts = (
        "The storm hit the harbour of Torvik.",
        "The storm hit the harbour of Torvik at a point 300 kilometers (190 miles) north of Lund.",
    )
    (fact,) = _facts(texts, [[(0, 0), (1, 0)]])
    assert "300 kilometers" in " ".join(_shown(fact))
    assert "190" not in " ".join(_shown(fact))
