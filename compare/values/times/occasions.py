"""Whether two times date one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.number_words import ORDINALS
from compare.values.statements.parties.relatives import other_relatives
from compare.values.times.event_verbs import TOLD_ONCE

if TYPE_CHECKING:
    from compare.values.times.events import Event

__all__ = [
    "announced_alike",
    "in_turn",
    "likeness",
    "other_agents",
    "other_parties",
    "other_sayings",
    "said_again",
]

# Senses of verbs for what befalls one thing in turn: stages of one row are different events.
_STAGES = """
arrive reach land enter come | stay meet visit | leave depart exit return
start open begin launch | end finish complete close conclude shut
plan propose introduce submit | approve vote adopt accept reject | sign enact | veto overturn
arrest arrested | charge appear | try | convict | jail release free
admit hospitalize hospitalise | discharge
warn | reach hit strike
die | bury mourn
lift launch | dock land
closure | open
nominate | confirm | resign
find die | identify name
apply request | grant award receive refuse reject
order | receive deliver
lay | end finish complete open inaugurate
appoint elect | sack dismiss fire
sue | settle
kidnap abduct | free release rescue
injure | die
bid offer | buy
"""
# A word may stand in several rows: a shop is launched and closed, a rocket launched and landed.
_STAGES_OF: dict[str, list[tuple[int, int]]] = {}
for _row, _line in enumerate(_STAGES.strip().splitlines()):
    for _stage, _words in enumerate(_line.split("|")):
        for _word in _words.split():
            _STAGES_OF.setdefault(_word, []).append((_row, _stage))
# Senses of verbs that tell of a goal, which a minute of play dates.
_SCORING = frozenset(
    "score hit net restore equalise equalize level head convert finish slot tap double strike "
    "shoot bundle volley".split()
)
# Who says something may be told by these, whoever it is elsewhere.
_PRONOUNS = frozenset("he she it they i we who which that".split())
# What tells one thing of a kind from those before it.
_ORDER = frozenset({*ORDINALS, "next", "another", "new"})
# What each word adds that two sayings of one speaker share: who speaks often of one thing says
# something of it on many days.
_SAID = 0.25


def likeness(a: Event, b: Event, *, minutes: bool = False) -> float:
    """How much speaks for two events being one; ``minutes`` where both are dated by the minute."""
    if a.telling != b.telling or a.former is not b.former:
        return 0.0
    if a.telling:
        shared = a.near & b.near - a.speakers - b.speakers
        return 2.0 + min(2.0, _SAID * len(shared)) if a.speakers & b.speakers else 0.0
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
    named = bool(heads) and a.nominal and b.nominal
    return (
        2.0
        + 0.5 * bool(crossed)
        + 0.5 * named
        + min(2.0, float(len(things)))
        + min(1.5, 0.5 * len(near))
    )


def in_turn(a: Event, b: Event) -> bool:
    """Whether the verbs tell of different stages of one course: arriving and leaving."""
    mine, theirs = ([s for h in event.heads for s in _STAGES_OF.get(h, ())] for event in (a, b))
    return any(x[0] == y[0] and x[1] != y[1] for x in mine for y in theirs)


def said_again(a: Event, b: Event) -> bool:
    """Whether both are sayings of what may be said on many days, not announced on one."""
    return a.telling and b.telling and TOLD_ONCE.isdisjoint(a.heads & b.heads)


def announced_alike(a: Event, b: Event) -> bool:
    """Whether both tell that one speaker announced one thing, which is done but once.

    One may tell more of it than the other.
    """
    mine, theirs = a.announced, b.announced
    if not (a.speakers & b.speakers and mine & theirs and TOLD_ONCE & a.heads & b.heads):
        return False
    return mine <= theirs or theirs <= mine


def other_sayings(a: Event, b: Event) -> bool:
    """Whether two sayings are of two speakers, or of two things of a kind: "the second leg"."""
    speakers = [e.speakers - _PRONOUNS for e in (a, b)]
    if all(speakers) and speakers[0].isdisjoint(speakers[1]):
        return True
    both = bool(a.announced and b.announced)
    return both and not _ORDER.isdisjoint(a.announced ^ b.announced)


def other_parties(a: Event, b: Event) -> bool:
    """Whether both name who takes part, or whom it befell, and these are others."""
    if a.names and b.names and not a.names & (b.names | b.things) and not b.names & a.things:
        return True
    return bool(a.patients) and bool(b.patients) and not a.patients & b.patients


def other_agents(a: Event, b: Event) -> bool:
    """Whether those who do it are told of on both sides by name or by office, and are others.

    So are two relatives of somebody, whether they do it or it befalls them.
    """
    if other_relatives(a.relatives, b.relatives):
        return True
    return any(_others(a, b, *told) for told in ((a.agents, b.agents), (a.offices, b.offices)))


def _others(a: Event, b: Event, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether of two events the agents, as told in one way, are others.

    Two who "met" may be told of in either order; other verbs with other subjects are two acts.
    """
    if not mine or not theirs or mine & theirs:
        return False
    one_verb = bool(a.heads & b.heads)
    return not (one_verb and (mine & b.things or theirs & a.things))
