"""On which side of a fight somebody is who did a thing or holds a place: rebels, or the army."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.framing.extent import tense_of
from compare.values.statements.told.told import BEING, is_now, made_told
from compare.values.words.rows import by_camp
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.told.told import Told
    from compare.values.words.tree import Tree

__all__ = ["deeds_of_sides", "places_of_sides"]

# Sides of a war or a fight: nobody is on two of a row.
_SIDES = (
    "army government military regime soldier / rebel insurgent separatist guerrilla jihadist",
    "police / gunman robber hijacker kidnapper gang",
)
_CAMP = by_camp(enumerate(_SIDES))
# What belongs to a side by the word before it: "government forces", "rebel fighters".
_FORCES = frozenset("army control fighter force hand troop unit".split())
# What one side does to a thing, and which a second deed of the same kind seldom follows.
_DEEDS = frozenset(
    """
    abduct ambush assassinate behead blow bomb burn down destroy execute fire kidnap kill launch
    loot mine murder plant sabotage shell shoot torch
    """.split()
)
# Deeds after which one holds a place.
_TAKING = frozenset("capture liberate recapture regain retake seize".split())
_HOLDING = frozenset("control hold occupy run".split())


def deeds_of_sides(tree: Tree, verb: int) -> Iterator[Told]:
    """Who did it: "shelled by rebels", "the army shelled"."""
    if tree.lemma(verb) not in _DEEDS | _TAKING or tense_of(tree, verb) == "future":
        return
    for doer, thing in _doers(tree, verb):
        side = _side(tree, doer)
        if side is None:
            continue
        row, camp = side
        if tree.lemma(verb) in _TAKING:
            found = made_told(tree, f"held {row}", camp, thing, (verb, doer), lasting=False)
            yield from (told for told in found if not any(w.kind == "year" for w in told.scope))
        elif _is_definite(tree, thing):
            axis = f"by {row} {word_sense(tree.sentence, verb)}"
            yield from made_told(tree, axis, camp, thing, (doer, doer), lasting=False)


def _doers(tree: Tree, verb: int) -> Iterator[tuple[int, int]]:
    """Who does it, and to what."""
    by = tree.behind(verb, "agent")
    yield from ((doer, thing) for doer in by for thing in tree.children(verb, "nsubjpass"))
    objects = tree.children(verb, "dobj")
    yield from ((doer, thing) for doer in tree.children(verb, "nsubj") for thing in objects)


def _side(tree: Tree, noun: int) -> tuple[int, str] | None:
    """The side that a noun tells, by itself or by the word before it."""
    if tree.child(noun, "conj") is not None:
        return None
    for word in (tree.lemma(noun), tree.lowers[noun].removesuffix("s")):
        if word in _CAMP:  # "Rebels", at the head of a sentence, has no lemma of its own
            return _CAMP[word]
    if tree.lemma(noun) not in _FORCES:
        return None
    before = (tree.lemma(j) for j in tree.children(noun, "compound", "amod", "nmod", "poss"))
    return next((_CAMP[word] for word in before if word in _CAMP), None)


def places_of_sides(tree: Tree, verb: int) -> Iterator[Told]:
    """In whose hands a place is: "is in rebel hands", "is held by the army"."""
    if tense_of(tree, verb) == "future":
        return
    if tree.lemma(verb) in BEING:
        nouns = tree.objects(verb, {"in", "under"})
        places = tree.children(verb, "nsubj")
    elif tree.lemma(verb) in _HOLDING:
        nouns, places = tree.behind(verb, "agent"), list(tree.children(verb, "nsubjpass"))
        if tree.child(verb, "dobj") is not None:
            nouns, places = list(tree.children(verb, "nsubj")), list(tree.children(verb, "dobj"))
    else:
        return
    for noun in nouns:
        side = _side(tree, noun) or next(
            (s for j in tree.objects(noun, {"of"}) if (s := _side(tree, j))), None
        )
        for place in places if side else ():
            row, camp = side or (0, "")
            yield from made_told(
                tree, f"held {row}", camp, place, (verb, noun), lasting=is_now(tree, verb)
            )


def _is_definite(tree: Tree, thing: int) -> bool:
    """Whether one thing is meant: by a name, by "the" or "his", or by its number."""
    if tree.words[thing].pos == "PROPN":
        return True
    told = tree.children(thing, "det", "poss", "nummod")
    return any(tree.lowers[j] not in {"a", "an", "some", "no"} for j in told)
