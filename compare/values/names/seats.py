"""States and parties however they are written: "R-S.C.", "the South Carolina Republican"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.places.gazetteer import PLACE_TYPES, Grain, grain_of_name, place_key
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Seat", "find_seats"]

_PARTIES = {
    **dict.fromkeys(("republican", "republicans", "gop"), "republican"),
    **dict.fromkeys(("democrat", "democrats", "democratic"), "democrat"),
}
# Before a hyphen and a state: "D-Mass.".
_LETTERS = {"R": "republican", "D": "democrat"}
_HYPHENS = frozenset("-‐‑–")
_CUT_SHORT = {"ft": "fort", "mt": "mount", "st": "saint"}
# "N. H.", "South Carolina", "District of Columbia".
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Seat:
    """A place or a party by its one name, folded, and where it stands."""

    name: str
    start: int
    end: int


def find_seats(sentence: Sentence) -> tuple[Seat, ...]:
    """The states, other places with more than one name, and parties of a sentence, in order."""
    words = sentence.words
    found: list[Seat] = []
    for i, word in enumerate(words):
        if not word.text[:1].isupper():
            continue
        party = _PARTIES.get(fold(word.text)) or _by_letter(sentence, i)
        if party:
            found.append(Seat(party, word.start, word.end))
        found += [*_states(sentence, i), *_sites(sentence, i)]
    return (*found, *_places(sentence))


def _by_letter(sentence: Sentence, i: int) -> str:
    """The party of the "R" in "R-S.C."; "" for other words."""
    behind = sentence.words[i + 1 : i + 3]
    if len(behind) < 2 or behind[0].text not in _HYPHENS or not behind[1].text[0].isupper():
        return ""
    return _LETTERS.get(sentence.words[i].text, "")


def _states(sentence: Sentence, i: int) -> Iterator[Seat]:
    """The state whose name begins at a word, read as long as it can be."""
    for last in range(min(i + _LONGEST, len(sentence.words)), i, -1):
        words = sentence.words[i:last]
        written = " ".join(w.text for w in words)
        if words[-1].text[:1].isupper() and grain_of_name(written) is Grain.STATE:
            yield Seat(place_key(written), words[0].start, words[-1].end)
            return


def _sites(sentence: Sentence, i: int) -> Iterator[Seat]:
    """A place whose name begins with a word that is often cut short: "Ft. Myers"."""
    first, behind = sentence.words[i], sentence.words[i + 1 : i + 3]
    behind = behind[1:] if behind and behind[0].text == "." else behind[:1]
    written = fold(first.text)
    if behind and behind[0].text[:1].isupper() and written in {*_CUT_SHORT, *_CUT_SHORT.values()}:
        name = _CUT_SHORT.get(written, written) + fold(behind[0].text)
        yield Seat(name, first.start, behind[0].end)


def _places(sentence: Sentence) -> Iterator[Seat]:
    """Places that are known by two names: "L.A." and "Los Angeles", "Bombay" and "Mumbai"."""
    for first, last in sentence.entities():
        words = sentence.words[first:last]
        if words[0].entity in PLACE_TYPES:
            yield Seat(place_key(" ".join(w.text for w in words)), words[0].start, words[-1].end)
