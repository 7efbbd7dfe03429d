"""Where somebody died: who died at the scene did not die in a hospital, nor on the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.parties.participants import subject_of
from compare.values.statements.parties.subjects import subjects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["DEATHS", "Death", "death_at"]

# Rows of which each camp rules out the other; who died on the way there died in no hospital, but
# may be pronounced dead in one, and the scene may have been a home.
_SCENE, _THERE, _HOME = "death: taken away", "death: reached it", "death: at home"
DEATHS = (_SCENE, _THERE, _HOME)
_DYING = frozenset("die perish succumb".split())
_PRONOUNCING = frozenset("confirm declare pronounce".split())
_AT_ONCE = frozenset("instantly instantaneously".split())
_ON_THE_SPOT = frozenset({("at", "scene"), ("on", "spot")})
_ON_THE_WAY = frozenset({("on", "way"), ("en", "route"), ("in", "ambulance")})
_ON_ARRIVAL = frozenset({("on", "arrival"), ("upon", "arrival")})
_HOSPITALS = frozenset("hospital infirmary".split())
_CENTRES = frozenset("center centre".split())
_FOR_THE_SICK = frozenset("medical trauma".split())
_IN = frozenset({"at", "in"})
_BRINGING = frozenset("airlift bring carry fly move rush take transfer transport".split())
_LATER = frozenset({"later", "subsequently"})
_OF = frozenset({"of", "for"})
# Beside these, one of several is told of: "one died at the scene and another in hospital".
_OTHERS = frozenset("another both others".split())
_MANY = frozenset("NNS NNPS CD DT".split())


class Death(NamedTuple):
    """Where somebody died: rows, each with a camp, and the first and last of the words for it."""

    rows: tuple[tuple[str, str], ...]
    first: int
    last: int


def death_at(tree: Tree, verb: int) -> Death | None:
    """Where a verb tells that somebody died; None where it tells of several, or nothing of that."""
    pronounced = _pronounced(tree, verb)
    if not (pronounced or _dies(tree, verb)):
        return None
    if _are_several(tree, verb):
        return None
    for rows, last in _told(tree, verb, pronounced):
        return Death(rows, min(verb, last), max(verb, last))
    return None


def _are_several(tree: Tree, verb: int) -> bool:
    """Whether several died, of whom others may have died elsewhere, or one more."""
    who = subjects_of(tree, verb)
    doer = subject_of(tree, verb)[0]
    many = any(tree.words[j].tag in _MANY or len(tree.joined(j)) > 1 for j in who)
    return many or len(who) != 1 or doer.apart or not _OTHERS.isdisjoint(tree.lowers)


def _dies(tree: Tree, verb: int) -> bool:
    if tree.lemma(verb) == "kill":
        return tree.is_passive(verb)
    return tree.lemma(verb) in _DYING


def _pronounced(tree: Tree, verb: int) -> bool:
    """Whether it is told where somebody was seen to be dead: "was pronounced dead at"."""
    if tree.lemma(verb) not in _PRONOUNCING | {"be"}:
        return False
    return any(tree.lowers[j] == "dead" for j in tree.children(verb, "oprd", "acomp"))


_Rows = tuple[tuple[str, str], ...]


def _told(tree: Tree, verb: int, pronounced: bool) -> Iterator[tuple[_Rows, int]]:
    """The camps that words beside a verb of dying stand for, with the last of these words."""
    pairs = list(_places(tree, verb))
    for prep, noun in pairs:
        place = (tree.lowers[prep], tree.lowers[noun])
        if place in _ON_THE_SPOT:
            yield ((_SCENE, "there"),), noun
        elif place in _ON_THE_WAY | _ON_ARRIVAL and tree.lemma(verb) != "kill":
            way = ((_SCENE, "away"), (_THERE, "before"))
            yield way, noun
    for prep, noun in pairs:
        if tree.lowers[prep] in _IN and _is_hospital(tree, noun):
            yield _in_hospital(pronounced), noun
        elif tree.lowers[prep] in _IN and not pronounced and _is_home(tree, noun):
            yield ((_HOME, "home"),), noun
    for j in tree.children(verb, "advmod"):
        if tree.lowers[j] in _AT_ONCE:
            yield ((_SCENE, "there"),), j
        elif tree.lowers[j] in _LATER and not pronounced and _was_brought(tree, verb):
            yield _in_hospital(pronounced), j


def _in_hospital(pronounced: bool) -> _Rows:
    away = (_SCENE, "away")
    return (away,) if pronounced else (away, (_THERE, "after"), (_HOME, "hospital"))


def _places(tree: Tree, verb: int) -> Iterator[tuple[int, int]]:
    """The prepositions behind a verb with their nouns, and those behind such nouns."""
    below = [verb, *tree.children(verb, "oprd", "acomp")]
    for i in below:
        for prep in tree.children(i, "prep"):
            for noun in tree.children(prep, "pobj"):
                yield prep, noun
                below.append(noun)


def _is_hospital(tree: Tree, noun: int) -> bool:
    if tree.lowers[noun] in _CENTRES:
        return tree.before(noun) in _FOR_THE_SICK
    return tree.lowers[noun] in _HOSPITALS


def _is_home(tree: Tree, noun: int) -> bool:
    """Whether somebody's own home is meant: not "a care home", "the family home of"."""
    beside = [j for j in tree.children(noun) if tree.words[j].dep not in {"poss", "prep"}]
    return tree.lowers[noun] == "home" and not (beside or tree.objects(noun, _OF))


def _was_brought(tree: Tree, verb: int) -> bool:
    """Whether who died had been brought to a hospital: "was taken there but later died"."""
    above = tree.head(verb)
    if above is None:
        return False
    if tree.words[verb].dep == "relcl":
        where = any(tree.lowers[j] == "where" for j in tree.children(verb, "advmod"))
        return where and _is_hospital(tree, above)
    to = tree.objects(above, {"to"}) if tree.words[verb].dep == "conj" else ()
    return tree.lemma(above) in _BRINGING and any(_is_hospital(tree, j) for j in to)
