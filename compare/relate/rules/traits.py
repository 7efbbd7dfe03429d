"""Words that tell exclusive things of whoever stands in one place of what two sides tell."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.rules.denials import in_headline
from compare.relate.rules.exchange import exchanged
from compare.values.camps import DEPUTY, fellows, parted
from compare.values.titles import OFFICES

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    alike = exchanged(a, b, (left.start, left.end), (right.start, right.end))
    one = bool(left.persons & right.persons) and not (left.kin or right.kin)
    return alike + _SAME_PERSON * one


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
