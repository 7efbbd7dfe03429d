"""Which words of a sentence tell a predication, and in which tense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.modality import is_heading_infinitive, refused
from compare.values.words.keys import COMPLEMENTS
from compare.values.words.senses import TELLING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.words.tree import Tree

__all__ = ["DUE", "EARLIER", "FORMERLY", "PAST", "is_to", "shown_words", "tense_of", "was_due"]

FORMERLY = "formerly"
PAST = frozenset({"past", "before"})
# What was to be done by then: it may have been done since, or not.
DUE = "due"
EARLIER = PAST | {DUE}
# Adverbs that tell what was so before it changed.
_FORMERLY = frozenset({FORMERLY, "previously"})
# What was arranged for somebody to do.
_ARRANGED = frozenset("due scheduled schedule set slated slate".split())
# Adverbs without which a verb in front of them does not tell its sense: "will go up".
_WAYS = frozenset("up down ahead back away out off in".split())


def was_due(tree: Tree, verb: int) -> bool:
    """Whether somebody was to do a thing, which may have come since: "was due to vote"."""
    above = _over_infinitive(tree, verb)
    if above is None:
        return False
    due = tree.lemma(above) in _ARRANGED
    be = tree.head(above) if due and tree.words[above].dep == "acomp" else above
    if be is None or not (due or tree.lemma(be) == "be"):
        return False
    helping = {tree.lowers[be], *tree.helping(be)}
    return not helping.isdisjoint({"was", "were"})


def is_to(tree: Tree, verb: int) -> bool:
    """Whether somebody "is to" do a thing, or "was to"."""
    above = _over_infinitive(tree, verb)
    return above is not None and tree.lemma(above) == "be"


def _over_infinitive(tree: Tree, verb: int) -> int | None:
    """The word that an infinitive completes: "was" of "was to vote"."""
    completes = tree.words[verb].dep == "xcomp" and tree.is_infinitive(verb)
    return tree.head(verb) if completes else None


def shown_words(tree: Tree, at: int, marks: Sequence[int], verb: int | None) -> tuple[int, int]:
    """First and last word to show: the predicate with auxiliaries, particles and negations.

    ``marks`` are the words that turn it round, ``verb`` is the verb that a state or an event
    noun hangs on.
    """
    shown = [at, *marks]
    for i in (at, verb) if verb is not None else (at,):
        shown += [c for c in tree.children(i, "aux", "auxpass", "prt") if abs(c - at) < 6]
    shown += [c for c in tree.children(at, "advmod") if c == at + 1 and tree.lemma(c) in _WAYS]
    if verb is not None and tree.words[at].dep in {*COMPLEMENTS, "pobj"} and abs(verb - at) < 4:
        shown.append(verb)
    if verb is not None and tree.words[at].dep == "nsubjpass":
        shown.append(verb)
    for mark in marks:
        head = tree.head(mark)
        if head is not None and tree.words[mark].dep in {"det", "neg", "nummod"}:
            shown.append(head)
    shown += [m - 1 for m in marks if m and _opens_mark(tree, m)]
    near = [i for i in shown if abs(i - at) <= 8]
    return min(near), max(near)


def _opens_mark(tree: Tree, mark: int) -> bool:
    """Whether the word before a negation is part of it: "not one", "at no point"."""
    before = tree.lowers[mark - 1]
    return before == "not" or (tree.lowers[mark] == "no" and tree.words[mark - 1].pos == "ADP")


def _is_passive(tree: Tree, verb: int) -> bool:
    """Whether a passive has a verb beside it that gives its tense: "is closed"."""
    return any(tree.words[c].tag[:2] == "VB" for c in tree.children(verb, "auxpass"))


def _reported(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in reported speech, which puts "has" into "had"."""
    head = tree.head(verb)
    telling = head is not None and tree.lemma(head) in TELLING and tree.words[head].tag == "VBD"
    return tree.words[verb].dep == "ccomp" and telling


def tense_of(tree: Tree, verb: int) -> str:
    """Whether it tells of the "past", "before" a past, "due", "formerly", "future" or none ("")."""
    auxiliaries = [tree.lowers[c] for c in tree.children(verb, "aux", "auxpass")]
    perfect = tree.any(tree.children(verb, "aux"), frozenset({"have"}))
    if perfect and "will" not in auxiliaries:
        before = {"had", "'d", "’d"} & set(auxiliaries) and not _reported(tree, verb)
        return "before" if before else "past"
    if refused(tree, verb):
        return ""
    if is_heading_infinitive(tree, verb):
        return "future"
    if any(a in {"will", "'ll", "wo", "would", "may", "might", "shall"} for a in auxiliaries):
        return "future"
    head = tree.head(verb) if tree.words[verb].dep == "xcomp" else None
    if head is not None and tense_of(tree, head) == FORMERLY:
        return FORMERLY  # "were previously required to report"
    if was_due(tree, verb):
        return DUE
    if _was_once(tree, verb):
        return FORMERLY
    tags = {tree.words[c].tag for c in tree.children(verb, "aux", "auxpass")}
    if not _is_passive(tree, verb):
        tags.add(tree.words[verb].tag)
    return "past" if tags & {"VBD", "VBN"} and "TO" not in tags else ""


def _was_once(tree: Tree, verb: int) -> bool:
    """Whether an adverb says that it was so, and is no more: "formerly taught", "once held"."""
    if not tree.any(tree.children(verb, "advmod"), _FORMERLY):
        return False
    alone = not tree.children(verb, "aux", "auxpass") and tree.words[verb].tag == "VBD"
    return alone or tree.any(tree.children(verb, "auxpass"), frozenset({"be"}))
