"""One name in two spellings, of which each article has but one."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.values.names.names import explain_names
from compare.values.names.spelled import find_spelt, is_slip
from compare.values.words.headings import all_capitals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.names.spelled import Spelt

__all__ = ["find_spelling"]


def find_spelling(a: Side, b: Side) -> Iterator[Divergence]:
    """Names that differ by a slip of the pen: "Catherine Gohr", "Katherine Gohr".

    Nothing is said of a word that either article also has as the other spells it.
    """
    for left, right in product(_only(a, b), _only(b, a)):
        if is_slip(left, right):
            sides = passages(a, left, b, right)
            why = explain_names(sides[0].text, sides[1].text, "for one, by the spelling")
            yield Divergence(DivergenceKind.NAME, why, sides)


def _only(side: Side, other: Side) -> list[Spelt]:
    """The words of names that the other article lacks.

    Where every word has a capital, names are those that the text has with a capital, too.
    """
    lacking = [s for s in side.read(find_spelt) if s.word not in other.evidence.folds]
    return [s for s in lacking if not _in_title(side, s) or s.word in side.evidence.running]


def _in_title(side: Side, spelt: Spelt) -> bool:
    home = side.sentence_at(spelt.start)
    return home is not None and home.headline and all_capitals(home)
