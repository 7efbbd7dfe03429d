"""Whether a reason is that something failed, and whether it tells no more than that."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.words.tree import Tree

__all__ = ["Fault", "fault_of", "may_be_one"]

_FAULTS = frozenset("breakdown defect failure fault glitch malfunction".split())
# These may be of any sort, unless they are told to be technical or of a thing.
_TROUBLES = frozenset("difficulty issue problem trouble".split())
_TECHNICAL = frozenset("mechanical technical".split())
_FAULTY = frozenset("broken defective faulty".split())
_FAILING = frozenset("fail malfunction".split())


class Fault(Enum):
    """What a reason tells of something that failed."""

    NONE = auto()
    OF_A_THING = auto()
    """ "a problem with the brakes", "the brakes failed"."""
    BARE = auto()
    """ "a technical fault": it leaves open of what."""


def fault_of(tree: Tree, inside: Sequence[int]) -> Fault:
    """What the words of a reason tell of something that failed."""
    faults = [i for i in inside if _fails(tree, i)]
    if not faults:
        return Fault.NONE
    things = [i for i in inside if i not in faults and tree.words[i].pos in {*NOUNS, "VERB"}]
    return Fault.OF_A_THING if things else Fault.BARE


def may_be_one(a: Fault, b: Fault) -> bool:
    """Whether one leaves open what failed, and the other may tell it."""
    return Fault.BARE in (a, b) and Fault.NONE not in (a, b)


def _fails(tree: Tree, i: int) -> bool:
    lemma, pos = tree.lemma(i), tree.words[i].pos
    if pos == "VERB":
        return lemma in _FAILING and tree.child(i, "dobj", "xcomp") is None
    if pos == "ADJ":
        return lemma in _FAULTY
    if pos != "NOUN":
        return False
    kinds = tree.children(i, "amod")
    if lemma in _FAULTS:
        return not kinds or tree.any(kinds, _TECHNICAL) or tree.child(i, "compound") is not None
    return lemma in _TROUBLES and (tree.any(kinds, _TECHNICAL) or _with_a_thing(tree, i))


def _with_a_thing(tree: Tree, noun: int) -> bool:
    """Whether trouble is told to be with something: "a problem with the brakes"."""
    behind = [p for p in tree.children(noun, "prep") if tree.lemma(p) == "with"]
    return any(tree.words[j].pos == "NOUN" for p in behind for j in tree.children(p, "pobj"))
