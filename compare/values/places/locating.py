"""How the name of a place stands in a sentence: its preposition, and the way it is an end of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.places.gazetteer import PLACE_TYPES, Grain, grain_of_name, one_place
from compare.values.places.grains import may_lie_within, told_grain
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = [
    "Location",
    "PlaceName",
    "find_location",
    "find_place_names",
    "rival_places",
]

# Prepositions that tell of a place in one way; two places behind two of them are two matters.
_WAYS = """
in at on near inside within outside beside throughout across around off to into toward towards for
from
through via along past over
between
"""
_WAY = {w: number for number, row in enumerate(_WAYS.strip().splitlines()) for w in row.split()}
_LOCATIVE = frozenset(_WAY) - {"for", "over"}
# "linking Oslo and Bergen", "between Oslo and Bergen", "from Oslo to Bergen".
_OPENING = frozenset({"between", "from"})
_LINKING = frozenset("link connect join separate divide bridge".split())
_GOING_ON = frozenset("and to with - – —".split())
_ACTING = SUBJECTS | {"dobj"}
_JOINED = frozenset({"conj", "appos"})


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name of a place as written, and where it stands."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Location:
    """A name of a place as written, the preposition it hangs on or "", and the ends of its way.

    ``beyond`` are the other ends where the name is one end of a way, as in "between A and B".
    ``acts`` tells that it does something, or has something done to it: "India said".
    ``told`` is the grain that its last word or those beside it tell: "the province of Skane".
    """

    name: str
    preposition: str
    beyond: tuple[str, ...]
    acts: bool = False
    told: Grain = Grain.UNKNOWN

    @property
    def grain(self) -> Grain:
        """The grain of the name, or else what the words beside it tell."""
        found = grain_of_name(self.name)
        return self.told if found is Grain.UNKNOWN else found


def _may_name_place(text: str) -> bool:
    """Whether a name can be that of a place: with a digit it is one of a thing, "IE6"."""
    return bool(text) and not any(c.isdigit() for c in text)


def find_place_names(sentence: Sentence) -> Iterator[PlaceName]:
    """All names that the syntax model takes for those of places, in order."""
    for first, last in sentence.entities():
        words = sentence.words[first:last]
        if words[0].entity in PLACE_TYPES:
            yield PlaceName(sentence.phrase(first, last), words[0].start, words[-1].end)


def find_location(sentence: Sentence, first: int, last: int) -> Location:
    """How the name of the words [first, last) stands."""
    if last - first > 1 and sentence.words[first].text.lower() == "the":
        first += 1
    name = sentence.phrase(first, last)
    top = sentence.words[_top(sentence, first, last)]
    beyond = _beyond(sentence, first, last)
    told = told_grain(sentence, first, last)
    return Location(name, _preposition(sentence, first, last), beyond, top.dep in _ACTING, told)


def rival_places(a: Location, b: Location) -> bool:
    """Whether two names can be told of one thing that is in one place only.

    They are not one place and none may lie in the other by its grain, both or none of them act,
    they stand behind prepositions of one sense or one behind none, a place that is not known by
    name stands behind a preposition of place, and where one is an end of a way the other is the
    end of a way from the same place.
    """
    if not (_may_name_place(a.name) and _may_name_place(b.name)) or one_place(a.name, b.name):
        return False
    if may_lie_within(a.grain, b.grain):
        return False
    if any(not grain_of_name(x.name).apart and not _located(x) for x in (a, b)):
        return False
    if a.acts is not b.acts:
        return False
    if a.beyond or b.beyond:
        return any(one_place(x, y) for x in a.beyond for y in b.beyond)
    ways = {_WAY.get(x.preposition, x.preposition) for x in (a, b) if x.preposition}
    return len(ways) <= 1


def _located(x: Location) -> bool:
    return x.preposition in _LOCATIVE


def _preposition(sentence: Sentence, first: int, last: int) -> str:
    words, at = sentence.words, _top(sentence, first, last)
    head = words[words[at].head]
    if words[at].dep != "pobj" or head.pos not in {"ADP", "SCONJ", "VERB"}:
        return ""
    return head.text.lower()


def _top(sentence: Sentence, first: int, last: int) -> int:
    """The word by which a name, or what it is listed behind, hangs on the rest."""
    words, at = sentence.words, sentence.tops(range(first, last))[-1]
    for _ in words:
        if words[at].dep not in _JOINED or words[at].head == at:
            break
        at = words[at].head
    return at


def _beyond(sentence: Sentence, first: int, last: int) -> tuple[str, ...]:
    words = sentence.words
    if _opens(sentence, first) and last < len(words) and words[last].text.lower() in _GOING_ON:
        end = _run(sentence, last + 1)
        return (sentence.phrase(last + 1, end),) if end > last + 1 else ()
    before = _without_the(sentence, first)
    if before and words[before - 1].text.lower() in _GOING_ON:
        start = before - 1
        while start and words[start - 1].pos == "PROPN":
            start -= 1
        if start < before - 1 and _opens(sentence, start):
            return (sentence.phrase(start, before - 1),)
    return ()


def _opens(sentence: Sentence, first: int) -> bool:
    """Whether the word before a name opens a way."""
    before = _without_the(sentence, first)
    word = sentence.words[before - 1] if before else None
    return word is not None and (word.text.lower() in _OPENING or word.lemma.lower() in _LINKING)


def _without_the(sentence: Sentence, first: int) -> int:
    return first - (first > 0 and sentence.words[first - 1].text.lower() == "the")


def _run(sentence: Sentence, at: int) -> int:
    """Where the name that begins at a word, or at "the" before it, ends."""
    at += at < len(sentence.words) and sentence.words[at].text.lower() == "the"
    while at < len(sentence.words) and sentence.words[at].pos == "PROPN":
        at += 1
    return at
