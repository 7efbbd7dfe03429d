"""Wholes of which a part is told: "two thirds of the 90", "most of the ship's 600 crew"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.values.quantities.exclusions import ARTICLES
from compare.values.quantities.portions import PORTION
from compare.values.quantities.quantity_types import AGE, ORDINAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tokens import Token

__all__ = ["with_parts"]

_PERCENT, _ALL = "percent", 100.0
# Words for a part that are read as no number.
_PARTS = frozenset("one another majority minority handful rest remainder".split())
_APOSTROPHES = frozenset("'’")
# "of the shipping company's 900": so many tokens lie between at most.
_REACH = 7


def with_parts(
    tokens: Sequence[Token], found: Sequence[Quantity], portions: Sequence[Quantity]
) -> list[Quantity]:
    """The quantities found, each marked that is divided, with what the share told makes of it.

    A count that is told to be a part of one is marked too: "three of the firm's 14".
    """
    ends = {q.end: q for q in (*found, *portions)}
    starts = {t.start: at for at, t in enumerate(tokens)}
    texts = [t.text for t in tokens]
    told: list[Quantity] = []
    for q in found:
        of = _of_before(texts, starts[q.start])
        part = ends.get(tokens[of - 1].end) if of else None
        if of and (texts[of - 1] in _PARTS or (part is not None and _divides(part, q))):
            rest = part is not None and _all_but(texts, starts[part.start])
            taken = part and (_left(part, q) if rest else _taken(part, q))
            q = replace(q, whole=True, divided=True, taken=taken)
            told = [replace(p, part=True) if p is part else p for p in told]
        told.append(q)
    return told


def _of_before(texts: Sequence[str], first: int) -> int:
    """Where "of" stands before a number: "of 90", "of the 90", "of the firm's 90"; 0: nowhere."""
    for at in range(first - 1, max(0, first - _REACH), -1):
        if texts[at] == "of":
            between = texts[at + 1 : first]
            last = between[-2:-1] if between[-1:] == ["s"] else between[-1:]
            return at if (ARTICLES | _APOSTROPHES).issuperset(last) else 0
    return 0


def _divides(part: Quantity, whole: Quantity) -> bool:
    """Whether a share or a count is no more than a part of a number; "all of the 90" is not."""
    if whole.unit in {AGE, ORDINAL, PORTION} or whole.score:
        return False
    if part.unit in {_PERCENT, PORTION}:
        return part.amount.low < _ALL
    return part.unit in {"", whole.unit} and part.amount.low < whole.amount.high


def _taken(part: Quantity, whole: Quantity) -> Quantity | None:
    """The number that a share makes of an exact one: 60, of "two thirds of the 90"."""
    if part.unit != _PERCENT or not whole.amount.exact:
        return None
    amount = part.amount.scaled(whole.amount.low / _ALL)
    return replace(whole, amount=amount, start=part.start, bounded=part.bounded, whole=False)


def _all_but(texts: Sequence[str], part: int) -> bool:
    return part > 1 and texts[part - 2 : part] == ["all", "but"]


def _left(part: Quantity, whole: Quantity) -> Quantity | None:
    """What is left of an exact number: 18, of "all but two of the 20"."""
    if part.unit or whole.unit or not (part.amount.exact and whole.amount.exact):
        return None
    amount = replace(whole.amount, low=whole.amount.low - part.amount.low)
    return replace(whole, amount=replace(amount, high=amount.low), start=part.start, whole=False)
