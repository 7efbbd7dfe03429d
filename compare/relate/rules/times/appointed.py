"""Days that are set for one thing beside days of another, and of the match before a match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import SUBJECTS, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.times.times import Moment

__all__ = ["set_for_another", "who_won_another"]

_CLIMB = 4
_SETTING = frozenset("schedule set slate fix arrange".split())
_WHO_CAME_OUT = frozenset("winner loser survivor runner-up".split())


def set_for_another(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether one day is set for something of which the other's sentence does not tell.

    "A hearing was scheduled for Wednesday", "he was brought to the court on Monday".
    """
    return _set_for_what_lacks(a, left, b, right) or _set_for_what_lacks(b, right, a, left)


def _set_for_what_lacks(a: Side, one: Moment, b: Side, other: Moment) -> bool:
    found, beside = a.verb_of(one, _CLIMB), b.sentence_at(other.start)
    if found is None or beside is None or one.event.heads & other.event.heads:
        return False
    tree, verb = found
    if tree.lemma(verb) not in _SETTING or other.event.future or other.event.former:
        return False
    subject = tree.child(verb, *SUBJECTS)
    if subject is None or tree.words[subject].pos != "NOUN":
        return False
    known = {sense(key(w)) for w in beside.words}
    return sense(key(tree.words[subject])) not in known


def who_won_another(a: Side, left: Moment, b: Side, right: Moment) -> bool:
    """Whether one day is of a match of which only who won it matters: "the winner of Friday's"."""
    return _of_who_won(a, left) is not _of_who_won(b, right)


def _of_who_won(side: Side, one: Moment) -> bool:
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    sentence, inside = found
    words, at = sentence.words, sentence.tops(inside)[-1]
    for _ in range(_CLIMB):
        if words[at].pos == "VERB" or words[at].head == at:
            return False
        at = words[at].head
        if words[at].lemma.lower() in _WHO_CAME_OUT:
            return True
    return False
