"""What a check finds out: of each expectation, of each fixture, and of them all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from compare.check.expectation import Expectation, Fixture
    from compare.model import Divergence, Report

__all__ = ["Check", "Complaint", "Finding", "Judged", "Outcome", "State", "Unchecked"]


class State(StrEnum):
    """How an expectation and the report stand to each other.

    KNOWN is a miss that the baseline lists, REGAINED one that it lists although it is met.
    """

    MET = "met"
    MISSED = "missed"
    KNOWN = "known miss"
    REGAINED = "met, but listed as a known miss"


class Outcome(StrEnum):
    """The result of a check; one that passes may miss what the baseline lists."""

    PASSED = "passed"
    FAILED = "failed"
    UNCHECKED = "not everything could be checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """One expectation, whether it is met, and what the report says instead where it is not."""

    expectation: Expectation
    state: State
    said: str = ""

    @property
    def met(self) -> bool:
        """Whether the report says what is expected, whatever the baseline says."""
        return self.state in (State.MET, State.REGAINED)

    @property
    def failed(self) -> bool:
        """Whether this fails the check."""
        return self.state in (State.MISSED, State.REGAINED)


@dataclass(frozen=True, slots=True)
class Judged:
    """A fixture that was compared; ``unexpected`` are divergences that no entry names."""

    fixture: Fixture
    report: Report
    findings: tuple[Finding, ...]
    unexpected: tuple[Divergence, ...]

    def count(self, *states: State) -> int:
        """How many findings are in one of ``states``."""
        return sum(finding.state in states for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A folder that could not be checked; ``problem`` says why and what to do."""

    folder: Path
    problem: str


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with the baseline's word on one fixture, beside a miss that is met again."""

    fixture: str
    problem: str


@dataclass(frozen=True, slots=True)
class Check:
    """One run over all fixtures, held against the baseline."""

    judged: tuple[Judged, ...]
    unchecked: tuple[Unchecked, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    baseline: Path | None = None
    strict: bool = False

    def failures(self) -> Iterator[tuple[Judged, Finding]]:
        """The findings that fail the check, fixture by fixture."""
        for judged in self.judged:
            for finding in judged.findings:
                if finding.failed:
                    yield judged, finding

    @property
    def unexpected(self) -> int:
        """How many divergences nobody expected."""
        return sum(len(judged.unexpected) for judged in self.judged)

    @property
    def outcome(self) -> Outcome:
        """The result; a run that checked nothing could not be checked."""
        if self.unchecked or not self.judged:
            return Outcome.UNCHECKED
        failed = any(self.failures()) or self.complaints or (self.strict and self.unexpected)
        return Outcome.FAILED if failed else Outcome.PASSED
