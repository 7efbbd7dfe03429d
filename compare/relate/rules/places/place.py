"""One event at two places that cannot both be right."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.places.belonging import find_belonging
from compare.relate.rules.places.inside import find_inside
from compare.relate.rules.places.located import find_located
from compare.relate.rules.places.parted import find_parted
from compare.relate.rules.places.placing import grain_at, knows_place, one_slot, rivals, written
from compare.relate.rules.places.routes import find_turned
from compare.relate.rules.places.streets import find_streets
from compare.relate.rules.quantities.moving import moved_elsewhere
from compare.relate.rules.statements.alternatives import find_excluding
from compare.relate.slots import Slot, find_slots, likeness
from compare.values.comparison import Comparison
from compare.values.places.bearings import Bearing, compare_bearings, find_bearings
from compare.values.places.gazetteer import PLACE_TYPES, Grain, grain_of_name, one_place, place_key
from compare.values.places.places import (
    Place,
    compare_places,
    explain_places,
    find_places,
    one_event,
)
from compare.values.places.regions import one_of_regions, same_going
from compare.values.statements.alternatives.deaths import DEATHS
from compare.values.statements.alternatives.rows import BODY, DIRECTION, SIDE
from compare.values.words.keys import fold, key
from compare.values.words.senses import GENERIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side

__all__ = ["find_place"]

# Shared content words in a row on the two sides of a slot that show it to be the same one.
_LEAST_AROUND = 3
# Shared nouns, beside the place's own, that show two claims to tell of one happening.
_LEAST_THINGS = 2
# How alike claims must be for their only other place to be taken for the same one.
_LEAST_ALIKE = 0.45


def find_place(a: Side, b: Side) -> Iterator[Divergence]:
    """Different places of one event, or of one office; neither article may name the other's."""
    seen: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    for mine, theirs in (
        *_events(a, b),
        *_slots(a, b),
        *find_belonging(a, b),
        *_bearings(a, b),
        *find_streets(a, b),
        *_directions(a, b),
        *find_turned(a, b),
        *find_inside(a, b),
        *find_parted(a, b),
        *_of_one_slot(a, b),
    ):
        if (mine, theirs) in seen or moved_elsewhere(a, mine, b, theirs):
            continue
        seen.add((mine, theirs))
        sides = a.passage(*mine), b.passage(*theirs)
        why = explain_places(sides[0].text, sides[1].text)
        yield Divergence(DivergenceKind.PLACE, why, sides)


Spans = tuple[tuple[int, int], tuple[int, int]]


def _directions(a: Side, b: Side) -> Iterator[Spans]:
    for left, right in find_excluding(a, b, BODY, DIRECTION, SIDE, *DEATHS):
        yield (left.start, left.end), (right.start, right.end)


def _of_one_slot(a: Side, b: Side) -> Iterator[Spans]:
    """Places that are left over on both sides, where they hang on one word in one way."""
    for spans in (*_only_ones(a, b), *find_located(a, b)):
        if one_slot(a, b, *spans):
            yield spans


def _events(a: Side, b: Side) -> Iterator[Spans]:
    """Places of one event, and two villages or streets by name in claims of one thing."""
    for left, right in product(_of(a), _of(b)):
        if compare_places(left, right) is not Comparison.CONFLICTS:
            continue
        region = one_of_regions(left, right)
        if not (region or one_event(left, right) or _by_name(a, b, left, right)):
            continue
        texts = a.passage(left.start, left.end).text, b.passage(right.start, right.end).text
        if one_place(*texts):
            continue
        new = _foreign(texts[0], left.words, b), _foreign(texts[1], right.words, a)
        if all(new) or (any(new) and _told_apart(a, b, left, right)):
            yield (left.start, left.end), (right.start, right.end)


def _told_apart(a: Side, b: Side, left: Place, right: Place) -> bool:
    """Whether two countries or states are tied to one event, which no article ties to both."""
    if left.grain not in {Grain.COUNTRY, Grain.STATE}:
        return False
    return not (_tied(left, b) or _tied(right, a))


def _tied(place: Place, other: Side) -> bool:
    """Whether an article ties the event, or for a journey another one, to the place too."""
    return any(s.words & place.words and same_going(s, place) for s in other.evidence.sites)


def _by_name(a: Side, b: Side, left: Place, right: Place) -> bool:
    """Whether the claims share things enough to tell of one happening, whatever their verbs.

    For two villages or streets that is two nouns; for two sites in one town it is a name.
    """
    if left.grain is Grain.SITE:
        within = left.within & right.within
        return bool(within) and bool(_shared(a, b, "PROPN") - within)
    if left.grain in {Grain.SETTLEMENT, Grain.STREET}:
        return len(_shared(a, b, "NOUN") - GENERIC) >= _LEAST_THINGS
    return False


def _shared(a: Side, b: Side, pos: str) -> frozenset[str]:
    """The words of one part of speech that the claims of both sides have."""
    mine, theirs = (frozenset(key(w) for w in s.words() if w.pos == pos) for s in (a, b))
    return (mine & theirs) - {""}


def _of(side: Side) -> tuple[Place, ...]:
    return side.read(find_places)


def _foreign(name: str, words: Iterable[str], other: Side) -> bool:
    """Whether an article lacks one of the words that name a place, and has no other name of it."""
    lacking = not all(word in other.evidence.content for word in words)
    return lacking and not knows_place(other, name)


def _is_foreign(name: Sequence[Word], other: Side) -> bool:
    return _foreign(written(name), map(_plain, name), other)


def _slots(a: Side, b: Side) -> Iterator[Spans]:
    """Places that stand in the same slot between shared words."""
    for slot in find_slots(a, b):
        mine, theirs = _named(slot.a), _named(slot.b)
        if not mine or not theirs or not _one_grain(mine, theirs, slot):
            continue
        spans = (mine[0].start, mine[-1].end), (theirs[0].start, theirs[-1].end)
        if _is_foreign(mine, b) and _is_foreign(theirs, a) and rivals(a, b, *spans):
            yield spans


def _named(words: tuple[Word, ...]) -> list[Word]:
    """The place's name, where it is all that the slot holds beside small words."""
    names = [w for w in words if w.pos == "PROPN" and w.entity in PLACE_TYPES]
    others = [w for w in words if w not in names and w.pos not in {"DET", "ADP", "PUNCT"}]
    return [] if others else names


def _one_grain(mine: list[Word], theirs: list[Word], slot: Slot) -> bool:
    grains = {grain_of_name(written(words)) for words in (mine, theirs)}
    around = slot.before + slot.after
    if len(grains) > 1 or around < 2:
        return False
    if not (slot.before and slot.after):
        return around > _LEAST_AROUND
    return around >= _LEAST_AROUND or all(g.apart for g in grains)


def _only_ones(a: Side, b: Side) -> Iterator[Spans]:
    """The only place on either side that the other's claims lack, where these are much alike.

    Two countries or two states are told apart by their names; of other places neither article
    may name the other's, since one may lie in the other.
    """
    if likeness(a, b) < _LEAST_ALIKE:
        return
    mine, theirs = _regions(a), _regions(b)
    alone = [x for name, x in mine.items() if not any(one_place(name, n) for n in theirs)]
    others = [y for name, y in theirs.items() if not any(one_place(name, n) for n in mine)]
    if len(alone) != 1 or len(others) != 1:
        return
    left, right = alone[0], others[0]
    if set(map(_plain, left)) & set(map(_plain, right)):
        return  # "New York", "New York City"
    grains = [grain_at(a, left), grain_at(b, right)]
    new = _is_foreign(left, b), _is_foreign(right, a)
    if grains[0] is not grains[1] or not (any(new) if grains[0].apart else all(new)):
        return
    spans = (left[0].start, left[-1].end), (right[0].start, right[-1].end)
    if rivals(a, b, *spans):
        yield spans


def _regions(side: Side) -> dict[str, list[Word]]:
    """The countries, states and towns in the claims, by their folded name."""
    found = {}
    for sentence, inside in side.pieces():
        for first, last in sentence.entities():
            words = [w for w in sentence.words[first:last] if w.pos == "PROPN"]
            if words and words[0].entity == "GPE" and first in inside:
                found[place_key(written(words))] = words
    return found


def _plain(word: Word) -> str:
    return fold(word.text)


def _bearings(a: Side, b: Side) -> Iterator[Spans]:
    for left, right in product(_bearings_of(a), _bearings_of(b)):
        if compare_bearings(left, right) is not Comparison.CONFLICTS:
            continue
        fits = {Comparison.SAME, Comparison.COMPATIBLE}
        if any(compare_bearings(left, o) in fits for o in b.evidence.bearings):
            continue
        if not any(compare_bearings(right, o) in fits for o in a.evidence.bearings):
            yield (left.start, left.end), (right.start, right.end)


def _bearings_of(side: Side) -> tuple[Bearing, ...]:
    return side.read(find_bearings)
