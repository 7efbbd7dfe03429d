"""What tells two settings apart, so that two sentences in one frame are two facts."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.settings.contrasted import contrasted
from compare.values.words.kin import ANYONE
from compare.values.words.senses import GENERIC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.statements.settings.settings import Group, Setting

__all__ = ["Difference", "differences"]

# "Council" and "councillors" are one by so many letters.
_STEM = 5
# How a subject takes part in what its verb tells.
_DOING = frozenset({"subject", "object"})
# Nouns that may stand for nearly any other noun of persons, or of what happens.
_ANYBODY = ANYONE | GENERIC | frozenset(
    "worker employee staff official passenger civilian casualty local villager group team force "
    "child student pupil patient customer voter user event incident".split()
)  # fmt: skip


class Difference(NamedTuple):
    """What each of two settings has that the other lacks.

    ``sure``: it tells two things apart by itself; other words may be other words for one thing, so
    that the rest has to be the same.
    """

    mine: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    sure: bool = False


def differences(a: Setting, b: Setting, *, dated: bool = True) -> Iterator[Difference]:
    """What tells two settings apart; ``dated``: their times as well."""
    if dated and _other_times(a, b):
        yield Difference(sure=True)
    if _of_a_relative(a, b):
        yield Difference(sure=True)
    yield from _other_ones(a, b)
    yield from _other_groups(a, b)


def _other_times(a: Setting, b: Setting) -> bool:
    if a.doing == b.doing and {a.earlier, b.earlier} == {True, None}:
        return True
    kinds = {kind for kind, _ in a.periods} & {kind for kind, _ in b.periods}
    return any(
        {p for p in a.periods if p[0] == kind}.isdisjoint(p for p in b.periods if p[0] == kind)
        for kind in kinds
    )


def _of_a_relative(a: Setting, b: Setting) -> bool:
    """Whether one is told of somebody, the other of his wife."""
    mine, theirs = ({g.noun for g in s.groups if g.how in _DOING} for s in (a, b))
    return bool(a.relatives & theirs or b.relatives & mine)


def _other_groups(a: Setting, b: Setting) -> Iterator[Difference]:
    """ "Girls", "of the boys"; "nausea occurred", "fatigue occurred"."""
    for x, y in product(a.groups, b.groups):
        if x.noun in b.known or y.noun in a.known or not (x.noun and y.noun):
            continue
        if x.noun[:_STEM] == y.noun[:_STEM] or x.beside & y.beside:
            continue
        mine, theirs = frozenset({x.noun}), frozenset({y.noun})
        if contrasted(x.noun, y.noun):
            yield Difference(mine, theirs, sure=True)
        elif _in_one_place(x, y, a, b) and not {x.noun, y.noun} & _ANYBODY:
            yield Difference(mine, theirs)


def _in_one_place(x: Group, y: Group, a: Setting, b: Setting) -> bool:
    return x.how == y.how != "above" and (x.how not in _DOING or a.doing == b.doing)


def _other_ones(a: Setting, b: Setting) -> Iterator[Difference]:
    """What tells one thing of a kind from another that the other sentence tells of."""
    for x, y in product(a.which, b.which):
        if x.noun != y.noun or not (x.words and y.words):
            continue  # a mark tells nothing: the point of "No. 5"
        if x.words & y.words or x.words & b.known or y.words & a.known:
            continue
        mixed = {x.how, y.how} <= {"adjective", "kind"} and x.how + y.how != "kindkind"
        if mixed or x.how == y.how:
            opposed = any(contrasted(m, t) for m in x.words for t in y.words)
            if opposed or x.how == y.how == "order":
                yield Difference(x.words, y.words, sure=True)
            elif not mixed:
                yield Difference(x.words, y.words)
