"""Who leaves an office, by which verb: who resigns, is dismissed, or is made to go somehow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.parties.participants import subject_of
from compare.values.statements.parties.subjects import subjects_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.words.tree import Tree

__all__ = ["DISMISSED", "OUSTED", "RESIGNED", "Leaving", "done_to", "leaving_of"]

DISMISSED, RESIGNED = "dismissed", "resigned"
# Who is "ousted" may have been dismissed, or have resigned because nobody stood by him.
OUSTED = "ousted"

_RESIGNING = frozenset("resign quit".split())
_DOWN = frozenset({"step", "stand"})
_DISMISSING = {"dismiss": DISMISSED, "fire": DISMISSED, "sack": DISMISSED}
# These are done to whoever is in a place or in a contest too, if it is told from which; who is
# "ousted" from nothing that is told was in office.
_PUTTING_OUT = {"remove": DISMISSED, "oust": OUSTED}
_OFFICES = frozenset(
    "board cabinet chairmanship command council government helm job leadership office position "
    "post power presidency role".split()
)
# Who is "fired upon" or "fired at" is shot at.
_AT = frozenset({"at", "into", "on", "upon"})


class Leaving(NamedTuple):
    """How an office is left, the nouns for who leaves it, and the words that make it plain."""

    way: str
    who: Sequence[int]
    marks: tuple[int, ...] = ()


def leaving_of(tree: Tree, verb: int) -> Leaving | None:
    """How a verb says that somebody leaves an office, if it says so; it may be denied.

    Whoever dismisses somebody leaves none.
    """
    lemma = tree.lemma(verb)
    if lemma in _DISMISSING and not _is_shot_at(tree, verb):
        return Leaving(_DISMISSING[lemma], done_to(tree, verb))
    if lemma in _PUTTING_OUT and _is_from_office(tree, verb):
        return Leaving(_PUTTING_OUT[lemma], done_to(tree, verb))
    down = [i for i in tree.children(verb, "prt", "prep", "advmod") if tree.lowers[i] == "down"]
    resigns = lemma in _RESIGNING or (lemma in _DOWN and down)
    if not resigns or subject_of(tree, verb)[1]:
        return None
    return Leaving(RESIGNED, subjects_of(tree, verb), tuple(down))


def done_to(tree: Tree, verb: int) -> Sequence[int]:
    """The nouns for what a verb is done to: its object, or the subject of a passive."""
    if subject_of(tree, verb)[1]:
        return subjects_of(tree, verb)
    return tree.children(verb, "dobj")


def _is_shot_at(tree: Tree, verb: int) -> bool:
    """Whether a preposition is left without its noun behind a verb: "was fired upon"."""
    behind = (i for i in tree.children(verb, "prep", "prt", "advmod") if tree.lowers[i] in _AT)
    return any(tree.child(i, "pobj") is None for i in behind)


def _is_from_office(tree: Tree, verb: int) -> bool:
    """Whether somebody is put out of an office: "removed Dahl from his post", "as coach"."""
    given = [verb, *tree.children(verb, "dobj")]  # "removed Karl Dahl from office"
    if any(tree.objects(i, {"as"}) for i in given):
        return True
    places = [j for i in given for j in tree.objects(i, {"from"})]
    return tree.any(places, _OFFICES) if places else tree.lemma(verb) == "oust"
