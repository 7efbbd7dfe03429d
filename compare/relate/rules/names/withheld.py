"""One source names those whose names the other says have not been made known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.names.disclosures import Disclosure, find_disclosures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_withheld"]


def find_withheld(a: Side, b: Side) -> Iterator[tuple[Disclosure, Disclosure]]:
    """Where one side names persons and the other says that their names are withheld.

    Nothing is said where the article that withholds them names one of them elsewhere, or where the
    other tells of withheld names, too, or came out on a later day.
    """
    for left in a.read(find_disclosures):
        for right in b.read(find_disclosures):
            if left.withheld is right.withheld or _of_others(left, right):
                continue
            silent, telling, told = (a, b, right) if left.withheld else (b, a, left)
            if _apart(silent, telling, told):
                yield left, right


def _of_others(left: Disclosure, right: Disclosure) -> bool:
    """Whether the named and the withheld are called by words that are not for the same persons."""
    return bool(left.group and right.group) and not left.group & right.group


def _apart(silent: Side, telling: Side, told: Disclosure) -> bool:
    """Whether the silent article names none of them, and the telling one withholds no names.

    A surname may be that of somebody else: victims are often relatives of the suspect.
    """
    days = [side.evidence.parsed.article.published for side in (silent, telling)]
    if days[0] is not None and days[1] is not None and days[0] < days[1]:
        return False
    known = silent.evidence.folds
    if any(given in known for given, _ in told.persons):
        return False
    if all(surname in known for _, surname in told.persons):
        return False
    return not any(d.withheld for d in telling.evidence.values(find_disclosures))
