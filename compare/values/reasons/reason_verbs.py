"""Reasons that verbs give: "was caused by", "blamed on", "led to", "the reason was"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.reasons.effects import EFFECT, Sense, effect_of
from compare.values.reasons.reason import Reason, is_thing, made
from compare.values.statements.parties.subjects import subjects_of
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["from_verb"]

_CAUSING = frozenset(
    "cause trigger spark ignite lead_to bring_about set_off prompt drive fuel touch_off "
    "contribute_to result_in".split()
)
_STEMMING = frozenset("stem_from result_from arise_from originate_in come_down_to".split())
_BREAKING_OUT = frozenset({"start", "begin", "originate"})
# Verbs whose subject, where it is a thing, is the reason why something no longer stands or works.
_RUINING = frozenset(
    "destroy damage wreck tear sever cut break flood sink derail bring_down bring knock_down "
    "topple rupture crack burst flatten ground disable kill".split()
)
_REASONS = frozenset("cause reason culprit trigger explanation source origin".split())
_TO = ("prep", "dative")
# What befalls, besides the effects of several words, and so has something behind it.
_BEFALLING = frozenset("blast accident disaster leak spill flood death quake".split())
_CARRIERS = frozenset({"NOUN", "ADJ"})


def from_verb(tree: Tree, verb: int) -> Iterator[Reason]:
    """The reason that a verb gives for what else hangs on it."""
    if tree.lemma(verb) == "blame":
        yield from _blame(tree, verb)
    elif _name(tree, verb) in _CAUSING | _RUINING:
        yield from _doing(tree, verb)
    elif tree.lemma(verb) in {"identify", "name", "pinpoint", "establish"}:
        yield from _identified(tree, verb)
    elif tree.lemma(verb) in {"attribute", "ascribe"} or _puts_down(tree, verb):
        yield from _attributed(tree, verb)
    elif _name(tree, verb) in _STEMMING:
        yield from _stemming(tree, verb)
    elif tree.lemma(verb) in _BREAKING_OUT:
        yield from _begun(tree, verb)
    else:
        yield from _named(tree, verb)


def _doing(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "was caused by a leak", "a leak led to the blast", "a blast brought the house down"."""
    name = _name(tree, verb)
    given = tree.child(verb, "dobj", "nsubjpass")
    by = next(iter(tree.behind(verb, "agent")), None)
    passive = tree.is_passive(verb)
    cause = by if by is not None or passive else next(iter(subjects_of(tree, verb)), None)
    bearer = tree.head(verb) if tree.words[verb].dep == "acl" else None
    if bearer is not None and by is not None and given is None:
        given = bearer  # "the damage caused by a leak"
    elif bearer is not None and cause is None:
        cause = bearer  # "a leak leading to the blast"
    if cause is None or not is_thing(tree, cause) or (name in _RUINING and given is None):
        return
    effect = [] if given is None else effect_of(tree, given)
    for clause in tree.children(verb, "ccomp", "xcomp"):  # "caused the plane to crash"
        effect += effect_of(tree, clause)
    if name.endswith(("_to", "_in")):
        effect = [k for p in tree.children(verb, "prep") for k in effect_of(tree, p)]
    own = [(EFFECT.get(name, name), False)] if name in _RUINING else []
    yield from made(tree, _apart(tree, cause, verb), [*effect, *own])


def _attributed(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "attributed the crash to ice"."""
    given = tree.child(verb, "dobj", "nsubjpass")
    behind = [p for i in (verb, given) if i is not None for p in tree.children(i, *_TO)]
    for prep in behind:
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) == "to" and inner is not None and given is not None:
            yield from made(tree, tree.subtree(inner), effect_of(tree, given))


def _stemming(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "the delay stems from a shortage"."""
    subject = tree.child(verb, "nsubj")
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj")
        if inner is not None and subject is not None and tree.words[inner].entity != "DATE":
            yield from made(tree, tree.subtree(inner), effect_of(tree, subject))


def _begun(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "the fire started in a deep fryer": where a fire begins is what began it.

    So is what it "was started by", or what "started" it.
    """
    begun = tree.child(verb, "nsubjpass", "dobj")
    if begun is not None:
        by = tree.behind(verb, "agent") if tree.child(verb, "nsubjpass") is not None else []
        for cause in by or tree.children(verb, "nsubj"):
            if EFFECT.get(tree.lemma(begun)) == "fire" and is_thing(tree, cause):
                yield from made(tree, tree.subtree(cause), effect_of(tree, begun))
        return
    subject = tree.child(verb, "nsubj")
    if subject is None or EFFECT.get(tree.lemma(subject)) != "fire":
        return
    for prep in tree.children(verb, "prep"):
        inner = tree.child(prep, "pobj")
        if tree.lemma(prep) in {"in", "with"} and inner is not None and is_thing(tree, inner):
            yield from made(tree, tree.subtree(inner), effect_of(tree, subject), loose=True)


def _apart(tree: Tree, cause: int, other: int) -> list[int]:
    """What hangs on a cause, without another word that hangs on it and all that hangs on that."""
    whole = tree.subtree(cause)
    return [i for i in whole if i not in tree.subtree(other)] if other in whole else whole


def _named(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "the reason was a leak", "a leak is the source of the outbreak"."""
    subject, attribute = tree.child(verb, "nsubj"), tree.child(verb, "attr")
    if subject is not None and is_thing(tree, subject):
        yield from _to_blame(tree, verb, subject)
    copulas = [verb, *tree.children(verb, "aux")]
    if subject is None or not tree.any(copulas, frozenset({"be"})):
        return
    yield from _behind(tree, verb, subject)
    if tree.lemma(subject) in _REASONS:
        copula = max(c for c in copulas if tree.lemma(c) == "be")
        behind = [j for j in tree.subtree(verb) if j > copula]
        yield from made(tree, behind, _behind_of(tree, subject), open_end=True)
    elif attribute is not None and tree.lemma(attribute) in _REASONS and is_thing(tree, subject):
        yield from made(tree, tree.subtree(subject), _behind_of(tree, attribute), open_end=True)


def _behind(tree: Tree, verb: int, subject: int) -> Iterator[Reason]:
    """ "a gas leak was behind the blast"; who stands "behind the wheel" causes nothing."""
    for inner in tree.objects(verb, {"behind"}):
        name = tree.lemma(inner)
        if (name in EFFECT or sense(name) in _BEFALLING) and is_thing(tree, subject):
            yield from made(tree, tree.subtree(subject), effect_of(tree, inner))


def _puts_down(tree: Tree, verb: int) -> bool:
    """ "put the delay down to a strike"."""
    down = any(tree.lowers[i] == "down" for i in tree.children(verb, "prt", "advmod"))
    return tree.lemma(verb) == "put" and down


def _to_blame(tree: Tree, verb: int, subject: int) -> Iterator[Reason]:
    """ "a faulty sensor was to blame for the crash"."""
    for inner in tree.children(verb, "xcomp"):
        if tree.lemma(verb) == "be" and tree.lemma(inner) == "blame":
            effect = _behind_of(tree, inner)
            yield from made(tree, tree.subtree(subject), effect, open_end=True)


def _identified(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "identified a tower as the source", "as responsible"."""
    named = tree.child(verb, "dobj", "nsubjpass")
    if named is None or not is_thing(tree, named):
        return
    inside = tree.subtree(named)
    role = [j for j in tree.subtree(verb) if j not in inside]
    if tree.any(role, frozenset({"as"})) and tree.any(role, _REASONS | {"responsible"}):
        effect = [k for j in role if tree.words[j].pos in _CARRIERS for k in _behind_of(tree, j)]
        yield from made(tree, inside, effect, open_end=True)


def _behind_of(tree: Tree, noun: int) -> list[Sense]:
    return [k for inner in tree.behind(noun, "prep") for k in effect_of(tree, inner)]


def _blame(tree: Tree, verb: int) -> Iterator[Reason]:
    """ "blamed the delay on a strike", "blamed a fault for the delay", "blamed a fault"."""
    preps = {tree.lemma(p): tree.child(p, "pobj") for p in tree.children(verb, "prep")}
    blamed = tree.child(verb, "dobj", "nsubjpass")
    if (on := preps.get("on")) is not None:
        yield from made(tree, tree.subtree(on), [] if blamed is None else effect_of(tree, blamed))
    elif blamed is not None and is_thing(tree, blamed):
        behind = [p for i in (verb, blamed) for p in tree.children(i, "prep")]
        behind = [p for p in behind if tree.lemma(p) == "for"]
        objects = [inner for p in behind for inner in tree.children(p, "pobj")]
        effect = [k for inner in objects for k in effect_of(tree, inner)]
        inside = _apart(tree, blamed, behind[0]) if behind else tree.subtree(blamed)
        for prep in tree.children(verb, "prep"):
            if prep == max(inside) + 1 and tree.lemma(prep) in {"in", "of", "at", "with"}:
                inside = [*inside, *tree.subtree(prep)]
        yield from made(tree, inside, effect, open_end=True)


def _name(tree: Tree, verb: int) -> str:
    names = tree.names(verb, "prt", "prep", "advmod")
    return next((n for n in names if n in _CAUSING | _RUINING | _STEMMING), tree.lemma(verb))
