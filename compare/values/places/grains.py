"""How large a place is by its name and the words beside it: a street and a park lie in a town."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.places.gazetteer import Grain, grain_of_name
from compare.values.places.subdivisions import REGION_NOUNS
from compare.values.places.words import NAMED_SITES, QUARTERS, SITES, STREETS
from compare.values.words.keys import NOUNS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["has_state_behind", "may_lie_within", "told_grain"]

# Places of these grains lie in towns, or towns lie in them.
_PARTS = frozenset({Grain.REGION, Grain.SITE, Grain.STREET})


def told_grain(sentence: Sentence, first: int, last: int) -> Grain:
    """The grain of the name of the words [first, last) by its last word and those beside it.

    "The province of Skane", "Kursk region", "Bener District", "Pell Street", "Victory Park".
    """
    words = [w.text.lower() for w in sentence.words[first:last]]
    of = sentence.words[max(0, first - 2) : first]
    before = of[0].text.lower() if len(of) > 1 and of[1].text.lower() == "of" else ""
    if words[-1] in REGION_NOUNS | QUARTERS or before in REGION_NOUNS | QUARTERS:
        return Grain.REGION
    if _region_behind(sentence, last):
        return Grain.REGION
    if len(words) == 1 or grain_of_name(" ".join(words)) is not Grain.UNKNOWN:
        return Grain.UNKNOWN
    if words[-1] in STREETS:
        return Grain.STREET
    return Grain.SITE if words[-1] in SITES | NAMED_SITES else Grain.UNKNOWN


def has_state_behind(sentence: Sentence, at: int) -> bool:
    """Whether a comma and a state stand from a word on: what is before is a town, "X, Wash."."""
    behind = sentence.words[at : at + 3]
    if len(behind) < 2 or behind[0].text != "," or behind[1].pos != "PROPN":
        return False
    one, two = behind[1].text, " ".join(w.text for w in behind[1:])
    return Grain.STATE in {grain_of_name(name) for name in (one, two)}


def may_lie_within(one: Grain, other: Grain) -> bool:
    """Whether a place of one grain may lie in one of the other, as a street does in a town."""
    return one is not other and not _PARTS.isdisjoint({one, other})


def _region_behind(sentence: Sentence, last: int) -> bool:
    """Whether the next word calls it a region; not so in "Kent district judge"."""
    behind = sentence.words[last : last + 2]
    told = bool(behind) and behind[0].text.lower() in (REGION_NOUNS | QUARTERS) - {"state"}
    return told and not (len(behind) > 1 and behind[1].pos in NOUNS)
