"""Which steps of a course a sentence tells, and which goes before the end of which."""

from __future__ import annotations

import pytest

from compare.values.statements.courses.courses import Step, find_steps, is_before
from tests.values.parsing import sentence


def steps(text: str) -> list[Step]:
    return list(find_steps(sentence(text)))


@pytest.mark.parametrize(
    ("text", "course", "over"),
    [
        ("The house has ratified the pact.", "vote", True),
        ("The pact was ratified by the house.", "vote", True),
        ("The house will vote on the pact.", "vote", False),
        ("The house is to vote on the pact.", "vote", False),
        ("The fund is negotiating a loan with Tarn.", "deal", False),
        ("The choir is looking for a director.", "pick", False),
        ("The search for the trawler is under way.", "end", False),
        ("The search for the trawler has ended.", "end", True),
        ("The coroner suspects that the diver drowned.", "learn", False),
    ],
)
def test_a_step_is_told(text: str, course: str, over: bool) -> None:
    assert (course, over) in {(s.course, s.over) for s in steps(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The house had ratified the pact before it met.",
        "The house has not ratified the pact.",
        "The house may ratify the pact.",
        "Has the house ratified the pact?",
        "The house was negotiating a pact.",
        "The search for the trawler continued for two days.",
        "The choir named a director in 2019.",
        "The coroner suspected that the diver drowned.",
    ],
)
def test_what_was_or_may_be_is_no_step(text: str) -> None:
    assert steps(text) == []


@pytest.mark.parametrize(
    ("ahead", "end", "before"),
    [
        ("The house will vote on the pact.", "The house has ratified the pact.", True),
        ("The house will vote on the tax pact.", "The house has ratified the tax pact.", True),
        ("The house will vote on the tax pact.", "The house has ratified the arms pact.", False),
        ("The house will vote on another pact.", "The house has ratified the pact.", False),
        ("The senate will vote on the pact.", "The house has ratified the pact.", False),
        ("The choir is looking for a new director.", "The choir has found a director.", False),
    ],
)
def test_a_step_goes_before_the_end_of_one_course(ahead: str, end: str, before: bool) -> None:
    pairs = [(x, y) for x in steps(ahead) for y in steps(end)]
    assert pairs
    assert any(is_before(x, y) for x, y in pairs) is before
    assert not any(is_before(y, x) for x, y in pairs)
