"""One thing told of two parts of a place, or of two sites of a noun: "the third", "fifth floor"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import exchanged, standing
from compare.relate.rules.places.inside import DAYS
from compare.values.places.parts import excluded, find_parts
from compare.values.words.senses import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.places.parts import Part

__all__ = ["find_parted"]

# How alike the places of two parts must be in what the sides tell (see values/names/standing.py).
_ENOUGH = 3.0
# So much else must hang on the verb in both where the verb itself tells little.
_ENOUGH_COMPANY = 2
# So many words near must be the same where nothing else hangs on the verb in both.
_ENOUGH_NEAR = 2
# Words of a sentence that tells of one more of a kind.
_MORE = frozenset("also too another other second elsewhere both".split())

Spans = tuple[tuple[int, int], tuple[int, int]]


def find_parted(a: Side, b: Side) -> Iterator[Spans]:
    """Parts of one place, or sites of one noun, that exclude each other.

    Nothing is said where an article has both: there was more than one thing to tell.
    """
    for left, right in product(a.read(find_parts), b.read(find_parts)):
        if not excluded(left, right) or _has(a, right) or _has(b, left):
            continue
        spans = (left.start, left.end), (right.start, right.end)
        if _one_thing(a, b, spans) and exchanged(a, b, *spans) >= _ENOUGH:
            yield spans


def _one_thing(a: Side, b: Side, spans: Spans) -> bool:
    """Whether the parts hang on one verb, or on nouns of one thing, beside somebody or something.

    A verb of little meaning, as "came into", may stand for another where more is the same.
    """
    mine, theirs = standing(a, spans[0]), standing(b, spans[1])
    if (
        mine is None
        or theirs is None
        or any(_another(s, p) for s, p in zip((a, b), spans, strict=True))
    ):
        return False
    above = mine.verbs & theirs.verbs - LIGHT | mine.nouns & theirs.nouns
    if above:
        beside = (mine.bound & theirs.bound) - above - DAYS
        return bool(beside) or len((mine.around & theirs.around) - above - DAYS) >= _ENOUGH_NEAR
    light = not (mine.verbs and theirs.verbs) and mine.preposition == theirs.preposition != ""
    return light and len(mine.company & theirs.company) >= _ENOUGH_COMPANY


def _another(side: Side, place: tuple[int, int]) -> bool:
    """Whether a sentence tells that it is so of one more: "the southern border, too"."""
    sentence = side.sentence_at(place[0])
    return sentence is None or any(w.text.lower() in _MORE for w in sentence.words)


def _has(side: Side, part: Part) -> bool:
    """Whether an article tells of that part of the place, too."""
    parts = side.evidence.values(find_parts)
    return any(p.of_one(part) and not excluded(p, part) for p in parts)
