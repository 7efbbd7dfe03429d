"""Who says that a thing is so, and who denies it: "said it had sunk", "denied reports that"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.modality import own_certainty
from compare.values.statements.framing.polarity import negated_verb
from compare.values.statements.parties.participants import party
from compare.values.statements.parties.subjects import subjects_of
from compare.values.statements.predications.predicates import find_predications
from compare.values.words.keys import NOUNS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.statements.parties.participants import Party
    from compare.values.statements.predications.predicates import Predication

__all__ = ["Saying", "find_assertions", "find_denials", "one_speaker"]

_ASSERTING = frozenset(
    "say tell state announce report claim insist maintain contend explain testify".split()
)
_DENYING = frozenset({"deny", "dispute"})
_THAT = frozenset({"that"})
# Verbs and nouns between which a denial has what it denies: "dismissed claims that".
_REJECTING = _DENYING | {"reject", "dismiss"}
_REPORTS = frozenset("accusation allegation claim report rumor rumour suggestion".split())
# What tells one speaker from another stands beside his noun in these ways.
_BESIDE = ("amod", "appos", "compound", "nmod", "poss")
# Nouns that by themselves may be of anybody: two sources are not one.
_ANYBODY = frozenset(
    "analyst critic expert lawyer leader lawmaker man member neighbor neighbour officer official "
    "other people person politician representative resident source spokesman spokesperson "
    "spokeswoman witness woman".split()
)


@dataclass(frozen=True, slots=True)
class Saying:
    """What a speaker says is so, or denies; where he denies it, ``what`` is turned round.

    ``head`` is the noun or the last name of the speaker, ``who`` all the words for him. Offsets
    are of the verb of saying and what is said.
    """

    head: str
    who: frozenset[str]
    what: Predication
    start: int
    end: int


def find_assertions(sentence: Sentence) -> Iterator[Saying]:
    """What speakers are told to say is so, in the reporter's words."""
    tree = Tree(sentence)
    for verb in _verbs(tree, _ASSERTING):
        yield from _said(tree, verb, tree.child(verb, "ccomp"))


def find_denials(sentence: Sentence) -> Iterator[Saying]:
    """What speakers are told to deny; who did not deny a thing is left out."""
    tree = Tree(sentence)
    for verb in _verbs(tree, _REJECTING):
        clause = _reported(tree, verb)
        if clause is None and tree.lemma(verb) in _DENYING:
            clause = tree.child(verb, "ccomp", "xcomp")
        for one in _said(tree, verb, clause):
            turned = frozenset(stand.turned() for stand in one.what.meaning)
            what = replace(one.what, meaning=turned, negated=not one.what.negated)
            yield replace(one, what=what)


def one_speaker(a: Saying, b: Saying) -> bool:
    """Whether one is called as the other, but for words that only one adds: "Coach Blanc"."""
    fewer = min(a.who, b.who, key=len)
    return a.head == b.head and a.who & b.who == fewer and not fewer <= _ANYBODY


def _verbs(tree: Tree, lemmas: frozenset[str]) -> Iterator[int]:
    """The verbs of a kind that are told as done."""
    for i, word in enumerate(tree.words):
        known = word.pos == "VERB" and tree.lemma(i) in lemmas
        if known and not negated_verb(tree, i) and own_certainty(tree, i) is Certainty.SETTLED:
            yield i


def _reported(tree: Tree, verb: int) -> int | None:
    """The clause of the report that somebody denies: "denied reports that he had left"."""
    reports = (i for i in tree.children(verb, "dobj") if tree.lemma(i) in _REPORTS)
    clauses = (c for noun in reports for c in tree.children(noun, "acl", "ccomp", "relcl"))
    return next((c for c in clauses if tree.any(tree.children(c, "mark"), _THAT)), None)


def _said(tree: Tree, verb: int, clause: int | None) -> Iterator[Saying]:
    """What the verb at the top of a clause tells, as sure as its own words make it."""
    speakers = subjects_of(tree, verb)
    if clause is None or len(speakers) != 1:
        return
    who, speaker = frozenset(_called(tree, speakers[0])), party(tree, speakers[0])
    head, at = fold(tree.lemma(speakers[0])), tree.words[clause].start
    for one in find_predications(tree.sentence):
        if who and one.start <= at < one.end:
            agent, sure = _named(one.agent, speaker), own_certainty(tree, clause)
            start = min(one.start, tree.words[verb].start)
            end = max(one.end, tree.words[verb].end)
            yield Saying(head, who, replace(one, certainty=sure, agent=agent), start, end)


def _named(agent: Party, speaker: Party) -> Party:
    """The doer; a pronoun in what is said of nobody else is taken for the speaker."""
    return speaker if agent.pronoun and not agent else agent


def _called(tree: Tree, noun: int) -> Iterator[str]:
    """The words for a speaker: his nouns and names, and what stands beside them."""
    near = [noun, *tree.children(noun, *_BESIDE), *tree.behind(noun, "prep")]
    if tree.words[noun].pos in NOUNS:
        for i in near:
            yield from (fold(tree.lemma(j)) for j in (i, *tree.children(i, "compound")))
