"""That a thing changed nothing, where it is told by an equation: "as many with it as without"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.statements.contraries.antonyms import stands
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import party, subject_of
from compare.values.statements.predications.predication import made
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.predications.predication import Predication
    from compare.values.words.tree import Tree

__all__ = ["equated"]

_FARTHEST = 12


def equated(tree: Tree, without: int) -> Iterator[Predication]:
    """ "made as many errors with a nap as without one": nobody benefited from it."""
    before = [w.text.lower() for w in tree.words[max(without - _FARTHEST, 0) : without]]
    if before[-1:] != ["as"] or "as" not in before[:-1] or "with" not in before:
        return
    verb = without
    while tree.words[verb].pos not in VERBS:
        above = tree.head(verb)
        if above is None:
            return
        verb = above
    found = frame(tree, verb)
    turned = found._replace(positive=not found.positive, marks=())
    with_it = without - len(before) + before.index("with")
    noun = tree.child(with_it, "pobj")
    if noun is not None:
        parties = subject_of(tree, verb)[0], party(tree, noun)
        one = made(tree, without, turned, stands("benefit", "VERB"), parties)
        first = tree.words[without - len(before) + before.index("as")]
        yield replace(one, start=first.start)
