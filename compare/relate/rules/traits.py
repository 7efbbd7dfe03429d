"""Words that tell exclusive things of whoever stands in one place of what two sides tell."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.denials import in_headline
from compare.relate.rules.exchange import exchanged
from compare.relate.slots import find_slots
from compare.values.camps import DEPUTY, fellows, parted
from compare.values.keys import CONTENT
from compare.values.titles import OFFICES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.values.traits import Trait

__all__ = ["find_parted"]

# How alike the places of two words must be (see compare.values.standing), by how many of the two
# articles elsewhere have a word of the other's camp. Read off 50 annotated pairs of articles: as
# they are none reaches 3.7, of words that were exchanged in them most do.
_ENOUGH = (4.0, 4.5, 5.0)
# An office and that of its deputy are often told of in one breath.
_ENOUGH_FOR_DEPUTIES = 6.5
# What it adds that both are told of one person by name.
_SAME_PERSON = 3.5
# Words around a trait, and of the whole, that two headlines must share.
_AROUND, _IN_HEADLINES = 1, 2
# Content words in a row that stand on both sides of two traits, or on one, whatever the syntax.
_IN_SLOT, _BESIDE_SLOT, _MOST_IN_SLOT = 4, 5, 2
# Words that are in what tells an owner and name none.
_SMALL = frozenset({"of", "the", "a", "an", "s"})
# Both act on one bill, one after the other.
_BOTH_ACT = frozenset({"house", "senate"})

Pairs = dict[tuple["Trait", "Trait"], float]


def find_parted(a: Side, b: Side) -> Iterator[tuple[Trait, Trait]]:
    """Traits of two sides that exclude each other, in places alike, and each other's best.

    Neither claims hold a word of the other's camp.
    """
    found = dict(_candidates(a, b))
    for (left, right), alike in found.items():
        rivals = [n for (x, y), n in found.items() if (x is left) is not (y is right)]
        if alike > max(rivals, default=0.0):
            yield left, right


def _candidates(a: Side, b: Side) -> Iterator[tuple[tuple[Trait, Trait], float]]:
    mine, theirs = (s.within(s.evidence.traits) for s in (a, b))
    for left, right in product(mine, theirs):
        if not parted(left.word, right.word) or _told(left, b) or _told(right, a):
            continue
        if left.persons and right.persons and not left.persons & right.persons:
            continue
        if not _one_owner(left, right):
            continue
        known = _known(left, b) + _known(right, a)
        if known == len(_ENOUGH) - 1 and (left.nation or right.nation):
            continue  # of two peoples in the news both do and suffer much
        alike = _alike(a, b, left, right)
        if alike < _ENOUGH[known] and _in_headlines(a, b, left, right):
            alike = _ENOUGH[known]
        deputy = left.word.startswith(DEPUTY) or right.word.startswith(DEPUTY)
        if alike >= (_ENOUGH_FOR_DEPUTIES if deputy else _ENOUGH[known]):
            yield (left, right), alike


def _alike(a: Side, b: Side, left: Trait, right: Trait) -> float:
    """How much speaks for two traits being told of one."""
    alike = exchanged(a, b, (left.place, left.end), (right.place, right.end))
    if _in_one_slot(a, b, left, right):
        alike = max(alike, _ENOUGH[-1])
    return alike + _SAME_PERSON * bool(left.persons & right.persons)


def _one_owner(left: Trait, right: Trait) -> bool:
    """Whether two relatives are told to be of one person, or neither word is for a relative."""
    if left.owner is None or right.owner is None:
        return left.owner is right.owner
    mine, theirs = left.owner - _SMALL, right.owner - _SMALL
    return bool(mine & theirs) and (mine <= theirs or theirs <= mine)


def _in_one_slot(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether the same words stand on both sides of two traits, and enough of them."""
    return any(
        slot.before + slot.after >= (_IN_SLOT if slot.before and slot.after else _BESIDE_SLOT)
        and _holds(slot.a, left)
        and _holds(slot.b, right)
        for slot in find_slots(a, b)
    )


def _holds(words: tuple[Word, ...], trait: Trait) -> bool:
    """Whether a trait is all that a slot holds beside small words and what belongs to it."""
    content = [w for w in words if w.pos in CONTENT]
    return len(content) <= _MOST_IN_SLOT and any(w.start == trait.place for w in content)


def _in_headlines(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether two headlines have a trait each beside the same words, and tell the same."""
    if not (in_headline(a, left) and in_headline(b, right)):
        return False
    if left.nation or {left.word, right.word} <= _BOTH_ACT:
        return False
    around = left.phrase & right.phrase
    return len(around) >= _AROUND and len(a.known & b.known) >= _IN_HEADLINES


def _told(trait: Trait, other: Side) -> bool:
    """Whether the claims of the other side have a word of the same camp."""
    words = {t.word for t in other.within(other.evidence.traits)}
    if trait.word in OFFICES or trait.word.startswith(DEPUTY):
        return trait.word in words  # "vice president" has the word "president", too
    return not fellows(trait.word).isdisjoint(words.union(other.known, other.folds))


def _known(trait: Trait, other: Side) -> bool:
    """Whether the other article has a word of the same camp anywhere."""
    words = other.evidence.known_words if trait.nation else other.evidence.trait_words
    return not fellows(trait.word).isdisjoint(words)
