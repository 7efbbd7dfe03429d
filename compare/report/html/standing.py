"""The four classes that the page sorts facts into, with their words and signs."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from compare.model import Fact, Relation
from compare.report.marks import Mark
from compare.report.wording import relation_word

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "MARK_SIGNS",
    "MARK_WORDS",
    "SIGNS",
    "Standing",
    "counted_word",
    "first",
    "standing",
    "standing_word",
]


class Standing(StrEnum):
    """The relation of a fact that sources share, or that one source is alone with it.

    The values are class names in the page and words in its address; the order is that of weight.
    """

    DIVERGE = Relation.DIVERGE.value
    ADDS_DETAIL = Relation.ADDS_DETAIL.value
    AGREE = Relation.AGREE.value
    ALONE = "alone"


# Colour never tells a relation alone: each has a word and a pattern, and shared ones a sign.
SIGNS = {
    Standing.DIVERGE: "≠",
    Standing.ADDS_DETAIL: "+",
    Standing.AGREE: "=",
}
# What one source does in a fact, as the coverage table shows and tells it.
MARK_SIGNS = {Mark.DIVERGES: "≠", Mark.ADDS: "+", Mark.PLAIN: "•"}
MARK_WORDS = {Mark.DIVERGES: "diverges", Mark.ADDS: "adds detail", Mark.PLAIN: "reports it"}

_WEIGHT = {kind: weight for weight, kind in enumerate(Standing)}


def standing(fact: Fact) -> Standing:
    """The class of a fact."""
    return Standing.ALONE if len(fact.sources) < 2 else Standing(fact.relation.value)


def standing_word(kind: Standing) -> str:
    """The class in words, as the label of a fact shows them, in small letters."""
    if kind is Standing.ALONE:
        return "in one source only"
    return relation_word(Relation(kind.value)).lower()


def counted_word(kind: Standing, number: int) -> str:
    """The class as it follows a count of facts: "1 agrees", "18 add detail"."""
    one = {Standing.DIVERGE: "diverges", Standing.AGREE: "agrees"}
    more = {Standing.ADDS_DETAIL: "add detail"}
    return (one if number == 1 else more).get(kind, standing_word(kind))


def first(kinds: Iterable[Standing]) -> Standing:
    """The class of most weight."""
    return min(kinds, key=_WEIGHT.__getitem__)
