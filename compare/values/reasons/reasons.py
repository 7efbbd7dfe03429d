"""Why something happened, where a sentence says so: "because of", "caused by", "blamed on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.reasons.effects import akin
from compare.values.reasons.entries import from_entry
from compare.values.reasons.faults import may_be_one
from compare.values.reasons.reason import Reason, denied
from compare.values.reasons.reason_phrases import (
    from_clause,
    from_offence,
    from_phrase,
    from_preposition,
)
from compare.values.reasons.reason_verbs import from_verb
from compare.values.statements.framing.questions import is_question
from compare.values.words.keys import VERBS
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Reason", "find_reasons", "in_other_words", "incompatible"]


def find_reasons(sentence: Sentence) -> tuple[Reason, ...]:
    """The reasons that a sentence gives, in order; a question or a denial gives none."""
    if is_question(sentence):
        return ()
    tree = Tree(sentence)
    found = [r for i in range(len(tree.words)) for r in _at(tree, i)]
    return tuple(sorted(dict.fromkeys(found), key=lambda r: (r.start, r.end)))


def incompatible(a: Reason, b: Reason) -> bool:
    """Whether two reasons have nothing in common while what they explain can be one thing."""
    if a.cause & b.cause or a.cause & b.explained or b.cause & a.explained:
        return False
    if (a.loose and b.loose) or in_other_words(a, b):
        return False
    if a.things and b.things and not a.things & b.things and not a.effect & b.things:
        return bool(a.things & b.effect)
    if a.effect and b.effect and not a.effect & (b.effect | b.things) | b.effect & a.things:
        return False
    return not a.explained or not b.explained or bool(a.explained & b.explained)


def in_other_words(a: Reason, b: Reason) -> bool:
    """Whether two reasons may be one: of one kind, or one leaves open what it was that failed."""
    return akin(a.cause, b.cause) or may_be_one(a.fault, b.fault)


def _at(tree: Tree, i: int) -> Iterator[Reason]:
    yield from from_phrase(tree, i)
    if tree.lemma(i) in {"because", "after", "when"}:
        yield from from_clause(tree, i)
    elif tree.words[i].pos in VERBS and not denied(tree, i):
        yield from from_verb(tree, i)
        yield from from_offence(tree, i)
        yield from from_preposition(tree, i)
        yield from from_entry(tree, i)
