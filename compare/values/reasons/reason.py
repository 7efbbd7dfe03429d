"""A reason as a sentence gives it, and what it is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.reasons.effects import VAGUE, Sense, keys_of
from compare.values.reasons.faults import Fault, fault_of
from compare.values.roles.charges import crimes_among
from compare.values.words.keys import key
from compare.values.words.kin import ANYONE
from compare.values.words.senses import PERSONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.values.words.tree import Tree

__all__ = ["Reason", "denied", "is_thing", "made"]


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason given in a sentence, with its offsets.

    ``cause`` holds the senses of its nouns and verbs, ``effect`` those of what happened and
    ``things`` those of what it happened to; both are empty where the sentence does not name
    them ("the reason was"). ``loose`` marks what may be no more than what went before ("after"),
    ``fault`` what is told of something that failed.
    """

    cause: frozenset[str]
    effect: frozenset[str]
    things: frozenset[str]
    start: int
    end: int
    loose: bool = False
    fault: Fault = Fault.NONE

    @property
    def explained(self) -> frozenset[str]:
        """What happened and what it happened to."""
        return self.effect | self.things


def made(
    tree: Tree,
    indices: Iterable[int],
    effect: Iterable[Sense],
    *,
    open_end: bool = False,
    loose: bool = False,
) -> Iterator[Reason]:
    """The reason that some words give for an effect; one without an effect has an open end."""
    inside = _without_aside(tree, sorted(indices))
    while inside and tree.words[inside[-1]].pos == "PUNCT":
        inside.pop()
    while inside and tree.words[inside[0]].pos == "PUNCT":
        inside.pop(0)
    effect = tuple(effect)
    cause = _but_itself(tree, inside, frozenset(k for k, _ in effect))
    if cause:
        ends = tree.words[inside[0]].start, tree.words[inside[-1]].end
        happened = frozenset(k for k, thing in effect if k and not thing)
        things = frozenset(k for k, thing in effect if thing) - VAGUE - happened
        if happened or things or open_end:
            yield Reason(cause, happened, things, *ends, loose, fault_of(tree, inside))


def _but_itself(tree: Tree, inside: Iterable[int], effect: frozenset[str]) -> frozenset[str]:
    """The senses of a cause; of a word that has the sense of the effect, the word itself.

    Nothing causes itself: the bomb that caused an explosion is no other word for it.
    """
    inside = tuple(inside)
    keys = frozenset(keys_of(tree, inside))
    if not keys <= effect:
        return keys
    return frozenset(key(tree.words[i]) for i in inside if [*keys_of(tree, [i])]) - {""}


def _without_aside(tree: Tree, inside: list[int]) -> list[int]:
    """The words up to a comma with a relative clause behind it."""
    for n, i in enumerate(inside[1:-1], start=1):
        if tree.words[i].text == "," and tree.words[inside[n + 1]].tag in {"WDT", "WP", "WRB"}:
            return inside[:n]
    return inside


def is_thing(tree: Tree, noun: int) -> bool:
    """Whether a noun names a thing or a happening rather than somebody."""
    word = tree.words[noun]
    if any(tree.words[j].entity == "PERSON" for j in tree.children(noun, "appos", "compound")):
        return False
    if tree.lemma(noun) in PERSONS | ANYONE:
        return False  # "the gunman who killed them"
    if noun == 0 and crimes_among(frozenset({key(word)})) and not tree.children(noun):
        return True  # "Arson was behind it": what opens a sentence is often read as a name
    return word.pos in {"NOUN", "VERB"} and word.entity not in {"PERSON", "ORG", "GPE", "NORP"}


def denied(tree: Tree, verb: int) -> bool:
    """Whether a verb is negated."""
    return tree.child(verb, "neg") is not None
