"""Whether two statements on one thing are of two kinds of it, so that neither denies the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.charges import crimes_among

if TYPE_CHECKING:
    from compare.values.predication import Predication

__all__ = ["of_other_kinds"]


def of_other_kinds(a: Predication, b: Predication) -> bool:
    """Whether one denies only a kind of what the other tells: "no new talks" of "held talks".

    So are two crimes: who is cleared of the one may be convicted of the other; and two dates: what
    is put off to May will take place in May.
    """
    if any(_on_the_new_date(x, y) for x, y in ((a, b), (b, a))):
        return True
    crimes = crimes_among(a.around | a.named), crimes_among(b.around | b.named)
    if all(crimes) and crimes[0].isdisjoint(crimes[1]):
        return True
    return any(x.negated and x.kinds - y.around - y.named for x, y in ((a, b), (b, a)))


def _on_the_new_date(one: Predication, other: Predication) -> bool:
    """Whether one moves something to a date, and the other tells of it on that or to come.

    On the date that it had before it does not take place.
    """
    if one.moved is None or one.negated or other.around & one.moved.old:
        return False
    return bool(other.around & one.moved.new) or other.when == "future"
