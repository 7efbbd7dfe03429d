"""The result of an evaluation."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from compare.evaluate.counts import Count
from compare.evaluate.intervals import CONFIDENCE, RESAMPLES, SEED, Estimate
from compare.evaluate.tallies import Tally, added_up, tally_relations
from compare.report.clean import UNSAFE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.evaluate.figures import Figure
    from compare.evaluate.floors import Cuts
    from compare.model import DivergenceKind, Passage, Relation

__all__ = ["SCHEMA_VERSION", "Estimate", "Evaluation", "EventResult", "Mistake", "MistakeKind"]
__all__ += ["Score", "System"]

SCHEMA_VERSION = 1


class System(StrEnum):
    """What is scored: the tool, and the two floors beneath it."""

    TOOL = "factcompare"
    EMBEDDING = "embedding"
    DIFFLIB = "difflib"


class MistakeKind(StrEnum):
    """What the tool got wrong."""

    MISSED_LINK = "missed link"
    FALSE_LINK = "false link"
    MISSED_DIVERGENCE = "missed divergence"
    FALSE_DIVERGENCE = "false divergence"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake with the words it is about, one passage a source.

    ``label``: the relation or the kind of divergence, as marked or, where it is false, as said.
    """

    kind: MistakeKind
    label: str
    words: tuple[Passage, Passage]


@dataclass(frozen=True, slots=True)
class EventResult:
    """One event: what was counted on it for the tool, and the tool's mistakes.

    ``kinds``: the divergences by kind, without the kinds that neither readers nor tool name.
    """

    name: str
    counts: Mapping[Count, int]
    kinds: Mapping[DivergenceKind, Tally]
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """One system over all events; a figure that it says nothing on has no entry.

    ``cuts`` are the thresholds of a floor: the best ones on these very events.
    """

    system: System
    counts: Mapping[Count, int]
    figures: Mapping[Figure, Estimate]
    cuts: Cuts | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The tool and its floors on annotated events; ``signature`` is that of the reports."""

    signature: str
    scores: tuple[Score, ...]
    events: tuple[EventResult, ...]

    def score(self, system: System = System.TOOL) -> Score:
        """The score of one system."""
        return next(score for score in self.scores if score.system is system)

    def relations(self) -> dict[Relation, Tally]:
        """How well the tool tells each relation, over the links found."""
        return tally_relations(self.score().counts)

    def kinds(self) -> dict[DivergenceKind, Tally]:
        """How well the tool finds each kind of divergence, over all events."""
        return added_up(event.kinds for event in self.events)

    def to_dict(self, *, mistakes: bool = False) -> dict[str, Any]:
        """The evaluation as plain JSON values; with every mistake if ``mistakes``."""
        return {
            "schema_version": SCHEMA_VERSION,
            "signature": self.signature,
            "interval": {"confidence": CONFIDENCE, "resamples": RESAMPLES, "seed": SEED},
            "scores": [_score_dict(score) for score in self.scores],
            "relations": _tallies_dict(self.relations()),
            "kinds": _tallies_dict(self.kinds()),
            "events": [_event_dict(event, mistakes=mistakes) for event in self.events],
        }

    def to_json(self, *, mistakes: bool = False) -> str:
        """``to_dict`` as JSON text that ends in a newline, control characters as escapes."""
        text = json.dumps(self.to_dict(mistakes=mistakes), ensure_ascii=False, indent=1)
        return UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


def _score_dict(score: Score) -> dict[str, Any]:
    return {
        "system": score.system.value,
        "thresholds": asdict(score.cuts) if score.cuts else None,
        "figures": {figure.value: asdict(one) for figure, one in score.figures.items()},
        "counts": _counts_dict(score.counts),
    }


def _event_dict(event: EventResult, *, mistakes: bool) -> dict[str, Any]:
    listed = {"mistakes": [_mistake_dict(one) for one in event.mistakes]} if mistakes else {}
    kinds = _tallies_dict(event.kinds)
    return {"name": event.name, "counts": _counts_dict(event.counts), "kinds": kinds, **listed}


def _tallies_dict(tallies: Mapping[Any, Tally]) -> dict[str, dict[str, int]]:
    return {name.value: asdict(tally) for name, tally in tallies.items()}


def _counts_dict(counts: Mapping[Count, int]) -> dict[str, int]:
    return {name.value: counts.get(name, 0) for name in Count}


def _mistake_dict(mistake: Mistake) -> dict[str, Any]:
    return {
        "kind": mistake.kind.value,
        "label": mistake.label,
        "words": [asdict(passage) for passage in mistake.words],
    }
