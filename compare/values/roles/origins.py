"""The state that an article says a person is of: "Paul Tierney of Ohio", "(R-Ohio)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.persons import person_mentions
from compare.values.places.gazetteer import Grain, grain_of_name
from compare.values.places.state_names import state_of
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Origin", "find_origins"]

_PARTY = re.compile(r"^[RDI]\s?[-‐‑–]\s?(?P<state>[A-Z][\w.]*(?: [A-Z][\w.]*)*)$")
_NEAR = 7
# What may stand between a name and its state: a mark, and what somebody is called.
_PARTIES = frozenset({"democrat", "republican", "independent"})
_CALLED = _PARTIES | {"", "a", "an", "jr", "sr"}
_OF = frozenset({"of", "from"})
# Offices that are held for a state.
_OFFICES = frozenset("sen senator rep representative gov governor".split())
# So many words has the name of a state at most.
_LONGEST = 2


@dataclass(frozen=True, slots=True)
class Origin:
    """A person, as named there, with the state that the person is of, folded."""

    person: str
    state: str
    start: int
    end: int


def find_origins(sentence: Sentence) -> Iterator[Origin]:
    """The states of the persons that a sentence names, in order."""
    for mention in person_mentions(sentence):
        found = _behind(sentence, mention.last) or _before(sentence, mention.first)
        if found is not None:
            state, first, last = found
            start, end = sentence.words[first].start, sentence.words[last - 1].end
            yield Origin(mention.name, state, start, end)


_Found = tuple[str, int, int]


def _behind(sentence: Sentence, at: int) -> _Found | None:
    """A state with its first and last word: "of Ohio", "(R-Ohio)", ", a Democrat from Ohio"."""
    for first in range(at, min(len(sentence.words), at + _NEAR)):
        if found := _from(sentence, first):
            return found
        if fold(sentence.words[first].text) not in _CALLED:
            break
    return None


def _from(sentence: Sentence, first: int) -> _Found | None:
    """The state that the words from one on tell, the longest name that there is.

    Somebody may be taken "from Ohio"; a Democrat "from Ohio" is of it.
    """
    word = fold(sentence.words[first].text)
    if word == "from" and fold(sentence.words[first - 1].text) not in _PARTIES:
        return None
    for last in range(min(len(sentence.words), first + _NEAR), first, -1):
        told = fold(sentence.words[last - 1].text)
        if told and (state := _state(sentence.phrase(first, last))):
            return state, first + (word in _OF), last
    return None


def _before(sentence: Sentence, at: int) -> _Found | None:
    """A state before an office that is held for one: "Ohio Sen. Ida Moe"."""
    last = at - 1
    if last < 1 or fold(sentence.words[last].text) not in _OFFICES:
        return None
    if not fold(sentence.words[last - 1].text):
        return None  # "In Ohio, Sen. Ida Moe"
    for first in range(max(0, last - _LONGEST), last):
        if state := _state(f"of {sentence.phrase(first, last)}"):
            return state, first, last
    return None


def _state(written: str) -> str:
    """The state that "of Ohio" or "R-Ohio" names; "" for anything else."""
    case, _, name = written.partition(" ")
    if case in _OF and grain_of_name(name) is Grain.STATE:
        return fold(name)
    found = _PARTY.match(written)
    if found is None:
        return ""
    state = fold(found.group("state"))
    return state_of(state) or (state if grain_of_name(state) is Grain.STATE else "")
