"""What a number measures by the words around it: an age, a magnitude, a score or a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.digits import is_digits
from compare.values.number_words import NumberKind

if TYPE_CHECKING:
    from compare.values.expressions import Expression

__all__ = ["AGE", "DURATION", "FACTOR", "MAGNITUDE", "ORDINAL", "SCORE", "type_of"]

AGE, DURATION, MAGNITUDE = "age", "second", "magnitude"
ORDINAL, SCORE, FACTOR = "ordinal", "score", "times"
# "five times the limit", "three times as many": what stands behind a factor.
_BEHIND_FACTOR = frozenset(
    "the a an as more less larger greater higher bigger faster that this its his her their".split()
)
# What may stand behind "Ruth Almgren, 36", where no comma does.
_BEHIND_AGE = frozenset(", . was is has had who".split())
_SHAKING = frozenset(
    {"magnitude", "richter", "strength", "earthquake", "quake", "temblor", "tremor"}
)


def type_of(found: Expression, named: bool) -> tuple[str, str]:
    """The unit and its family; ``named`` where a person's name stands before the number."""
    if found.score:
        return SCORE, SCORE
    if found.kind is NumberKind.ORDINAL:
        return ORDINAL, ORDINAL
    texts, base = found.texts, found.unit.base if found.unit else ""
    behind = [t for t in texts[found.last : found.last + 4] if t != "-"]
    if base == DURATION and (behind[:1] == ["old"] or behind[:2] == ["of", "age"]):
        found.last = min(found.last + (2 if texts[found.last] == "-" else 1), len(texts))
        return AGE, AGE
    if not base and _is_age(texts, found.first, found.last, named):
        return AGE, AGE
    if not base and 1 <= found.amount.low < 10 and _shakes(texts, found):
        return MAGNITUDE, MAGNITUDE
    if not base and behind[:1] == ["times"] and not _BEHIND_FACTOR.isdisjoint(behind[1:2]):
        return FACTOR, FACTOR
    return base, found.unit.family if found.unit else ""


def _is_age(texts: list[str], first: int, last: int, named: bool) -> bool:
    """ "aged 14", "the age of 35", "Ruth Almgren, 36,", "Ruth Almgren, 36 was"."""
    before = texts[max(0, first - 3) : first]
    if before[-1:] == ["aged"] or before[-2:] == ["age", "of"]:
        return True
    plain = last == first + 1 and is_digits(texts[first]) and len(texts[first]) <= 2
    return plain and named and _BEHIND_AGE.issuperset(texts[last : last + 1])


def _shakes(texts: list[str], found: Expression) -> bool:
    """ "5.9 earthquake", "magnitude of 5.9", "6.1-magnitude"."""
    behind = [t for t in texts[found.last : found.last + 3] if t != "-"]
    if behind and behind[0] in _SHAKING and "." in texts[found.last - 1]:
        return True
    if behind and behind[0] in {"magnitude", "strength"}:
        return True
    if behind == ["on", "the", "richter"]:
        return True
    before = texts[max(0, found.first - 3) : found.first]
    joined = before[-1:] == ["magnitude"] or before[-1:] in (["of"], ["at"], ["was"])
    return joined and "magnitude" in before
