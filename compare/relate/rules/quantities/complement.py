"""Parts of one whole of which contraries hold: three of the ten not used, seven of the ten used."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import find_quantities
from compare.values.statements.denials.contradictions import opposed
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.predications.predication import Predication

__all__ = ["make_one_whole", "of_other_parts", "parts_fit"]

# "wanted to acquit": the jurors hang on the first verb.
_BELOW = frozenset({"xcomp", "acomp", "attr", "oprd"})
_FARTHEST = 6
# A whole is told in the sentence of its part, or in one beside it.
_NEAR = 150

Parts = tuple["Quantity", "Quantity"]


def parts_fit(a: Side, b: Side, left: Placed, right: Placed) -> bool:
    """Whether what two statements tell holds of parts of one whole that do not overlap.

    Of 30 games a team can lose two and win 26; of ten boats no three can be unused and eight used.
    """
    return any(
        _fit(mine, theirs) for mine, theirs in product(_told_of(a, left), _told_of(b, right))
    )


def of_other_parts(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are such parts, and contraries are told of them."""
    pairs = (
        (x, y) for x, y in product(_statements(a, left), _statements(b, right)) if opposed(x, y)
    )
    return any(
        mine[0] is left and theirs[0] is right and _fit(mine, theirs)
        for x, y in pairs
        for mine, theirs in product(_told_of(a, x), _told_of(b, y))
    )


def make_one_whole(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two counts, of which other things are told, make up a whole that is told of as well.

    Of a dozen theatres four stay closed, and eight are open; eight and four of twelve sailors that
    were hurt are a conflict.
    """
    mine, theirs = left.context.predicates, right.context.predicates
    if not _exact(left, right) or not (mine or theirs) or mine & theirs:
        return False
    whole = left.amount.low + right.amount.low
    return any(_tells(side, one, whole) for side, one in ((a, left), (b, right)))


def _tells(side: Side, part: Quantity, whole: float) -> bool:
    """Whether a number of the same things stands shortly before or behind one."""
    around = side.evidence.quantities.between(part.start - _NEAR, part.end + _NEAR)
    return any(
        q.amount.exact and q.amount.low == whole and q.context.noun in {"", part.context.noun}
        for q in around
        if not q.unit
    )


def _fit(mine: Parts, theirs: Parts) -> bool:
    (part, whole), (other, its) = mine, theirs
    sizes = whole.amount.low, its.amount.low
    return sizes[0] == sizes[1] and part.amount.low + other.amount.low <= sizes[0]


def _statements(side: Side, one: Quantity) -> list[Predication]:
    """What the sentence of a part tells."""
    sentence = side.sentence_at(one.start)
    if sentence is None or not one.part:
        return []
    return [p for p in side.read(find_predications) if sentence.start <= p.start < sentence.end]


def _told_of(side: Side, told: Placed) -> Iterator[Parts]:
    """The exact parts, each with its whole, of which a statement tells: three of ten."""
    sentence = side.sentence_at(told.start)
    if sentence is None:
        return
    tree = Tree(sentence)
    verbs = _verbs(tree, sentence.within(told.start, told.end))
    before: Quantity | None = None
    for q in side.evidence.read(find_quantities, sentence):
        if q.divided and before is not None and before.part and _exact(before, q):
            inside = sentence.within(before.start, before.end)
            if inside and tree.verb_above(inside[-1], _FARTHEST) in verbs:
                yield before, q
        before = q


def _verbs(tree: Tree, inside: tuple[int, ...]) -> set[int]:
    """The verbs among some words, and those that they are what is wanted or done of."""
    return {j for i in inside for j in _governing(tree, i)}


def _governing(tree: Tree, verb: int) -> Iterator[int]:
    yield verb
    for head in tree.above(verb, _FARTHEST):
        if tree.words[verb].dep not in _BELOW:
            return
        yield (verb := head)


def _exact(part: Quantity, whole: Quantity) -> bool:
    return not (part.unit or whole.unit) and part.amount.exact and whole.amount.exact
