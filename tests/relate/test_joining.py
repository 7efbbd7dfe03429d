"""What one source tells once and another several times is one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate import relate
from tests.relate.passages import parse

if TYPE_CHECKING:
    from compare.model import Fact

LEAD = "The mill at Torvik closed in May."
AGAIN = "The mill at Torvik closed in May. In May the mill at Torvik closed."
MORE = (
    "The mill at Torvik closed in May. The mill at Torvik, built by Ida Moe in 1911, closed in May."
)
OTHER = "The mill at Torvik closed in May. The mill at Torvik closed in June."

Place = tuple[int, int]


def facts(
    *texts: str,
    groups: list[tuple[Place, ...]],
    likelihood: dict[tuple[Place, Place], float] | None = None,
) -> list[tuple[str, list[str]]]:
    """The relation and the claims of each fact."""
    return [_told(fact) for fact in relate(parse(texts), groups, likelihood)]


def _told(fact: Fact) -> tuple[str, list[str]]:
    return fact.relation.value, [claim.id for claim in fact.claims]


PAIRS: list[tuple[Place, ...]] = [((0, 0), (1, 0)), ((0, 0), (1, 1))]


def test_two_tellings_of_one_thing_are_one_fact() -> None:
    assert facts(LEAD, AGAIN, groups=PAIRS) == [("agree", ["a.1", "b.1", "b.2"])]


def test_which_source_stands_first_makes_no_difference() -> None:
    groups: list[tuple[Place, ...]] = [((0, 0), (1, 0)), ((0, 1), (1, 0))]
    assert facts(AGAIN, LEAD, groups=groups) == [("agree", ["a.1", "a.2", "b.1"])]


def test_facts_of_two_verdicts_stay_apart() -> None:
    relations = [relation for relation, _ in facts(LEAD, MORE, groups=PAIRS)]
    assert relations == ["agree", "adds_detail"]


def test_what_diverges_stands_by_itself() -> None:
    three = OTHER + " In May the mill at Torvik closed."
    groups: list[tuple[Place, ...]] = [*PAIRS, ((0, 0), (1, 2))]
    assert facts(LEAD, three, groups=groups) == [
        ("agree", ["a.1", "b.1", "b.3"]),
        ("diverge", ["a.1", "b.2"]),
    ]


def test_what_is_doubtful_is_not_joined_to_what_is_likely() -> None:
    likelihood = {((0, 0), (1, 0)): 0.9, ((0, 0), (1, 1)): 0.4}
    assert len(facts(LEAD, AGAIN, groups=PAIRS, likelihood=likelihood)) == 2


def test_the_likelihood_is_the_least_of_those_that_are_joined() -> None:
    likelihood = {((0, 0), (1, 0)): 0.9, ((0, 0), (1, 1)): 0.7}
    (fact,) = relate(parse([LEAD, AGAIN]), PAIRS, likelihood)
    assert fact.likelihood == 0.7


def test_of_three_sources_all_but_one_must_tell_it_with_the_same_claims() -> None:
    joint: list[tuple[Place, ...]] = [((0, 0), (1, 0), (2, 0)), ((0, 0), (1, 0), (2, 1))]
    assert facts(LEAD, LEAD, AGAIN, groups=joint) == [("agree", ["a.1", "b.1", "c.1", "c.2"])]
    apart: list[tuple[Place, ...]] = [((0, 0), (1, 0), (2, 0)), ((0, 0), (2, 1))]
    assert len(facts(LEAD, LEAD, AGAIN, groups=apart)) == 2
