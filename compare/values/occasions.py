"""Whether two times date one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.events import Event

__all__ = ["likeness", "other_parties"]

# Senses of verbs that tell of a goal, which a minute of play dates.
_SCORING = frozenset(
    "score hit net restore equalise equalize level head convert finish slot tap double strike "
    "shoot bundle volley".split()
)


def likeness(a: Event, b: Event, *, minutes: bool = False) -> float:
    """How much speaks for two events being one; ``minutes`` where both are dated by the minute."""
    if a.telling != b.telling:
        return 0.0
    if a.telling:
        shared = a.near & b.near - a.speakers - b.speakers
        return 2.0 + min(2.0, 0.5 * len(shared)) if a.speakers & b.speakers else 0.0
    heads = a.heads & b.heads
    crossed = (a.heads & b.things if a.nominal else set()) | (
        b.heads & a.things if b.nominal else set()
    )
    if not heads and not crossed:
        scored = a.heads & _SCORING and b.heads & _SCORING and a.names & b.names
        return 3.0 if minutes and scored else 0.0
    things = a.things & b.things - heads - crossed
    if other_parties(a, b):
        return 2.0
    near = a.near & b.near - heads - crossed - things
    return 2.0 + 0.5 * bool(crossed) + min(2.0, float(len(things))) + min(1.5, 0.5 * len(near))


def other_parties(a: Event, b: Event) -> bool:
    """Whether both name who takes part, or whom it befell, and these are others."""
    if a.names and b.names and not a.names & (b.names | b.things) and not b.names & a.things:
        return True
    return bool(a.patients) and bool(b.patients) and not a.patients & b.patients
