"""Numbers that reckon with each other: 140 kilos and 60 are 200, 700 is 250 more than 450."""

from __future__ import annotations

import re
from math import isclose
from typing import TYPE_CHECKING

from compare.values.quantities.units import unit_of
from compare.values.words.keys import CONTENT, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["reckoned"]

# "250 more than it was built for": by so much one number lies above another.
_COMPARES = re.compile(r"\W*(?:\w+ ){0,2}?(?:(?:\w+er|more|less) than|above|below|short of)\b")
_DENIED = re.compile(r"\b(?:not|rather than|instead of) (?:the |about |some )?[$€£]?$")
_ELSEWHERE = re.compile(r" (?:in|at|on|from|to|by) (?:another|the other|the second)\b")
_EACH = frozenset("each apiece every per".split())
_OTHERS = frozenset({"another", "other"})


def reckoned(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is the sum, the difference or the product of the other and one beside it.

    A number that is denied, "not 80", is no rival of another either.
    """
    if any(_is_denied(*x) or _lacks_its_unit(*x) for x in ((a, left), (b, right))):
        return True
    return _comes_to(a, left, b, right) or _comes_to(b, right, a, left)


def _is_denied(side: Side, one: Quantity) -> bool:
    """Whether a number is told only to say that it is another: "80, not 210"."""
    text = side.evidence.parsed.article.text
    return _DENIED.search(text[max(0, one.start - 24) : one.start].lower()) is not None


def _lacks_its_unit(side: Side, one: Quantity) -> bool:
    """Whether a number is of what is measured before it: "40 tonnes in one ship, 25 in another"."""
    if one.unit or one.context.noun:
        return False
    text, sentence = side.evidence.parsed.article.text, side.sentence_at(one.start)
    if sentence is None or not _ELSEWHERE.match(text, one.end):
        return False
    before = side.evidence.quantities.between(sentence.start, one.start)
    return any(unit_of(q.family) is not None for q in before)


def _comes_to(side: Side, one: Quantity, far: Side, other: Quantity) -> bool:
    if one.score or not (one.amount.exact and other.amount.exact):
        return False
    mine, result = one.amount.low, other.amount.low
    if _with_another(side, one) == result or _times(side, one, far, other):
        return True
    for q in side.quantities:
        beside = _in_the_unit_of(one, q)
        if q is one or beside is None:
            continue
        if isclose(mine + beside, result) and _is_sum(side, one, q, far, other):
            return True
        if isclose(abs(mine - beside), result) and (
            (q.part and one.unit)
            or any(_compares(*x) for x in ((side, one), (side, q), (far, other)))
        ):
            return True
    return False


def _in_the_unit_of(one: Quantity, q: Quantity) -> float | None:
    """An exact number in the unit of another, which a plain one leaves out: "140 kilos and 60"."""
    if not q.amount.exact or q.score or q.rate is not one.rate:
        return None
    if q.unit == one.unit:
        return q.amount.low
    unit = unit_of(one.family)
    bare = not q.unit and not q.context.noun and unit is not None
    return q.amount.low * unit.factor if bare and unit is not None else None


def _compares(side: Side, one: Quantity) -> bool:
    text = side.evidence.parsed.article.text
    return _COMPARES.match(text, one.end) is not None


def _is_sum(side: Side, one: Quantity, q: Quantity, far: Side, other: Quantity) -> bool:
    """Whether a number may be what two make: both measured, or the one told on top of the other.

    What is told of one part alone, in words that the other part has others for, is no sum.
    """
    if one.extra or q.extra:
        return True
    if not one.unit:
        return False
    sentence = far.sentence_at(other.start)
    told = set() if sentence is None else {sense(key(w)) for w in sentence.words}
    behind = [set(_behind(side, x)) for x in (one, q)]
    own = [behind[0] - behind[1], behind[1] - behind[0]]
    return not all(own) or bool(own[0] & told) is bool(own[1] & told)


def _behind(side: Side, one: Quantity) -> Iterator[str]:
    """The senses of the words from a number to the next, or to the end of its sentence."""
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return
    numbers = side.evidence.quantities.between(one.end, sentence.end)
    end = min((q.start for q in numbers if q.unit == one.unit or not q.unit), default=sentence.end)
    for w in sentence.words:
        if one.end <= w.start < end and w.pos in CONTENT and key(w):
            yield sense(key(w))


def _times(side: Side, one: Quantity, far: Side, other: Quantity) -> bool:
    """Whether so many of what is told of each make the other: nine launches at 90 million each."""
    sentence = side.sentence_at(one.start)
    if sentence is None or not any(w.text.lower() in _EACH for w in sentence.words):
        return False
    counts = (q for s in (side, far) for q in s.quantities if not q.unit)
    return any(
        isclose(one.amount.low * q.amount.low, other.amount.low)
        for q in counts
        if q.amount.exact and q.amount.low > 1
    )


def _with_another(side: Side, one: Quantity) -> float:
    """How many "one in a container and 60 in another" are; 0 where nothing more is told."""
    sentence = side.sentence_at(one.start)
    if one.unit or one.amount.low != 1 or sentence is None:
        return 0.0
    more = sum(w.start > one.end and w.text.lower() in _OTHERS for w in sentence.words)
    return 1.0 + more if more else 0.0
