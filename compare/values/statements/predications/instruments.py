"""What is used where another thing is done: "drove them back with tear gas", "fired tear gas"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import stands
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import Frame, frame
from compare.values.statements.framing.polarity import negated_noun
from compare.values.statements.parties.participants import UNKNOWN, party, subject_of
from compare.values.statements.predications.predication import made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.predications.predication import Predication
    from compare.values.words.tree import Tree

__all__ = ["instruments"]

# Verbs whose object is used by that.
_USING = frozenset("fire spray lob hurl launch".split())
# What makes that which it is in what it is itself: smoke with toxic substances in it is toxic.
_MATTER = frozenset("substance chemical material compound particle fume gas agent".split())


def instruments(tree: Tree, verb: int) -> Iterator[Predication]:
    """What something is done with is used: "drove them back with tear gas"."""
    yield from _objects(tree, verb)
    for prep in tree.children(verb, "prep"):
        noun = tree.child(prep, "pobj")
        if noun is None or tree.words[noun].pos != "NOUN":
            continue
        found = frame(tree, verb)
        if found.certainty is Certainty.POSSIBLE:
            continue  # "could be passed with the votes of the Greens"
        if tree.lemma(prep) == "without":
            found = Frame(not found.positive, found.certainty, (*found.marks, prep))
        elif tree.lemma(prep) != "with" or not found.positive or negated_noun(tree, noun):
            continue
        parties = subject_of(tree, verb)[0], party(tree, noun)
        yield replace(made(tree, noun, found, stands("use", "VERB"), parties, prep), bare=True)


def _objects(tree: Tree, verb: int) -> Iterator[Predication]:
    """What is fired is used; what contains a toxic substance is toxic."""
    subject, passive = subject_of(tree, verb)
    for noun in tree.children(verb, "nsubjpass" if passive else "dobj"):
        if tree.lemma(verb) in _USING and tree.words[noun].pos == "NOUN":
            parties = UNKNOWN if passive else subject, party(tree, noun)
            yield made(tree, noun, frame(tree, verb), stands("use", "VERB"), parties, verb)
        if tree.lemma(verb) == "contain" and tree.lemma(noun) in _MATTER:
            for kind in tree.children(noun, "amod"):
                meaning = stands(tree.lemma(kind), "ADJ")
                yield made(tree, kind, frame(tree, verb), meaning, (subject, UNKNOWN), verb)
