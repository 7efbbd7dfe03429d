"""What one article tells as an earlier stage of a course that the other tells the end of.

Who writes that somebody was "arrested and freed hours later" does not deny that he was held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.statements.bounds.scopes import same_scope
from compare.values.statements.courses.stages import begins, goes_through, is_ending
from compare.values.statements.predications.predicates import find_predications

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.statements.predications.predicates import Predication

__all__ = ["stages_of_one"]

# Words of what goes on, and of what was over soon.
_GOING_ON = frozenset({"being", "still"})
_SHORTLY = frozenset({"briefly", "temporarily", "shortly"})


def stages_of_one(a: Side, b: Side, left: Predication, right: Predication) -> bool:
    """Whether one is the end of a course, and its article tells the other as what went before.

    Not where the other goes on, nor where its own article, too, tells what went before: then it is
    how the course ended there: "was arrested and held".
    """
    return _passed(a, left, b, right) or _passed(b, right, a, left)


def _passed(side: Side, end: Predication, other: Side, stage: Predication) -> bool:
    if not (is_ending(end) and goes_through(end, stage)) or _goes_on(other, stage):
        return False
    if _came_of_another(other, end, stage):
        return False
    return any(
        goes_through(end, p) and begins(p, stage) and same_scope(p.scope, stage.scope)
        for p in side.evidence.predications
    )


def _goes_on(side: Side, stage: Predication) -> bool:
    inside = side.words_between(stage.start, stage.end)
    return any(word.text.lower() in _GOING_ON for word in inside)


def _came_of_another(side: Side, end: Predication, stage: Predication) -> bool:
    """Whether what is told was not over soon, and the sentence tells a stage before it."""
    sentence = side.sentence_at(stage.start)
    if sentence is None or stage.around & _SHORTLY:
        return False
    return any(
        sentence.start <= p.start < stage.start and goes_through(end, p) and begins(p, stage)
        for p in side.evidence.read(find_predications, sentence)
    )
