"""Courses that go through stages: who is freed was held before, and was arrested before that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.extent import PAST

if TYPE_CHECKING:
    from compare.values.statements.predications.predicates import Predication

__all__ = ["begins", "goes_through", "is_ending"]

# One course a line: what ends it, a bar, what begins it or is done while it lasts. What is decided
# only in the end ("was remanded", "was jailed") is no such stage: it rules the other end out.
_COURSES = """
free release liberate let set discharge | arrest detain apprehend seize capture hold question \
kidnap abduct catch intern
find locate recover rescue | miss lose vanish disappear trap strand
extinguish douse contain quench | burn rage spread blaze ignite
repair restore reconnect | break damage cut sever
"""
_ENDING: dict[str, frozenset[str]] = {}
for _line in _COURSES.strip().splitlines():
    _end, _, _stages = _line.partition("|")
    _ENDING |= dict.fromkeys(_end.split(), frozenset(_stages.split()))


def is_ending(one: Predication) -> bool:
    """Whether it tells how a course ended."""
    return one.lemma in _ENDING and _happened(one)


def goes_through(end: Predication, one: Predication) -> bool:
    """Whether what is told is a stage of the course that ends so: "was held", "was freed"."""
    return one.lemma in _ENDING.get(end.lemma, ()) and _happened(one)


def begins(stage: Predication, other: Predication) -> bool:
    """Whether two stages are told of one: those whom the one is done to are called the same."""
    return not _sufferers(stage).isdisjoint(_sufferers(other))


def _happened(one: Predication) -> bool:
    """Whether it is told as done: neither as not done, nor as planned, nor as going on."""
    return not one.negated and one.certainty is Certainty.SETTLED and one.when in PAST


def _sufferers(one: Predication) -> frozenset[str]:
    return one.patient.words or one.agent.words
