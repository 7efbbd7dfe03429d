"""What a filling of a place is, whatever its sort: a name, a number, a time, a denial."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side

__all__ = ["Filling", "Sort"]


class Sort(StrEnum):
    """What a filling is; only fillings of one sort are set against each other."""

    NAME = "name"
    NUMBER = "number"
    TIME = "time"
    DENIAL = "denial"


@dataclass(frozen=True, slots=True)
class Filling(ABC):
    """A value with the offsets of its words in the article."""

    start: int
    end: int

    @abstractmethod
    def is_same(self, other: Self) -> bool:
        """Whether the two can stand for the same."""

    @abstractmethod
    def conflicts(self, other: Self) -> bool:
        """Whether the two can be compared, and cannot stand for the same."""

    @abstractmethod
    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article has what it stands for, wherever."""

    @abstractmethod
    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """What the two themselves say for being one thing told differently.

        ``lacking``: how many content words of one sentence the other article lacks, at most.
        """

    @abstractmethod
    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Whether something tells that the two are of two things, however much speaks for one."""
