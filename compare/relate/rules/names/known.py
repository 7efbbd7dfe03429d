"""Whether two names are of one, and whether the other side knows a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.bodies import one_house, same_body
from compare.values.names.names import name_parts, same_person, sound_alike
from compare.values.names.organs import may_act_for

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.names.labels import Label

__all__ = ["is_foreign", "is_same", "is_told"]


def is_same(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether two names can stand for one person or one body, or what acts for it."""
    if one_house(left.name, right.name):
        return True
    if not left.person:
        return same_body(left.name, right.name) or may_act_for(left.name, right.name)
    full = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
    return same_person(*full) or same_person(left.name, right.name)


def is_told(side: Side, name: Label, rival: Label) -> bool:
    """Whether the claims of the other side hold a surname that only this name has."""
    surname = name_parts(name.name)[-1]
    if surname in rival.words:
        return False
    told = set(side.folds)
    return surname in told or any(sound_alike(surname, word) for word in told)


def is_foreign(name: Label, rival: Label, other: Side) -> bool:
    """Whether an article nowhere has the words that tell a name from its rival.

    Of a person the surname is enough to be named, in whatever spelling, unless both have it.
    """
    own = name.words - rival.words
    if name.person:
        surname = name_parts(name.name)[-1]
        own = frozenset({surname}) if surname in own else own
        return bool(own) and not (own & other.evidence.content or _sounds_known(own, other))
    return bool(own) and not own <= other.evidence.content


def _sounds_known(words: frozenset[str], other: Side) -> bool:
    """Whether an article names a person who is only spelt otherwise."""
    parts = {part for name, person in other.evidence.names if person for part in name_parts(name)}
    return any(sound_alike(word, part) for word in words for part in parts)
