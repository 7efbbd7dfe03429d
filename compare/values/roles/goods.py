"""What somebody is charged with smuggling, stealing or having: "smuggling weapons"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import fold
from compare.values.words.rows import by_first_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["goods_of"]

# One sort a line: of one sort more or less may be told, "weapons" and "rifles".
_SORTS = """
drug cocaine heroin cannabis marijuana hashish methamphetamine fentanyl opium narcotic
weapon gun rifle pistol ammunition explosive firearm arm grenade
cigarette tobacco cigar
migrant people refugee person child woman
alcohol liquor wine whisky vodka spirit
gold diamond jewel jewellery jewelry
ivory tusk animal bird horn wildlife parrot
fuel oil diesel petrol gasoline
antiquity artefact artifact coin statue painting
car truck vehicle van
cattle horse sheep cow
"""
# Possession is charged for each thing by itself.
_HANDLING = frozenset("smuggle smuggling traffic trafficking steal theft larceny".split())
_SORT = by_first_word(_SORTS)


def goods_of(tree: Tree, crime: int) -> tuple[frozenset[str], int]:
    """The sorts of the goods of a crime, and the last word for them; the crime where none is told.

    None are told of what is of no known sort: it may be any of these.
    """
    told = _told(tree, crime) if fold(tree.words[crime].lemma) in _HANDLING else ()
    goods = [j for i in told for j in tree.joined(i)]
    sorts = [_SORT.get(fold(tree.words[i].lemma), "") for i in goods]
    if not goods or not all(sorts):
        return frozenset(), crime
    return frozenset(sorts), max(goods)


def _told(tree: Tree, crime: int) -> Iterator[int]:
    """ "smuggling weapons", "the smuggling of weapons", "weapons smuggling"."""
    yield from tree.children(crime, "dobj")
    yield from tree.objects(crime, {"of"})
    if tree.words[crime].pos == "NOUN":
        yield from tree.children(crime, "compound")
