"""Shares of one whole that others have: the state owns 51 percent, private investors 49."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import find_quantities
from compare.values.quantities.scales import same_amount
from compare.values.statements.denials.contradictions import opposed
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.keys import SUBJECTS
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.predications.predication import Predication

__all__ = ["fill_the_whole", "share_out"]

_ALL, _LEEWAY = 100.0, 0.25


def fill_the_whole(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two shares of one thing make up all of it, told of others or as contraries.

    51 and 49 percent that one and the same is told to own are a conflict all the same, and so are
    52 and 48 percent that are for a thing, by whatever word.
    """
    if left.unit != "percent" or right.unit != "percent" or left.bounded or right.bounded:
        return False
    if abs(left.amount.low + right.amount.low - _ALL) > _LEEWAY:
        return False
    mine, theirs = left.context, right.context
    if mine.of_another_noun(theirs) or not (_is_divided(a, left) and _is_divided(b, right)):
        return False
    if mine.arguments and theirs.arguments and mine.arguments.isdisjoint(theirs.arguments):
        return True
    return any(opposed(x, y) for x, y in product(_told(a, left), _told(b, right)))


def _told(side: Side, share: Quantity) -> list[Predication]:
    """What is told of a share by the words that it hangs on."""
    sentence = side.sentence_at(share.start)
    found = () if sentence is None else find_predications(sentence)
    return [x for x in found if sense(x.lemma) in share.context.predicates]


def share_out(a: Side, left: Placed, b: Side, right: Placed) -> bool:
    """Whether two names are of those who have other shares of one thing: of a vote, of a firm."""
    mine, theirs = _shares_of(a, left), _shares_of(b, right)
    return bool(mine and theirs) and not any(same_amount(x, y) for x, y in product(mine, theirs))


def _shares_of(side: Side, name: Placed) -> list[Quantity]:
    """The shares told in the sentence of a name that is its subject."""
    found = side.words_at(name.start, name.end)
    if found is None or found[0].words[found[1][-1]].dep not in SUBJECTS:
        return []
    told = side.evidence.read(find_quantities, found[0])
    return [q for q in told if q.unit == "percent" and _is_divided(side, q)]


def _is_divided(side: Side, share: Quantity) -> bool:
    """Whether it is told of what a share is one: "60 percent of the shares"."""
    found = side.words_at(share.start, share.end)
    if found is None:
        return False
    behind = found[0].words[found[1][-1] + 1 :][:1]
    return [w.text.lower() for w in behind] == ["of"]
