"""People counted with one who is told beside them: the captain and four of the crew are five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.keys import NOUNS
from compare.values.senses import PERSONS
from compare.values.titles import KIN, OFFICES, PARTS, RANKS, TITLES, TRADES
from compare.values.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities import Quantity

__all__ = ["counted_noun", "group_of", "is_one_person", "with_company"]

_PERSONS = PERSONS | KIN | OFFICES | PARTS | RANKS | TITLES | TRADES
_PRONOUNS = frozenset("he she him her i me".split())
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OTHER = frozenset({"other", "others"})
# So many steps up from a number stand its noun and its verb.
_FARTHEST = 4


def with_company(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one count is the other and the persons without a number told beside that.

    "The driver and 12 passengers" are thirteen; told beside both numbers the driver is in neither.
    """
    if left.unit or right.unit or not (left.amount.exact and right.amount.exact):
        return False
    (less, side), (more, other) = sorted(
        ((left, a), (right, b)), key=lambda told: told[0].amount.low
    )
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


def counted_noun(sentence: Sentence, number: int) -> int:
    """The noun that a number stands before, or the number itself: "four crew members", "six of"."""
    at = number
    for _ in range(_FARTHEST):
        if sentence.words[at].pos in NOUNS or sentence.words[at].dep != "nummod":
            break
        at = sentence.words[at].head
    return at


def group_of(sentence: Sentence, at: int) -> Iterator[int]:
    """A word and all that it is joined to by "and"."""
    first = at
    while sentence.words[first].dep == "conj" and sentence.words[first].head != first:
        first = sentence.words[first].head
    todo = [first]
    while todo:
        yield (here := todo.pop())
        todo += [c for c in sentence.children(here) if sentence.words[c].dep == "conj"]


def _companions(sentence: Sentence, at: int) -> list[int]:
    """The subject where a count stands behind "with": "Reni was held along with three others"."""
    words, up = sentence.words, sentence.words[at].head
    if words[at].dep != "pobj" or words[up].text.lower() != "with":
        return []
    verb = Tree(sentence).verb_above(up, _FARTHEST)
    subjects = [c for c in sentence.children(verb) if words[c].dep in _SUBJECTS]
    return [i for subject in subjects for i in group_of(sentence, subject)]


def is_one_person(sentence: Sentence, at: int) -> bool:
    """Whether a word is for one person, and no number stands before it."""
    word = sentence.words[at]
    if any(sentence.words[c].dep == "nummod" for c in sentence.children(at)):
        return False
    if word.text.lower() in _PRONOUNS or (word.pos == "PROPN" and word.entity == "PERSON"):
        return True
    return word.tag in {"NN", "NNP"} and word.lemma.lower() in _PERSONS
