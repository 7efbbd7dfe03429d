"""What tells that two words for what some are do, or do not, tell of the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.camps import only_departments
from compare.values.words.digits import is_digits
from compare.values.words.senses import TELLING
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.roles.traits import Trait

__all__ = ["as_many", "two_departments_say"]

# As many of two sorts are two groups as often as one, if they are few.
_LEAST_MANY = 10


def as_many(a: Side, left: Trait, b: Side, right: Trait) -> bool:
    """Whether both are told of as many: "26 pirates", "26 hostages"."""
    counts = _count(a, left), _count(b, right)
    return counts[0] == counts[1] and counts[0] >= _LEAST_MANY


def _count(side: Side, trait: Trait) -> int:
    """The number before a word for many, 0 where there is none."""
    found = side.words_at(trait.place, trait.end)
    if found is None:
        return 0
    tree, at = Tree(found[0]), found[1][-1]
    told = [tree.words[i].text for i in tree.children(at, "nummod")]
    return int(told[0]) if len(told) == 1 and is_digits(told[0]) else 0


def two_departments_say(a: Side, left: Trait, b: Side, right: Trait) -> bool:
    """Whether two departments are told to say it: either may."""
    if not (only_departments(left.word) and only_departments(right.word)):
        return False
    verbs = a.verb_of(left), b.verb_of(right)
    return all(found is not None and found[0].lemma(found[1]) in TELLING for found in verbs)
