"""All that a sentence tells by words of which one at most is so: who shelled it, who holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import FIRM, Certainty
from compare.values.statements.framing.frames import frame
from compare.values.statements.told.ends import fires_told, missing_told, posts_told, votes_told
from compare.values.statements.told.groups import groups_told, order_ends_told
from compare.values.statements.told.means import cards_told, harm_told, means_told
from compare.values.statements.told.sides import deeds_of_sides, places_of_sides
from compare.values.statements.told.studies import studies_told
from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.statements.told.told import Told

__all__ = ["find_told"]

_SETTLED = (
    deeds_of_sides,
    places_of_sides,
    missing_told,
    fires_told,
    votes_told,
    groups_told,
    order_ends_told,
    means_told,
    harm_told,
    cards_told,
)


def find_told(sentence: Sentence) -> tuple[Told, ...]:
    """What a sentence tells of this kind, in order."""
    tree = Tree(sentence)
    return tuple(told for i in range(len(tree.words)) for told in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Told]:
    yield from studies_told(tree, i)
    if tree.words[i].pos not in VERBS:
        return
    told = frame(tree, i)
    if not told.positive:
        return
    if told.certainty is Certainty.SETTLED:
        for read in _SETTLED:
            yield from read(tree, i)
    if told.certainty in FIRM | {Certainty.EXPECTED}:
        yield from posts_told(tree, i)
