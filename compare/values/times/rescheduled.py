"""What is put off or brought forward: the date that it had, and the one that it has now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import IDLE, OPEN
from compare.values.statements.framing.frames import frame
from compare.values.statements.framing.polarity import negated_noun
from compare.values.words.keys import CONTENT, DATES, NOUNS, key
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Sentence, Word

__all__ = [
    "Rescheduled",
    "is_new_date",
    "is_no_date",
    "is_old_date",
    "leads_from",
    "moved_thing",
    "rescheduled",
]

_MOVING = frozenset(
    "adjourn bring_forward defer delay move postpone push_back put_back put_off reschedule shift "
    "adjournment postponement".split()
)
_OLD, _NEW = frozenset({"from"}), frozenset({"to", "until", "till"})
# "Began at 4 p.m. instead of three o'clock", "on Monday rather than Friday".
_IN_PLACE_OF = frozenset({("instead", "of"), ("rather", "than")})
_FARTHEST = 4


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """The keys of the words of the date that something had before, and of the one that counts."""

    old: frozenset[str]
    new: frozenset[str]


def rescheduled(tree: Tree, verb: int) -> Rescheduled | None:
    """The dates from which and to which a verb moves something; None without the second."""
    if not _moves(tree, verb):
        return None
    inside = tree.clause(verb)
    old, new = (
        _keys(tree, (i for i in inside if read(tree.sentence, _begin(tree, i))))
        for read in (is_old_date, is_new_date)
    )
    return Rescheduled(old - new, new) if new else None


def leads_from(sentence: Sentence, first: int) -> bool:
    """Whether a move is told from the date that begins at a word, be it made or not."""
    return _mover(sentence, first, _OLD) is not None


def is_old_date(sentence: Sentence, first: int) -> bool:
    """Whether the date that begins at a word is one that something is moved from, or gave up."""
    before = tuple(w.text.lower() for w in sentence.words[max(0, first - 2) : first])
    return before in _IN_PLACE_OF or _is_so(sentence, _mover(sentence, first, _OLD))


def is_new_date(sentence: Sentence, first: int) -> bool:
    """Whether the date that begins at a word is one that something is moved to."""
    return _is_so(sentence, _mover(sentence, first, _NEW))


def is_no_date(sentence: Sentence, first: int) -> bool:
    """Whether a date is one that something is not moved to, or only may be: it dates nothing."""
    mover = _mover(sentence, first, _NEW)
    return mover is not None and not _is_so(sentence, mover)


def moved_thing(sentence: Sentence, first: int) -> int | None:
    """The noun for what is moved from or to the date that begins at a word.

    What is not moved still has the date from which it is not, and never had the other.
    """
    mover = _mover(sentence, first, _OLD | _NEW)
    if mover is None or not (leads_from(sentence, first) or _is_so(sentence, mover)):
        return None
    words = sentence.words
    below = {words[c].dep: c for c in sentence.children(mover)}
    noun = below.get("dobj", below.get("nsubjpass"))
    if noun is not None and words[noun].tag == "WDT" and words[mover].dep == "relcl":
        noun = words[mover].head
    return noun if noun is not None and words[noun].pos in NOUNS else None


def _mover(sentence: Sentence, first: int, prepositions: frozenset[str]) -> int | None:
    """The verb or noun of moving on whose preposition a date hangs."""
    words = sentence.words
    if not 0 < first < len(words) or words[first - 1].text.lower() not in prepositions:
        return None
    tree = Tree(sentence)
    for at in tree.above(first - 1, _FARTHEST):
        if words[at].pos == "VERB" or (words[at].pos in NOUNS and words[at].entity not in DATES):
            return at if _moves(tree, at) else None
    return None


def _is_so(sentence: Sentence, mover: int | None) -> bool:
    """Whether a move was made or is to be: what "may be put off" still has its old date."""
    if mover is None:
        return False
    tree = Tree(sentence)
    if tree.words[mover].pos != "VERB":
        return not negated_noun(tree, mover)
    found = frame(tree, mover)
    return found.positive and found.certainty not in OPEN | IDLE


def _moves(tree: Tree, i: int) -> bool:
    return not _MOVING.isdisjoint(tree.names(i, "prt", "advmod"))


def _begin(tree: Tree, i: int) -> int:
    """The first word of the date that a word stands in; the number of words, if in none."""
    if not _is_dated(tree.words[i]):
        return len(tree.words)
    while i and _is_dated(tree.words[i - 1]):
        i -= 1
    return i


def _is_dated(word: Word) -> bool:
    return word.entity in DATES and word.pos in CONTENT | {"PUNCT"}


def _keys(tree: Tree, indices: Iterable[int]) -> frozenset[str]:
    return frozenset(k for i in indices if (k := key(tree.words[i])))
