"""Whether two countries or states are those of one journey or of one happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.places.gazetteer import Grain

if TYPE_CHECKING:
    from compare.values.places.places import Place

__all__ = ["ONE_A_TIME", "one_of_regions", "same_going"]

# Senses of verbs that bring somebody to a place.
_GOING = frozenset("send head move fly go depart dispatch journey sail".split())
# Senses of nouns of which a fact tells but one.
ONE_A_TIME = frozenset(
    "election poll caucus convention primary rally referendum summit meeting trial crash collision "
    "quake fire blast attack flood storm strike protester conference concert match tournament "
    "outbreak shooting speech".split()
)


def one_of_regions(a: Place, b: Place) -> bool:
    """Whether two countries or states are those of one journey, or of one thing by a noun.

    "sent to Norway", "will head to Portugal"; "a poll in Ohio", "the poll in Texas".
    """
    if a.grain not in {Grain.COUNTRY, Grain.STATE}:
        return False
    if a.toward:
        return {a.event, b.event} <= _GOING
    return a.event == b.event and a.event in ONE_A_TIME


def same_going(a: Place, b: Place) -> bool:
    """Whether two places belong to verbs of one sense, or both to verbs of going."""
    return a.event == b.event or {a.event, b.event} <= _GOING
