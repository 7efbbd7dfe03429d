"""Whom "the senator" means that says something: the only senator whom the article names.

A name says more to a reader, and tells that two articles quote one person. Where two hold an
office, or the office is that of another body, the words of the article stay.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from compare.values.roles.roles import find_roles
from compare.values.roles.titles import role_word
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.values.names.persons import People
    from compare.values.roles.roles import Role

__all__ = ["Holders"]

_ONE = frozenset({"NN", "NNP"})
_BEFORE = frozenset({"compound", "det", "nmod"})
# Offices of any body, so that an article that names one president may well mean another.
_OF_ANY = frozenset({"chairman", "chief", "director", "head", "leader", "manager", "president"})


class Holders:
    """The persons of one article by their offices."""

    def __init__(self, sentences: Sequence[Sentence], people: People) -> None:
        """Reads nothing yet: many articles tell of no speaker by an office alone."""
        self._sentences, self._people = sentences, people

    @cached_property
    def _by_office(self) -> dict[str, list[tuple[str, Role]]]:
        found: dict[str, list[tuple[str, Role]]] = {}
        # In a headline any words with capitals may be taken for a name.
        for role in (r for s in self._sentences if not s.headline for r in find_roles(s)):
            found.setdefault(role.head, []).append((self._people.full(role.person), role))
        return found

    def meant(self, sentence: Sentence, noun: int) -> str:
        """The name of the only one who has the office of a noun, named before it; else ""."""
        word, beside = sentence.words[noun], sentence.children(noun)
        if word.tag not in _ONE or not beside or sentence.lowers[beside[0]] != "the":
            return ""
        if any(sentence.words[c].dep not in _BEFORE for c in beside):
            return ""
        office = role_word(fold(word.text))
        said = {fold(sentence.words[c].text) for c in beside[1:]}
        known = [one for one in self._by_office.get(office, []) if said <= one[1].body]
        names = {name for name, _ in known}
        before = [role for _, role in known if role.start < sentence.start and not role.standing]
        if len(names) != 1 or not before:
            return ""
        general = office in _OF_ANY and all(role.body - said for role in before)
        return _name(known, next(iter(names))) if not general else ""


def _name(known: Sequence[tuple[str, Role]], full: str) -> str:
    """The full name, if any office stands beside more than the surname: it may be a relative's."""
    written = [role.person for _, role in known]
    return full if any(len(name.split()) > 1 for name in written) else written[0]
