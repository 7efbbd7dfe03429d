"""What one side tells as done, and the other as under way or yet to come."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.statements.courses.courses import find_steps, is_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.statements.courses.courses import Step

__all__ = ["find_unfinished"]


def find_unfinished(a: Side, b: Side) -> Iterator[tuple[Step, Step]]:
    """The end of a course in one side and a step before it in the other.

    Nothing is said of articles known to be of other days, nor where one tells of both.
    """
    if _other_days(a, b):
        return
    for left, right in product(a.read(find_steps), b.read(find_steps)):
        if not (is_before(left, right) or is_before(right, left)):
            continue
        if a.in_headline(left) or b.in_headline(right):
            continue
        if not (_tells_too(a, right) or _tells_too(b, left)):
            yield left, right


def _other_days(a: Side, b: Side) -> bool:
    days = {s.evidence.parsed.article.published for s in (a, b)} - {None}
    return len(days) > 1


def _tells_too(side: Side, other: Step) -> bool:
    """Whether an article tells of the course as the other step does, too."""
    return any(
        (own.course, own.over) == (other.course, other.over) and own.thing in {"", other.thing}
        for own in side.evidence.values(find_steps)
    )
