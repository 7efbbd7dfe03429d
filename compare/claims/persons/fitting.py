"""Which of the persons in a sentence a pronoun in the next one means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.persons.figures import Standing
from compare.values.names.names import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.claims.persons.figures import Figure

__all__ = ["fitting", "is_called", "nearest", "only"]


def fitting(figures: Sequence[Figure], pronoun: str) -> frozenset[str]:
    """The names of those whom a pronoun may mean; one name if only one is likely.

    The speaker or subject is meant before all others. Where nothing tells the gender of a subject,
    it is meant only if nobody else is known to fit; a speaker by name always is.
    """
    fit = [f for f in figures if f.gender in {pronoun, None}]
    if not fit:
        return frozenset()
    best = min(f.standing for f in fit)
    lead = [f for f in fit if f.standing is best]
    names = frozenset(f.name for f in lead)
    known = frozenset(f.name for f in fit if f.gender == pronoun)
    if len(names) > 1 or names <= known:
        return names
    if best >= Standing.OTHER:
        return frozenset(f.name for f in figures)
    if any(not f.named for f in lead):
        return names | known
    if best is Standing.SPEAKER:
        return names
    return names | frozenset(f.name for f in fit if f.name in known and f.standing < Standing.OTHER)


def nearest(told: Iterable[Sequence[Figure]], pronoun: str) -> str:
    """The only person whom a pronoun fits, among the first of those told of of whom any acts."""
    owners: frozenset[str] = frozenset()
    for figures in told:
        fit = fitting(figures, pronoun)
        if fit and any(f.standing < Standing.OWNER for f in figures if f.name in fit):
            return only(fit | owners)
        owners |= fit
    return only(owners)


def is_called(figure: Figure, surnames: frozenset[str]) -> bool:
    """Whether a person goes by one of these surnames."""
    return figure.named and not surnames.isdisjoint(name_parts(figure.name)[-1:])


def only(names: frozenset[str]) -> str:
    """The name if there is one alone, else ""."""
    return next(iter(names)) if len(names) == 1 else ""
