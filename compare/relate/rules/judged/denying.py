"""Whether both sides deny, "could not enter" and "was kept out", or correct the same report."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.statements.contraries.antonyms import Stand, stands
from compare.values.statements.framing.polarity import NEGATING, PREVENTING, REFUSING
from compare.values.words.keys import content_keys, fold
from compare.values.words.senses import TELLING, sense

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["both_deny", "deny_one_report", "tell_the_same"]

_NOT = NEGATING | {"nt", "without"}  # as they are folded
# What leaves something out does not do to it what the rest has done: "leave out" is one of these.
_OMITTING = frozenset({"exclude", "leave_out", "omit"})
_DENYING = _NOT | REFUSING | PREVENTING | _OMITTING
_FALSE = Stand("true", positive=False)


def both_deny(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether each side has a word that denies and that the other lacks: then both may say one.

    "Was not barred" and "was barred" have only one such word.
    """
    mine, theirs = _denying(a, sides[0]), _denying(b, sides[1])
    shared = (mine & theirs) - _NOT
    return bool(mine - shared) and bool(theirs - shared)


def _denying(side: Side, passage: Passage) -> set[str]:
    inside = side.words_between(passage.start, passage.end)
    forms = {form for word in inside for form in (fold(word.text), fold(word.lemma))}
    forms |= {f"{fold(one.lemma)}_{fold(next_.text)}" for one, next_ in pairwise(inside)}
    return forms & _DENYING


def tell_the_same(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether both say one thing by other words: "does not hold the name", "omits the name"."""
    mine, theirs = (
        {stand for told in side.predications if overlap(told, passage) for stand in told.meaning}
        for side, passage in zip((a, b), sides, strict=True)
    )
    return not mine.isdisjoint(theirs)


def deny_one_report(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether one denies what the other tells to have been reported wrongly.

    "Carried ethanol, not chlorine" and "reports of chlorine proved wrong" are one correction.
    """
    return _corrects(a, sides[0], b, sides[1]) or _corrects(b, sides[1], a, sides[0])


def _corrects(side: Side, denial: Passage, other: Side, correction: Passage) -> bool:
    mine, theirs = side.sentence_at(denial.start), other.sentence_at(correction.start)
    return bool(mine and theirs and _set_aside(mine) & _told_wrongly(theirs))


def _set_aside(sentence: Sentence) -> frozenset[str]:
    """Keys of the words between a "not" behind a noun and the next mark: ", not chlorine"."""
    words, found = sentence.words, frozenset[str]()
    for i, word in enumerate(words):
        if i and word.text.lower() == "not" and words[i - 1].pos == "PUNCT":
            end = next((j for j in range(i, len(words)) if words[j].pos == "PUNCT"), len(words))
            found |= content_keys(words[i + 1 : end])
    return found


def _told_wrongly(sentence: Sentence) -> frozenset[str]:
    """Keys of the words of what is called false, but for those for the telling of it."""
    words, found = sentence.words, frozenset[str]()
    for i, word in enumerate(words):
        if word.pos == "ADJ" and _FALSE in stands(word.text.lower(), "ADJ"):
            above = [words[i].head, words[words[i].head].head]
            subjects = [c for v in above for c in sentence.children(v) if words[c].dep == "nsubj"]
            inside = (words[j] for c in subjects if c < i for j in sentence.subtree(c))
            found |= content_keys(w for w in inside if sense(w.lemma.lower()) not in TELLING)
    return found
