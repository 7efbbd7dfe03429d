"""One source tells as done, or as not so, what the other tells as still to come, or as open."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.sides import passages
from compare.relate.slots import rest_shared
from compare.values.comparison import Comparison
from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.contraries.antonyms import MUTUAL
from compare.values.statements.courses.standings import CAME_OUT, FILLED, Stage, find_standings
from compare.values.statements.denials.matters import (
    another_one,
    common_words,
    compared,
    same_matter,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.courses.standings import Standing
    from compare.values.statements.predications.predication import Predication

__all__ = ["find_ahead"]

_LATER = "done in one, still to come in the other"
_FILLED = "filled in one, not so in the other"
_SO_OR_NOT = frozenset({Stage.DONE, Stage.DENIED})
_NOT_DONE = "to come in one, not so in the other"
_PAIRS = {
    frozenset({Stage.DONE, Stage.AHEAD}): _LATER,
    frozenset({Stage.DONE, Stage.NOT_YET}): _LATER,
    frozenset({Stage.DONE, Stage.MEANT}): "done in one, only meant in the other",
    frozenset({Stage.DENIED, Stage.AHEAD}): _NOT_DONE,
    frozenset({Stage.DENIED, Stage.MEANT}): _NOT_DONE,
    frozenset({Stage.DENIED, Stage.OPEN}): "open in one, not so in the other",
}
# Passages that share less of their words tell of two things.
_LEAST_SHARED = 0.4
# Where only one of two parties is told by both, so many words besides are the same.
_LEAST_BESIDE = 1


def find_ahead(a: Side, b: Side) -> Iterator[Divergence]:
    """Deeds of which one source tells that they are done and the other that they are to come.

    Nothing is said where either article also tells it as the other does: it knows of both.
    """
    if rest_shared(a, b) < _LEAST_SHARED:
        return
    told: set[tuple[int, int]] = set()
    for left, right in product(a.read(find_standings), b.read(find_standings)):
        why = _why(left, right)
        if why is None or not _one_deed(left, right) or (left.start, right.start) in told:
            continue
        if _tells_too(a, right) or _tells_too(b, left):
            continue
        told.add((left.start, right.start))
        sides = passages(a, left, b, right)
        yield Divergence(
            DivergenceKind.MODALITY, f"{sides[0].text} / {sides[1].text}: {why}", sides
        )


def _why(left: Standing, right: Standing) -> str | None:
    """How two stages stand against each other; of an office, also that it is filled or not."""
    stages = frozenset({left.stage, right.stage})
    return _FILLED if stages == _SO_OR_NOT and _one_office(left, right) else _PAIRS.get(stages)


def _one_office(left: Standing, right: Standing) -> bool:
    return any(stand.axis.startswith(FILLED) for stand in left.deed & right.deed)


def _one_deed(left: Standing, right: Standing) -> bool:
    shared = {stand.axis for stand in left.deed & right.deed}
    if {left.stage, right.stage} == _SO_OR_NOT:
        return _of_one_filling(left.told, right.told)
    if another_one(left.told, right.told):
        return False
    if shared and Stage.OPEN in {left.stage, right.stage} and _is_of_it(left.told, right.told):
        return True
    if not shared or not same_matter(left.told, right.told):
        return False
    agents, patients = compared(left.told, right.told)
    if patients is Comparison.SAME:
        return True
    if shared <= MUTUAL or agents is not Comparison.SAME:
        return False
    beside = len(common_words(left.told, right.told))
    return beside >= _LEAST_BESIDE or CAME_OUT in left.deed & right.deed


def _of_one_filling(left: Predication, right: Predication) -> bool:
    """Whether it is denied that an office was filled at all, then and there.

    Who is named may not have it while another has.
    """
    denied, done = (left, right) if left.negated else (right, left)
    if Comparison.CONFLICTS in compared(left, right) or not same_scope(left.scope, right.scope):
        return False
    taken = denied.patient or denied.agent
    times = {word for word in denied.scope if word.kind != "place"}
    return times <= done.scope and (not taken.names or bool(taken.names & done.around))


def _is_of_it(left: Predication, right: Predication) -> bool:
    """Whether one is told by name of what the other tells more of: "all versions of the Nimbus"."""
    if Comparison.CONFLICTS in compared(left, right) or not same_scope(left.scope, right.scope):
        return False
    return any(
        x.patient.names and x.patient.names <= y.around for x, y in ((left, right), (right, left))
    )


def _tells_too(side: Side, other: Standing) -> bool:
    """Whether an article tells somewhere of the deed as the other source does."""
    return any(
        own.stage is other.stage
        and own.deed & other.deed
        and Comparison.CONFLICTS not in compared(own.told, other.told)
        for own in side.evidence.values(find_standings)
    )
