"""People counted with one who is told beside them: the captain and four of the crew are five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.groups import counted_noun, group_of, is_one_person
from compare.values.words.keys import SUBJECTS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["with_company"]

_INCLUDING = frozenset({"include", "including"})
_OTHER = frozenset({"other", "others"})
# So many steps up from a number stands its verb.
_FARTHEST = 4


def with_company(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one count is the other and the persons without a number told beside that.

    "The driver and 12 passengers" are thirteen, and so are "13 people, including the driver"; told
    beside both numbers the driver is in neither.
    """
    if left.unit or right.unit or not (left.amount.exact and right.amount.exact):
        return False
    (less, side), (more, other) = sorted(
        ((left, a), (right, b)), key=lambda told: told[0].amount.low
    )
    included = _included(other, more)
    if included and more.amount.low - included == less.amount.low:
        return less.context.noun != more.context.noun
    joined = _joined(side, less)
    return joined > 0 and less.amount.low + joined == more.amount.low and not _joined(other, more)


def _joined(side: Side, one: Quantity) -> int:
    """How many persons are told beside a count: "Reni and four men", "Reni with four others"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return 0
    sentence, inside = found
    at = counted_noun(sentence, inside[-1])
    group = [i for i in group_of(sentence, at) if i != at]
    if one.extra or any(w.text.lower() in _OTHER for w in sentence.words[inside[-1] : at + 1]):
        group += _companions(sentence, at)
    return sum(is_one_person(sentence, i) for i in group)


def _included(side: Side, one: Quantity) -> int:
    """How many persons a count is told to include: "13 people, including the driver"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return 0
    sentence, inside = found
    tree, at = Tree(sentence), counted_noun(sentence, inside[-1])
    named = tree.objects(at, _INCLUDING)
    return sum(is_one_person(sentence, i) for n in named for i in group_of(sentence, n))


def _companions(sentence: Sentence, at: int) -> list[int]:
    """The subject where a count stands behind "with": "Reni was held along with three others"."""
    words, up = sentence.words, sentence.words[at].head
    if words[at].dep != "pobj" or words[up].text.lower() != "with":
        return []
    verb = Tree(sentence).verb_above(up, _FARTHEST)
    subjects = [c for c in sentence.children(verb) if words[c].dep in SUBJECTS]
    return [i for subject in subjects for i in group_of(sentence, subject)]
