"""What people do, in groups: who belongs to one is taken for nobody of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.titles import role_word

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["calling", "callings"]

# Police and prosecutors tell the same of a case, and so are one group; a person may sit in a
# parliament and lead a committee. Words that fit anybody, such as "official", stand in none.
_ROWS = """
lawyer attorney barrister counsel solicitor
police officer detective sheriff trooper inspector sergeant lieutenant constable prosecutor
judge magistrate
doctor physician surgeon nurse paramedic midwife psychiatrist pathologist oncologist
coach trainer
goalkeeper striker quarterback pitcher midfielder defender
referee umpire
senator representative lawmaker legislator congressman mayor governor minister premier chairman
teacher principal headmaster
firefighter
pilot
economist
hacker
defendant gunman suspect attacker robber burglar
"""
_OF = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
# Attorneys who charge rather than defend.
_ACCUSING = frozenset({"assistant", "attorneygeneral", "county", "district", "state", "us"})


def calling(head: str, beside: Iterable[str] = ()) -> str:
    """The group of a noun, given in one spelling, with the words beside it; "" for none."""
    noun = role_word(head)
    if noun == "attorney" and not _ACCUSING.isdisjoint(beside):
        return _OF["prosecutor"]
    return _OF.get(noun, "")


def callings(heads: Iterable[tuple[str, Iterable[str]]]) -> frozenset[str]:
    """The groups of several nouns, each with the words beside it."""
    return frozenset(calling(head, beside) for head, beside in heads) - {""}
