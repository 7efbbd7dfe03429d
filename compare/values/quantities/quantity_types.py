"""What a number measures by the words around it: an age, a magnitude, a score or a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.number_words import NumberKind
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from compare.values.quantities.expressions import Expression

__all__ = ["AGE", "DURATION", "FACTOR", "MAGNITUDE", "ORDINAL", "SCORE", "type_of"]

AGE, DURATION, MAGNITUDE = "age", "second", "magnitude"
ORDINAL, SCORE, FACTOR = "ordinal", "score", "times"
# "five times the limit", "three times as many": what stands behind a factor.
_BEHIND_FACTOR = frozenset(
    "the a an as more less larger greater higher bigger faster that this its his her their".split()
)
# What may stand behind "Ruth Almgren, 36", where no comma does.
_BEHIND_AGE = frozenset(", . was is has had who".split())
# The first and the last year of a decade that these tell of: "in her early 40s".
_PARTS_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}
_THEIRS = frozenset({"his", "her", "their"})
_SHAKING = frozenset(
    {"magnitude", "richter", "strength", "earthquake", "quake", "temblor", "tremor"}
)


def type_of(found: Expression, named: bool) -> tuple[str, str]:
    """The unit and its family; ``named`` where a word for a person stands before the number."""
    if found.score:
        return SCORE, SCORE
    if found.kind is NumberKind.ORDINAL:
        return ORDINAL, ORDINAL
    texts, base = found.texts, found.unit.base if found.unit else ""
    behind = [t for t in texts[found.last : found.last + 4] if t != "-"]
    if base == DURATION and (behind[:1] in (["old"], ["olds"]) or behind[:2] == ["of", "age"]):
        found.last = min(found.last + (2 if texts[found.last] == "-" else 1), len(texts))
        return AGE, AGE
    if not base and _read_decade(found):
        return AGE, AGE
    if not base and _is_age(texts, found.first, found.last, named):
        return AGE, AGE
    if not base and 1 <= found.amount.low < 10 and _shakes(texts, found):
        return MAGNITUDE, MAGNITUDE
    if not base and behind[:1] == ["times"] and not _BEHIND_FACTOR.isdisjoint(behind[1:2]):
        return FACTOR, FACTOR
    return base, found.unit.family if found.unit else ""


def _read_decade(found: Expression) -> bool:
    """Takes "in his 30s" for a range of ages, a part of it where "early" or "late" is said."""
    texts = found.texts
    at = found.first - 1 - (texts[found.first - 1 : found.first] == ["-"])
    part = texts[at] if at >= 0 and texts[at] in _PARTS_OF_DECADE else ""
    owner = at - bool(part)
    whose = owner > 0 and texts[owner] in _THEIRS and texts[owner - 1] == "in"
    if not whose or texts[found.last : found.last + 1] != ["s"] or found.amount.low % 10:
        return False
    first, last = _PARTS_OF_DECADE.get(part, (0, 9))
    found.amount = Amount(found.amount.low + first, found.amount.low + last)
    found.last, found.bounded = found.last + 1, True
    return True


def _is_age(texts: list[str], first: int, last: int, named: bool) -> bool:
    """ "aged 14", "age 14", "the age of 35", "Ruth Almgren, 36,", "Ruth Almgren (36)"."""
    before = texts[max(0, first - 3) : first]
    if before[-1:] in (["aged"], ["age"]) or before[-2:] == ["age", "of"]:
        return True
    plain = last == first + 1 and is_digits(texts[first]) and len(texts[first]) <= 2
    behind = {")", ","} if before[-1:] == ["("] else _BEHIND_AGE
    return plain and named and behind.issuperset(texts[last : last + 1])


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
