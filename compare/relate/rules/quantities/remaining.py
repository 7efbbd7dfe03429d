"""Counts of two states: power restored to 90,000 homes, and the 60,000 still without."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["other_states"]

# What ends a plight, by the senses of its words.
_ENDING = frozenset("restore reconnect rescue evacuate release open".split())
_BACK = frozenset({"back"})
# What begins one; fewer are left in it later.
_BEGINNING = frozenset("leave lose cut knock plunge strand trap bury".split())
_LASTING = frozenset("lose cut strand trap bury miss".split())


def other_states(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one counts those whose plight ended and the other those in it, or still in it.

    "A storm left 150,000 homes without power" is told of its beginning, "60,000 are still without"
    of what remains; that both are still in it is one state, told twice.
    """
    if left.unit or right.unit:
        return False
    return _apart(a, left, b, right) or _apart(b, right, a, left)


def _apart(a: Side, one: Quantity, b: Side, other: Quantity) -> bool:
    if not _lasts(a, one):
        return False
    if _ends(a, one) or _remains(b, other):
        return False
    if _ends(b, other):
        return True
    fewer = one.amount.high < other.amount.low
    return fewer and _remains(a, one) and not _BEGINNING.isdisjoint(_told(b, other))


def _ends(side: Side, one: Quantity) -> bool:
    """Whether a number counts those whose plight ended: "power is back in 40,000 homes"."""
    told = _told(side, one)
    return not (told.isdisjoint(_BACK) and one.context.predicates.isdisjoint(_ENDING))


def _lasts(side: Side, one: Quantity) -> bool:
    """Whether a number counts those in a plight: "60,000 without power", "18 are trapped"."""
    told = _told(side, one)
    return "without" in told or _remains(side, one) or not _LASTING.isdisjoint(told)


def _remains(side: Side, one: Quantity) -> bool:
    return not {"still", "remain"}.isdisjoint(_told(side, one))


def _told(side: Side, one: Quantity) -> frozenset[str]:
    """The verb that a number hangs on, with the adverbs and prepositions behind it."""
    found = side.verb_of(one)
    if found is None:
        return one.context.predicates
    tree, verb = found
    below = (tree.lowers[c] for c in tree.children(verb))
    return one.context.predicates | {tree.lemma(verb), *below}
