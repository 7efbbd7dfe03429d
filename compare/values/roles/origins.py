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
        behind = sentence.words[mention.last : mention.last + _NEAR]
        for first in range(min(2, len(behind))):
            for last in range(len(behind), first + 1, -1):
                words = behind[first:last]
                written = "".join(
                    f" {w.text}" if n and w.start > words[n - 1].end else w.text
                    for n, w in enumerate(words)
                )
                if state := _state(written):
                    skipped = words[1] if words[0].text.lower() == "of" else words[0]
                    yield Origin(mention.name, state, skipped.start, words[-1].end)
                    break


def _state(written: str) -> str:
    """The state that "of Ohio" or "R-Ohio" names; "" for anything else."""
    if written.startswith("of ") and grain_of_name(written[3:]) is Grain.STATE:
        return fold(written[3:])
    found = _PARTY.match(written)
    if found is None:
        return ""
    state = fold(found.group("state"))
    return state_of(state) or (state if grain_of_name(state) is Grain.STATE else "")
