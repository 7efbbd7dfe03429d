"""Words around a number that bound or blur it: "at least", "nearly", "or so"."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.values.quantities.number_words import SCALES
from compare.values.quantities.numerals import is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.values.quantities.amounts import Amount

__all__ = ["Bound", "bound_after", "bound_before", "with_bound"]

# "about 50" leaves room for what a careful writer would still round to it. So does "nearly", for
# a round number; "nearly 44" lies closer.
_ROUGHLY = 0.1
_NEARLY = 0.05
# "about 520" and "about 3.6 billion" are rounded to their last digit, and told of little more than
# rounds to it; "about 65" may be rounded to the next five. Below this, whole numbers are few.
_DIGIT, _FIVE, _FEW = 0.75, 2.5, 100.0


class Bound(Enum):
    """What a word does to the number beside it."""

    LEAST = auto()
    ABOVE = auto()
    MOST = auto()
    UNDER = auto()
    NEARLY = auto()
    ROUGHLY = auto()
    JUST_OVER = auto()


# Two writers who both say "more than" or "under" and mean one number stay this close; "at least"
# and "up to" name the number itself.
_SPREAD = {Bound.ABOVE: 0.15, Bound.UNDER: 0.15}
_PHRASES = {
    Bound.LEAST: "at least|no fewer than|no less than|a minimum of|minimum of|upwards of|upward of"
    "|not less than|not fewer than|at the least",
    Bound.ABOVE: "more than|over|above|in excess of|north of|greater than|exceeding|well over"
    "|well above|upwards|larger than|higher than|bigger than|longer than|beyond"
    "|tops|topped|topping|surpasses|surpassed|surpassing|exceeds|exceeded",
    Bound.MOST: "at most|up to|as many as|as much as|no more than|not more than|a maximum of"
    "|maximum of|within|no later than|at the most",
    Bound.UNDER: "fewer than|less than|under|below|lower than|shorter than",
    Bound.NEARLY: "nearly|almost|close to|just under|approaching|just short of|just below|near"
    "|nears|nearing|approaches",
    Bound.ROUGHLY: "about|around|some|roughly|approximately|an estimated|estimated|circa|approx"
    "|approx.|in the region of|estimated at|perhaps|maybe|reportedly|believed to be|something like",
    Bound.JUST_OVER: "just over|just above|just more than|slightly more than|a little over"
    "|a little more than|slightly over",
}
# These bound a number that nothing is told to be counted behind: "the toll passed 100 on Monday",
# where "passed 12 laws" tells how many.
_PASSING = frozenset(
    "passes|passed|passing|crosses|crossed|crossing|climbs past|climbed past|climbing past"
    "|rises past|rose past|goes past|went past|jumped past|surged past".split("|")
)
_PHRASES[Bound.ABOVE] += "|" + "|".join(sorted(_PASSING))
_BEHIND_PASSED = frozenset(
    ", . ; : ) on in as after for by at and but while when since with before late last".split()
)
_BEFORE: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound
    for bound, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
_LONGEST = max(len(phrase) for phrase in _BEFORE)
_AFTER: dict[tuple[str, ...], Bound] = {
    ("or", "more"): Bound.LEAST,
    ("or", "so"): Bound.ROUGHLY,
    ("or", "fewer"): Bound.MOST,
    ("or", "less"): Bound.MOST,
    ("at", "least"): Bound.LEAST,
    ("-", "plus"): Bound.LEAST,
    ("plus",): Bound.LEAST,
    ("+",): Bound.LEAST,
    ("-", "odd"): Bound.ROUGHLY,
    ("-", "ish"): Bound.ROUGHLY,
}


def bound_before(tokens: Sequence[str], first: int, last: int) -> tuple[Bound | None, int]:
    """The bound before the expression of the tokens [first, last), and where it begins then.

    A verb that tells what is passed stays outside: what it governs tells what is counted.
    """
    for length in range(min(_LONGEST, first), 0, -1):
        phrase = tuple(tokens[first - length : first])
        bound = _BEFORE.get(phrase)
        if bound is not None and " ".join(phrase) not in _PASSING:
            return bound, first - length
        if bound is not None and _alone(tokens, last):
            return bound, first
    return None, first


def _alone(tokens: Sequence[str], last: int) -> bool:
    """Whether an expression ends in its number, and no noun for what is counted is behind it."""
    number = is_number(tokens[last - 1]) or tokens[last - 1] in SCALES
    return number and _BEHIND_PASSED.issuperset(tokens[last : last + 1])


def bound_after(tokens: Sequence[str], last: int) -> tuple[Bound | None, int]:
    """The bound that begins at the token ``last``, and where it ends."""
    for length in (2, 1):
        words = tuple(tokens[last : last + length])  # at the end of a sentence there may be fewer
        bound = _AFTER.get(words)
        if bound is not None:
            return bound, last + len(words)
    return None, last


def with_bound(amount: Amount, bound: Bound | None) -> Amount:
    """What a bound makes of an amount."""
    if bound is None:
        return amount
    spread = _SPREAD.get(bound, 0.0) if amount.low == amount.high else None
    if bound in {Bound.LEAST, Bound.ABOVE}:
        return replace(amount, high=math.inf, above=0.0, spread=spread)
    if bound in {Bound.MOST, Bound.UNDER}:
        return replace(amount, low=-math.inf, below=0.0, spread=spread)
    if bound is Bound.NEARLY:
        return replace(amount, below=max(amount.below, _near(amount.low)))
    if bound is Bound.JUST_OVER:
        return replace(amount, above=max(amount.above, _near(amount.high)))
    return amount.loosened(_room(amount) if amount.low == amount.high else _ROUGHLY)


def _room(amount: Amount) -> float:
    """The share by which "about" may miss an exact number: less, the more digits it tells."""
    value = abs(amount.low)
    written = f"{value:.10g}"
    digits = written.replace(".", "").strip("0")
    if "e" in written or len(digits) < 2 or (value < _FEW and value == int(value)):
        return _ROUGHLY
    unit = 10.0 ** (math.floor(math.log10(value)) - len(digits) + 1)
    return min(_ROUGHLY, (_FIVE if digits[-1] == "5" else _DIGIT) * unit / value)


def _near(value: float) -> float:
    """How far off "nearly" may lie: further for a number with one digit and zeros."""
    return _ROUGHLY if len(f"{value:.15g}".strip("0.")) <= 1 else _NEARLY
