"""Nouns that stand for one another in news: "bill" and "measure", "the man" and "the suspect"."""

from __future__ import annotations

from compare.values.words.rows import by_first_word
from compare.values.words.senses import sense

__all__ = ["ANYONE", "HEADS", "kin_sense"]

# The first word names all of its row.
_ROWS = """
bill measure legislation law act proposal resolution motion amendment statute ordinance
policy rule regulation guideline
allegation accusation claim charge
attack assault raid strike
protest demonstration march rally
ship vessel boat trawler frigate warship tanker freighter skiff dhow
title belt crown championship
lawmaker legislator congressman congresswoman
agreement deal accord pact contract treaty
bomb device explosive grenade
flaw vulnerability exploit bug issue hole defect problem fault glitch weakness
"""
_OF = by_first_word(_ROWS)
# Nouns for a person of whom nothing more is told: any other noun or name may be the same person.
ANYONE = frozenset(
    "people man woman person suspect gunman shooter attacker assailant defendant accused inmate "
    "prisoner fugitive individual victim member resident".split()
)
# Nouns for somebody who acts for those behind the "of".
HEADS = frozenset("leader head chief member spokesman spokeswoman representative chair".split())


def kin_sense(key: str) -> str:
    """The name of what a noun may stand for, or its sense."""
    return _OF.get(key) or sense(key)
