"""The baseline: which expectations are known to be missed, and how many are met at least."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.check.toml_text import toml_string
from compare.check.verdict import Complaint, Finding, Judged, State
from compare.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.check.expectation import Fixture

__all__ = ["BASELINE", "Baseline", "Floor", "read_baseline"]

BASELINE = "baseline.toml"

_HEADER = """\
# What factcompare is known to miss in these fixtures, and how many expectations it meets at least.
# It may only shrink. Written by: factcompare check --update-baseline
"""


@dataclass(frozen=True, slots=True)
class Floor:
    """What holds for one fixture: this many expectations are met, and these are missed."""

    met: int = 0
    misses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Baseline:
    """The floors of fixtures, by the path of their folder from the folder of the baseline."""

    path: Path
    floors: Mapping[str, Floor] = field(default_factory=dict)

    def name(self, fixture: Fixture) -> str:
        """How this baseline names a fixture."""
        home = self.path.parent.resolve()
        return Path(os.path.relpath(fixture.folder.resolve(), home)).as_posix()

    def floor(self, fixture: Fixture) -> Floor:
        """What holds for a fixture; nothing for one that is not named."""
        return self.floors.get(self.name(fixture), Floor())

    def apply(self, judged: Judged) -> Judged:
        """The same fixture with what this baseline knows of its findings."""
        known = set(self.floor(judged.fixture).misses)
        return replace(judged, findings=tuple(_known(f, known) for f in judged.findings))

    def complaints(self, judged: Sequence[Judged]) -> Iterator[Complaint]:
        """What is out of date in this baseline, and every floor that has fallen."""
        for one in judged:
            name, floor = self.name(one.fixture), self.floor(one.fixture)
            keys = {finding.expectation.key for finding in one.findings}
            for miss in floor.misses:
                if miss not in keys:
                    yield Complaint(name, f"lists an expectation that is not there: {miss}")
            met = sum(finding.met for finding in one.findings)
            if met < floor.met:
                yield Complaint(name, f"{met} expectations are met; they were {floor.met}")
        for name in self.floors:
            if not (self.path.parent / name).is_dir():
                yield Complaint(name, "is listed, but there is no such folder")

    def updated(self, judged: Sequence[Judged], *, growth: bool) -> Baseline:
        """This baseline brought up to date; without ``growth`` it loses misses and gains none."""
        floors = {
            name: floor
            for name, floor in self.floors.items()
            if not growth or (self.path.parent / name).is_dir()
        }
        for one in judged:
            old = self.floor(one.fixture)
            missed = [f.expectation.key for f in one.findings if not f.met]
            met = len(one.findings) - len(missed)
            kept = tuple(key for key in missed if growth or key in old.misses)
            floors[self.name(one.fixture)] = Floor(met if growth else max(met, old.met), kept)
        return replace(self, floors=floors)

    def to_toml(self) -> str:
        """The baseline as its file holds it."""
        parts = [_HEADER]
        for name, floor in sorted(self.floors.items()):
            misses = "".join(f"  {toml_string(miss)},\n" for miss in floor.misses)
            listed = f"[\n{misses}]" if misses else "[]"
            parts.append(f"[{toml_string(name)}]\nmet = {floor.met}\nmisses = {listed}\n")
        return "\n".join(parts)


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file; raises InputError where it is malformed."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        mend = "write it with --update-baseline --allow-growth"
        raise InputError(path.as_posix(), problem, mend) from None
    except (ValueError, RecursionError) as error:  # also not UTF-8, nested too deep
        problem = f"is not valid TOML ({error})"
        raise InputError(path.as_posix(), problem, "mend it, or write it anew") from None
    return Baseline(path, {name: _floor(path, name, value) for name, value in data.items()})


def _floor(path: Path, name: str, value: object) -> Floor:
    if isinstance(value, dict) and value.keys() == {"met", "misses"}:
        met, misses = value["met"], value["misses"]
        if isinstance(met, int) and isinstance(misses, list):
            return Floor(met, tuple(map(str, misses)))
    problem = f"[{name}] is not of the form met = NUMBER, misses = [STRINGS]"
    raise InputError(path.as_posix(), problem, "write it with --update-baseline")


def _known(finding: Finding, known: set[str]) -> Finding:
    if finding.expectation.key not in known:
        return finding
    return replace(finding, state=State.REGAINED if finding.met else State.KNOWN)
