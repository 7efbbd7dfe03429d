"""How something stands: found or missing, out or burning, voted for or against, kept or lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from compare.values.statements.framing.extent import tense_of
from compare.values.statements.parties.participants import UNKNOWN, Party, party
from compare.values.statements.parties.subjects import subjects_of
from compare.values.statements.told.told import BEING, is_now, made_told
from compare.values.words.rows import by_first_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.told.told import Told
    from compare.values.words.tree import Tree

__all__ = ["fires_told", "missing_told", "posts_told", "votes_told"]

_FINDING = frozenset("find locate recover rescue".split())
_FIRES = frozenset("blaze fire flame inferno wildfire".split())
_BURNING = frozenset("burn rage smoulder smolder".split())
_DOUSING = frozenset("douse extinguish".split())
# Verbs by which a body takes or drops a thing, and what it votes to do with that.
_VOTES = {
    "for": frozenset("adopt approve back endorse pass support".split()),
    "against": frozenset("block defeat reject throw_out turn_down vote_down".split()),
}
_ORDERING = frozenset("approve begin create hold launch open order set start".split())
# What stands for the thing that it asks for: "a call for an inquiry".
_CALLS = frozenset("bid call demand motion plea proposal request".split())
# What somebody holds that is his own, and how he does or does not.
_KEEPING = {
    "keeps": frozenset("hold_on keep retain".split()),
    "loses": frozenset("forfeit give_up lose relinquish surrender".split()),
}
_POSTS = by_first_word("""
title crown belt throne trophy
seat
job post office
licence license
""")
_IT = Party(frozenset({"it"}))


def missing_told(tree: Tree, verb: int) -> Iterator[Told]:
    """Who has been found, and who is missing still."""
    if tree.lemma(verb) in _FINDING and tense_of(tree, verb) == "past":
        for thing in tree.children(verb, "nsubjpass", "dobj"):
            yield from made_told(tree, "missing", "found", thing, (verb, verb), lasting=False)
    if not is_now(tree, verb):
        return
    if tree.lemma(verb) in BEING:
        missing = [j for j in tree.children(verb, "acomp", "attr") if tree.lowers[j] == "missing"]
    else:  # "is missing" may be read as a form of "miss"
        alone = tree.lowers[verb] == "missing" and tree.child(verb, "dobj") is None
        missing = [verb] if alone else []
    for state, thing in product(missing, subjects_of(tree, verb)):
        yield from made_told(tree, "missing", "missing", thing, (verb, state), lasting=True)


def fires_told(tree: Tree, verb: int) -> Iterator[Told]:
    """Whether a fire is out or burns still."""
    fires = [
        j for j in tree.children(verb, "nsubj", "nsubjpass", "dobj") if tree.lemma(j) in _FIRES
    ]
    out = next(
        (
            j
            for j in tree.children(verb, "advmod", "prt", "acomp", "prep")
            if tree.lowers[j] == "out"
        ),
        None,
    )
    burns = (
        verb
        if tree.lemma(verb) in _BURNING
        else next((j for j in tree.children(verb, "xcomp") if tree.lemma(j) in _BURNING), None)
    )
    for fire in fires:
        doused = tree.lemma(verb) in _DOUSING and tense_of(tree, verb) == "past"
        if doused or (out is not None and tree.lemma(verb) in {"be", "put"}):
            last = verb if out is None else max(verb, out)
            yield from made_told(tree, "fire", "out", fire, (verb, last), lasting=False)
        elif burns is not None and is_now(tree, verb):
            yield from made_told(tree, "fire", "burning", fire, (verb, burns), lasting=True)


def votes_told(tree: Tree, verb: int) -> Iterator[Told]:
    """What was voted for or against, also through "a call for": "voted to open an inquiry"."""
    if tense_of(tree, verb) != "past":
        return
    passive = list(tree.children(verb, "nsubjpass"))
    voters = tree.behind(verb, "agent") or tree.objects(verb, {"in"}) if passive else None
    camp, things = _voted(tree, verb)
    doers = list(tree.children(verb, "nsubj")) if voters is None else voters
    if any(tree.words[j].pos == "NUM" or tree.child(j, "nummod") is not None for j in doers):
        return  # so many of them; others voted otherwise
    doer = party(tree, doers[0]) if len(doers) == 1 else UNKNOWN
    for thing in things if camp else ():
        seen = (
            next(iter(tree.objects(thing, {"for"})), thing)
            if tree.lemma(thing) in _CALLS
            else thing
        )
        for told in made_told(tree, "vote", camp, seen, (verb, verb), lasting=True):
            yield replace(told, doer=doer)


def _voted(tree: Tree, verb: int) -> tuple[str, list[int]]:
    """For or against what somebody votes by a verb; "" where it tells of no vote."""
    if (name := tree.with_particle(verb)) == "vote":
        if against := tree.objects(verb, {"against"}):
            return "against", against
        inner = [j for j in tree.children(verb, "xcomp") if tree.lemma(j) in _ORDERING]
        ordered = (k for j in inner for k in tree.children(j, "dobj"))
        return "for", [*tree.objects(verb, {"for"}), *ordered]
    camp = next((camp for camp, verbs in _VOTES.items() if name in verbs), "")
    return camp, list(tree.children(verb, "nsubjpass") or tree.children(verb, "dobj"))


def posts_told(tree: Tree, verb: int) -> Iterator[Told]:
    """Whether somebody keeps a seat or a title, or loses it."""
    name = tree.with_particle(verb)
    camp = next((camp for camp, verbs in _KEEPING.items() if name in verbs), "")
    doers = list(tree.children(verb, "nsubj"))
    if not camp or len(doers) != 1:
        return
    for thing in tree.children(verb, "dobj"):
        axis = f"keep {_POSTS.get(tree.lemma(thing), '')}"
        own = any(tree.words[j].tag == "PRP$" for j in tree.children(thing, "poss"))
        for told in made_told(tree, axis, camp, thing, (verb, verb), lasting=True):
            if own and axis != "keep ":
                yield replace(told, whom=_IT, doer=party(tree, doers[0]))
