"""Numbers that a sentence lists as parts of one: "five died, three in Torvik and two in Belsk"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.places.words import WHERE
from compare.values.words.senses import HARM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.values.quantities.quantities import Quantity

__all__ = ["is_listed_part"]


def is_listed_part(sentence: Sentence, found: Sequence[Quantity], one: Quantity) -> bool:
    """Whether a count is one of several that make up a number, of those found in a sentence.

    Either its noun is left out, behind a larger count, and the next word tells where; or more
    of the same are told of behind it: "one bullet struck the arm, two other bullets the leg".
    """
    if one.unit or one.part:
        return False
    behind = [w for w in sentence.words if w.start >= one.end][:1]
    bare = not one.context.noun and bool(behind) and behind[0].text.lower() in WHERE
    before = [q for q in found if q.end <= one.start and not q.unit]
    if bare and any(q.amount.low > one.amount.high for q in before):
        return True
    return any(q.start >= one.end and q.extra and _same_kind(one, q) for q in found)


def _same_kind(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are of the same things, told by two verbs, and not of dead and hurt.

    "Seven long rifles and three other rifles" are told by one: they are of two sorts. Nor are they
    parts where one does two things: "cancelled 40 flights and delayed another 60 flights".
    """
    mine, theirs = one.context.predicates, other.context.predicates
    apart = bool(mine and theirs) and mine.isdisjoint(theirs) and (mine | theirs).isdisjoint(HARM)
    if one.context.arguments & other.context.arguments:
        return False
    return apart and one.context.noun == other.context.noun != ""
