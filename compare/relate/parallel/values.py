"""What else two sentences differ in: their days, their numbers, a "not"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.values.quantities.scales import same_amount
from compare.values.times.times import different_times
from compare.values.words.keys import SUBJECTS
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.relate.parallel.ends import End
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.days import Day

__all__ = ["other_hours", "other_numbers", "other_values", "two_readings"]


# The sense of the verbs whose "not" is meant of what is expected.
_EXPECTING = "predict"


def other_values(x: End, y: End) -> bool:
    """Whether two sentences differ in numbers of one sort, in their days, or in a "not"."""
    return other_numbers(x, y) or _other_days(x, y) or _one_denies(x.home, y.home)


def other_numbers(x: End, y: End) -> bool:
    """Whether two sentences differ in numbers of one sort, besides the words themselves."""
    return bool(_unlike(x.other_quantities, y.other_quantities))


def other_hours(x: End, y: End) -> bool:
    """Whether both sentences tell a time of day, and none that can be the other's."""
    mine, theirs = ([m for m in end.moments if m.clock] for end in (x, y))
    return different_times(mine, theirs)


def two_readings(x: End, y: End) -> bool:
    """Whether a count is told of two days: "on Monday 900 homes had no power"; or of two years.

    What happened once has a subject of its own: "on Monday a fire killed three people".
    """
    if not _other_days(x, y):
        return False
    pairs = _unlike(x.quantities, y.quantities)
    if all(m.day and m.day.year and not m.day.month for m in (*x.moments, *y.moments)):
        return bool(pairs)
    return any(_of_subject(x.home, p) and _of_subject(y.home, q) for p, q in pairs)


def _other_days(x: End, y: End) -> bool:
    """Whether both sentences are dated in one way, and no date of the one can be the other's."""
    grains = [{_grain(m.day) for m in end.moments if m.day} for end in (x, y)]
    return bool(grains[0] & grains[1]) and different_times(x.moments, y.moments)


def _grain(day: Day) -> str:
    """How a day is told: two that are told in other ways may be one all the same."""
    if day.relative:
        return "relative"
    if day.weekday is not None and day.day is None:
        return "weekday"
    return "date" if day.day else "month" if day.month else "year"


def _unlike(
    mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """The numbers of one sort, where none is told by both."""
    alike = [(x, y) for x, y in product(mine, theirs) if _one_sort(x, y)]
    return [] if any(same_amount(x, y) for x, y in alike) else alike


def _one_sort(one: Quantity, other: Quantity) -> bool:
    if one.unit != other.unit or one.rate != other.rate:
        return False
    if one.unit or one.context.noun or other.context.noun:
        return bool(one.unit) or one.context.noun == other.context.noun
    return bool(one.context.predicates & other.context.predicates)


def _of_subject(home: Sentence, one: Quantity) -> bool:
    """Whether a number counts the subject of a sentence."""
    inside = home.within(one.start, one.end)
    noun = home.words[inside[-1]].head if inside else None
    return noun is not None and home.words[noun].dep in SUBJECTS


def _one_denies(home: Sentence, other: Sentence) -> bool:
    """Whether one sentence denies a verb that the other has without a "not"."""
    (mine, plain), (theirs, its_plain) = _verbs(home), _verbs(other)
    return bool(mine & its_plain or theirs & plain)


def _verbs(home: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The senses of the verbs with a "not", and of those without.

    Who "did not expect it to last" denies that it lasts, and so does who "said it would not".
    """
    verbs = {i: word_sense(home, i) for i, w in enumerate(home.words) if w.pos == "VERB"}
    denied = {i for i in verbs if any(home.words[c].dep == "neg" for c in home.children(i))}
    expecting = {i for i in verbs if verbs[i] == _EXPECTING}
    denied |= {c for i in denied & expecting for c in home.children(i) if c in verbs}
    denied -= expecting
    plain = verbs.keys() - denied - expecting
    return frozenset(verbs[i] for i in denied), frozenset(verbs[i] for i in plain)
