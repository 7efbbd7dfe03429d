"""The classes that reports sort facts into, with their words."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.model import Fact, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Standing", "counted_word", "first", "section_note", "section_title", "standing"]
__all__ += ["standing_word"]


class Standing(StrEnum):
    """The relation of a fact that sources share, that they share it perhaps, or that one is alone.

    The values are class names in the page and words in its address; the order is that of weight.
    """

    DIVERGE = Relation.DIVERGE.value
    ADDS_DETAIL = Relation.ADDS_DETAIL.value
    AGREE = Relation.AGREE.value
    DOUBTFUL = "doubtful"
    ALONE = "alone"


_WORDS = MappingProxyType(
    {
        Standing.DIVERGE: "diverge",
        Standing.ADDS_DETAIL: "adds detail",
        Standing.AGREE: "agree",
        Standing.DOUBTFUL: "perhaps shared",
        Standing.ALONE: "in one source only",
    }
)
_TITLES = MappingProxyType(
    {
        Standing.DIVERGE: "Where the sources diverge",
        Standing.ADDS_DETAIL: "Where a source adds detail",
        Standing.AGREE: "Where the sources agree",
        Standing.DOUBTFUL: "Perhaps shared",
    }
)
_NOTES = MappingProxyType(
    {
        Standing.DOUBTFUL: "Less likely than not to report one thing, so nothing is said of how "
        "these passages differ."
    }
)
_WEIGHT = {kind: weight for weight, kind in enumerate(Standing)}


def standing(fact: Fact) -> Standing:
    """The class of a fact."""
    if len(fact.sources) < 2:
        return Standing.ALONE
    return Standing.DOUBTFUL if fact.is_doubtful else Standing(fact.relation.value)


def standing_word(kind: Standing) -> str:
    """The class in words, as the label of a fact shows them, in small letters."""
    return _WORDS[kind]


def section_title(kind: Standing) -> str:
    """The heading over the facts of one class that sources share."""
    return _TITLES[kind]


def section_note(kind: Standing) -> str:
    """What a reader must know of a class to read its facts, "" where the heading says it all."""
    return _NOTES.get(kind, "")


def counted_word(kind: Standing, number: int) -> str:
    """The class as it follows a count of facts: "1 agrees", "18 add detail"."""
    one = {Standing.DIVERGE: "diverges", Standing.AGREE: "agrees"}
    more = {Standing.ADDS_DETAIL: "add detail"}
    return (one if number == 1 else more).get(kind, standing_word(kind))


def first(kinds: Iterable[Standing]) -> Standing:
    """The class of most weight."""
    return min(kinds, key=_WEIGHT.__getitem__)
