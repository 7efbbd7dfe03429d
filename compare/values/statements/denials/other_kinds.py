"""Whether two statements on one thing are of two kinds of it, so that neither denies the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.roles.charges import crimes_among

if TYPE_CHECKING:
    from compare.values.statements.predications.predication import Predication
    from compare.values.times.rescheduled import Rescheduled

__all__ = ["of_other_kinds"]

# Axes of a verdict or a charge, which is on one crime: "cleared of murder", "guilty of theft".
_VERDICTS = frozenset("guilty convict suspect accuse".split())
# Words of time by which a day is told, and by which only a month or a year.
_DAYS, _LONGER = frozenset({"weekday", "day"}), frozenset({"month", "year"})


def of_other_kinds(a: Predication, b: Predication) -> bool:
    """Whether one denies only a kind of what the other tells: "no new talks" of "held talks".

    So are verdicts on two crimes: who is cleared of the one may be convicted of the other; and two
    dates: what is put off to June will take place in June.
    """
    if any(_on_the_new_date(x, y) for x, y in ((a, b), (b, a))):
        return True
    if _on_other_crimes(a, b):
        return True
    return any(x.negated and x.kinds - y.around - y.named for x, y in ((a, b), (b, a)))


def _on_other_crimes(a: Predication, b: Predication) -> bool:
    """Whether both are verdicts, each on another crime, or of the suspects in two of them.

    Else crimes tell why or when: "was released after his conviction of assault".
    """
    axes = {s.axis.split()[0] for s in a.meaning if s.turned() in b.meaning}
    judged = not axes.isdisjoint(_VERDICTS)
    mine, theirs = (crimes_among(x.named | (x.around if judged else frozenset())) for x in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _on_the_new_date(one: Predication, other: Predication) -> bool:
    """Whether one moves something to a date, and the other tells of it on that or to come.

    On the date that it had before it does not take place, nor on one of its own.
    """
    if one.moved is None or one.negated or other.around & one.moved.old:
        return False
    if other.around & one.moved.new:
        return True
    return other.when == "future" and not _on_its_own_date(one.moved, one, other)


def _on_its_own_date(moved: Rescheduled, one: Predication, other: Predication) -> bool:
    """Whether the other tells a date that the new one cannot be.

    Monday may be June 9, but what is put off to June is not to be on "Monday".
    """
    told = {word.kind for word in other.scope} & (_DAYS | _LONGER)
    dated = (word for word in one.scope if word.word in moved.new)
    new = {word.kind for word in dated} & (_DAYS | _LONGER)
    whole_month = bool(new) and not new & _DAYS and not any(map(_is_day, moved.new))
    return bool(told & new) or (whole_month and bool(told & _DAYS))


def _is_day(word: str) -> bool:
    """Whether a key is the number of a day of the month."""
    return word.isdecimal() and len(word) <= 2
