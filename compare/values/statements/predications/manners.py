"""How something is or was done: "spread slowly", "poorly equipped", "the ill-equipped hikers"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import stands
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import Party, object_of, party, subject_of
from compare.values.statements.predications.predication import made
from compare.values.words.keys import key

if TYPE_CHECKING:
    from compare.values.statements.predications.predication import Predication
    from compare.values.words.tree import Tree

__all__ = ["is_joined_manner", "manner"]

# So many letters of "equipped" and "equip" are the same.
_STEM = 5
# What a hyphen joins to a participle to tell how that was done.
_MANNERS = frozenset("badly fully ill poorly properly well".split())


def is_joined_manner(tree: Tree, i: int) -> bool:
    """Whether a word tells how what a hyphen joins to it was done: "ill-equipped".

    Before a noun, nothing may tell that noun from another: "the ill-equipped army of the north".
    """
    done = tree.words[i].head
    if tree.words[i].dep != "advmod" or tree.lowers[i] not in _MANNERS:
        return False
    noun = tree.words[done].head
    return tree.words[done].dep != "amod" or tree.child(noun, "prep", "compound") is None


def manner(tree: Tree, adverb: int, verb: int) -> Predication:
    """How something is done: "spread slowly", "poorly equipped"."""
    bearer = tree.head(verb) if tree.words[verb].dep == "amod" else None
    whose = subject_of(tree, verb)[0] | object_of(tree, verb)
    whose = whose if bearer is None else party(tree, bearer)
    done = Party(frozenset({key(tree.words[verb])[:_STEM]} - {""}))
    meaning = stands(tree.lowers[adverb], "ADV")
    one = made(tree, adverb, frame(tree, verb), meaning, (whose, done), verb)
    joined = adverb < verb and tree.first_piece(verb) == adverb
    return replace(one, end=tree.words[verb].end) if joined else one
