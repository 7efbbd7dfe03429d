"""What tells one of several sites of a noun, or one part of a place, from the others.

"The police station", "the third floor", "the back door", "the eastern outskirts", "northern Italy".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.places.bearings import degrees_of
from compare.values.places.gazetteer import Grain, grain_of_name
from compare.values.places.site_kinds import KINDS_OF
from compare.values.places.subdivisions import REGION_NOUNS
from compare.values.places.words import SETTLEMENTS
from compare.values.quantities.number_words import ORDINALS
from compare.values.words.headings import is_heading
from compare.values.words.keys import fold
from compare.values.words.rows import by_camp, by_first_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Part", "excluded", "find_parts"]

_DIRECTION, _FLOOR, _FRONT, _KIND = "direction", "floor", "front", "kind"
_FLOORS = frozenset("floor storey story".split())
_GROUND = "ground"
# From this angle on, two parts of one place do not touch: "northern" and "southeastern".
_FAR = 135
# Nouns for what a house, a car or a yard has at the front and at the back.
_FRONTED = by_first_word(
    """
    door doors doorway entrance exit gate gates porch window windows
    seat seats row
    yard garden lawn
    bumper
    room
    """
)
_ENDS = by_camp([(_FRONT, "front / back rear")])
_DECKS = by_camp([(_FRONT, "upper / lower")])
_DECKED = frozenset("bunk deck level".split())
# Nouns for what lies in some direction within a place or along a road.
_SIDED = REGION_NOUNS | SETTLEMENTS | frozenset(
    "bank border carriageway coast coastline edge end entrance exit face flank frontier gate half "
    "hemisphere lane lanes outskirts part pole quarter rim shore side slope stand suburbs tip "
    "tower wall wing".split()
)  # fmt: skip
_OF = frozenset({"of", "in"})
_ALSO = frozenset({"and", "or", ",", "/", "-"})


@dataclass(frozen=True, slots=True)
class Part:
    """A site or a part of a place: the noun or name, and by which words of a row it is told apart.

    ``names``: of what it is a part: "the eastern outskirts of Lund".
    """

    row: str
    of: frozenset[str]
    camps: frozenset[str]
    names: frozenset[str]
    start: int
    end: int

    def of_one(self, other: Part) -> bool:
        """Whether both are called by one noun or name, and are parts of one place if both tell."""
        if self.row != other.row or not (self.of <= other.of or other.of <= self.of):
            return False
        return not (self.names and other.names) or bool(self.names & other.names)


def excluded(a: Part, b: Part) -> bool:
    """Whether what is in one of two parts of a place is not in the other."""
    if not a.of_one(b) or a.camps & b.camps:
        return False
    if a.row == _DIRECTION:
        return all(_angle(int(x), int(y)) >= _FAR for x in a.camps for y in b.camps)
    # The first floor is the ground floor to some.
    return not (a.row == _FLOOR and a.camps | b.camps == {_GROUND, "1"})


def _angle(one: int, other: int) -> int:
    apart = abs(one - other) % 360
    return min(apart, 360 - apart)


def find_parts(sentence: Sentence) -> Iterator[Part]:
    """The parts of places, and the sites of a kind, that a sentence names, in order."""
    heading = is_heading(sentence)
    for at in range(1, len(sentence.words)):
        yield from _site(sentence, at)
        yield from _floor(sentence, at)
        yield from _end(sentence, at)
        yield from _side(sentence, at)
        yield from _of_land(sentence, at, heading=heading)


def _site(sentence: Sentence, at: int) -> Iterator[Part]:
    """ "Police station", "auto repair shop"."""
    noun = _lemma(sentence, at)
    table = KINDS_OF.get(noun)
    if table is None or _goes_on(sentence, at):
        return
    first, camps = at, set[str]()
    while first and (_lower(sentence, first - 1) in table or _beside(sentence, first - 1)):
        first -= 1
        if (word := _lower(sentence, first)) in table:
            camps.add(table[word][1])
    if camps:
        while _lower(sentence, first) not in table:
            first += 1
        kind = next(iter(table.values()))[0]
        yield _part(sentence, (_KIND, kind), camps, (first, at))


def _beside(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return word.text in _ALSO or (word.dep in {"compound", "nmod", "amod"} and word.pos == "NOUN")


def _floor(sentence: Sentence, at: int) -> Iterator[Part]:
    """ "The third floor", "a third-floor flat"."""
    if _lower(sentence, at) not in _FLOORS:
        return
    before = at - 2 if sentence.words[at - 1].text == "-" else at - 1
    if before < 0 or (before and sentence.words[before - 1].text.lower() in _ALSO | {"to"}):
        return
    word = _lower(sentence, before)
    nth = ORDINALS.get(word)
    if nth is not None or word == _GROUND:
        camp = _GROUND if nth is None else str(int(nth))
        yield _part(sentence, (_FLOOR, _FLOOR), {camp}, (before, at))


def _end(sentence: Sentence, at: int) -> Iterator[Part]:
    """ "The back door", "the upper deck"."""
    noun, word = _lower(sentence, at), _lower(sentence, at - 1)
    if noun in _ENDS and word == "the" and (whole := _whole(sentence, at)):
        yield _part(sentence, (_FRONT, whole), {_ENDS[noun][1]}, (at, at))
    table = _DECKS if word in _DECKS and noun in _DECKED else _ENDS
    if word in table and noun in (_DECKED if table is _DECKS else _FRONTED):
        if at > 1 and sentence.words[at - 2].text.lower() in _ALSO:
            return  # "the front and back doors"
        of = _FRONTED.get(noun, noun)
        yield _part(sentence, (_FRONT, of), {table[word][1]}, (at - 1, at))


def _whole(sentence: Sentence, end: int) -> str:
    """Of what a word tells the end: "the back of the van"; "" where it is of nothing."""
    of = next((c for c in sentence.children(end) if _lower(sentence, c) == "of"), None)
    inner = sentence.children(of) if of is not None else ()
    return next((_lemma(sentence, i) for i in inner if sentence.words[i].dep == "pobj"), "")


def _side(sentence: Sentence, at: int) -> Iterator[Part]:
    """ "The eastern outskirts", "the southern province of Skane"."""
    degrees = _toward(sentence, at - 1)
    noun = _lower(sentence, at)
    if degrees is not None and noun in _SIDED and not _goes_on(sentence, at):
        yield _part(sentence, (_DIRECTION, noun), {str(degrees)}, (at - 1, at))


def _of_land(sentence: Sentence, at: int, *, heading: bool) -> Iterator[Part]:
    """ "Northern Italy"; not "Northern Ireland" or "South Carolina", which are names."""
    degrees = _toward(sentence, at - 1)
    if degrees is None or sentence.words[at].pos != "PROPN":
        return
    last = at
    while last + 1 < len(sentence.words) and sentence.words[last + 1].pos == "PROPN":
        last += 1
    told, name = sentence.words[at - 1].text, [w.text for w in sentence.words[at : last + 1]]
    if told[0].isupper() and not (heading or told.endswith("ern")):
        return
    if grain_of_name(" ".join((told, *name))) is not Grain.UNKNOWN or not _is_land(sentence, at):
        return
    yield _part(sentence, (_DIRECTION, *map(fold, name)), {str(degrees)}, (at - 1, last))


def _is_land(sentence: Sentence, at: int) -> bool:
    return sentence.words[at].entity in {"GPE", "LOC"}


def _toward(sentence: Sentence, at: int) -> int | None:
    """The direction that a word before a noun tells; None where two are joined, or it is none."""
    before = sentence.words[at - 1].text.lower() if at else ""
    if before == "-" and at > 1:
        return degrees_of(sentence.words[at - 2].text + sentence.words[at].text)
    if before in _ALSO or sentence.words[at].text.isupper():
        return None
    return degrees_of(sentence.words[at].text)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a noun stands before another that it tells of: "the police station chief"."""
    behind = sentence.words[at + 1 : at + 2]
    return sentence.words[at].dep == "compound" and bool(behind) and behind[0].pos != "PUNCT"


def _part(
    sentence: Sentence, kind: tuple[str, ...], camps: set[str], ends: tuple[int, int]
) -> Part:
    first, last = ends
    return Part(
        row=kind[0],
        of=frozenset(kind[1:]),
        camps=frozenset(camps),
        names=_whose(sentence, first, last),
        start=sentence.words[first].start,
        end=sentence.words[last].end,
    )


def _whose(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """The names of what something is a part of: "of Lund" and "in Lund" behind it, "Lund's"."""
    found, words = set[str](), sentence.words
    at = last + 2 if last + 1 < len(words) and _lower(sentence, last + 1) in _OF else len(words)
    while at < len(words) and (words[at].text[0].isupper() or words[at].text.lower() == "the"):
        found.add(fold(words[at].text))
        at += 1
    if first > 1 and words[first - 1].tag == "POS":
        found.add(fold(words[first - 2].text))
    return frozenset(found - {"the", ""})


def _lower(sentence: Sentence, at: int) -> str:
    return sentence.words[at].text.lower()


def _lemma(sentence: Sentence, at: int) -> str:
    return sentence.words[at].lemma.lower()
