"""What people and bodies are, in groups: who belongs to one is taken for nobody of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.titles import role_word
from compare.values.words.rows import by_first_word

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ACCUSING", "COLLECTIVE", "calling", "callings"]

# Police and prosecutors tell the same of a case, and so are one group; a person may sit in a
# parliament and lead a committee. Words that fit anybody, such as "official", stand in none.
_ROWS = """
lawyer attorney barrister counsel solicitor
police officer detective sheriff trooper inspector sergeant lieutenant constable prosecutor
judge magistrate
doctor physician surgeon nurse paramedic midwife psychiatrist pathologist oncologist hospital clinic
coach trainer
goalkeeper striker quarterback pitcher midfielder defender
referee umpire
senator representative lawmaker legislator congressman mayor governor minister premier chairman
teacher principal headmaster
firefighter
pilot
economist
company airline carmaker firm manufacturer operator retailer
family relative
rebel militant insurgent separatist
army military navy soldier
hacker
defendant gunman suspect attacker robber burglar
"""
_OF = by_first_word(_ROWS)
# Nouns for many at once, who tell what others tell too.
COLLECTIVE = frozenset(
    "airline army carmaker clinic company counsel family firm hospital manufacturer military navy "
    "operator police retailer".split()
)
# Attorneys who charge rather than defend.
ACCUSING = frozenset({"assistant", "county", "district", "state", "us"})


def calling(head: str, beside: Iterable[str] = ()) -> str:
    """The group of a noun, given in one spelling, with the words beside it; "" for none."""
    noun = role_word(head)
    if noun == "attorney" and not (ACCUSING | {"attorneygeneral"}).isdisjoint(beside):
        return _OF["prosecutor"]
    return _OF.get(noun, "")


def callings(heads: Iterable[tuple[str, Iterable[str]]]) -> frozenset[str]:
    """The groups of several nouns, each with the words beside it."""
    return frozenset(calling(head, beside) for head, beside in heads) - {""}
