"""Numbers as they are written in news, as intervals: digits, words, scales, bounds, rounding."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["BOUNDS", "Interval", "Numeral", "is_number", "read_numeral", "with_bound"]

_UNITS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: float(10 * value)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "billion": 1e9,
    "b": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "trn": 1e12,
}
_VAGUE = {
    "dozen": (12.0, 12.0),
    "dozens": (20.0, 120.0),
    "scores": (40.0, 200.0),
    "hundreds": (200.0, 2000.0),
    "thousands": (2000.0, 20000.0),
    "millions": (2e6, 2e7),
    "billions": (2e9, 2e10),
}
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
# "about 50" leaves room for what a careful writer would still round to it.
_ROUGHLY = 0.1
# "nearly 44" may lie this far below, "more than 7,000" is said of what lies not far above: no
# upper end is set for it, since "more than" keeps no writer from understating.
_NEARLY = 0.1


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers that an expression may stand for: from ``low`` to ``high``, both included."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return self.low <= other.high and other.low <= self.high

    def inside(self, other: Interval) -> bool:
        """Whether every number of this one lies in the other, which has more."""
        return self != other and other.low <= self.low and self.high <= other.high

    def scaled(self, factor: float) -> Interval:
        """The interval with both ends multiplied."""
        return Interval(self.low * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Numeral:
    """The interval of a number and how many tokens it takes."""

    interval: Interval
    length: int


# What may stand before a number, longest first, and what it makes of the interval.
BOUNDS: tuple[tuple[tuple[str, ...], str], ...] = tuple(
    sorted(
        (
            (tuple(phrase.split()), kind)
            for kind, phrases in {
                "least": "at least|no fewer than|no less than|a minimum of|upwards of|not less than",
                "above": "more than|over|above|in excess of|north of|greater than|exceeding",
                "most": "at most|up to|as many as|as much as|no more than|a maximum of|maximum of",
                "below": "fewer than|less than|under|below",
                "nearly": "nearly|almost|close to|just under|approaching|some way short of",
                "roughly": "about|around|some|roughly|approximately|an estimated|estimated|circa"
                "|or so|approx|approx.|in the region of|just over",
            }.items()
            for phrase in phrases.split("|")
        ),
        key=lambda item: (-len(item[0]), item[0]),
    )
)


def with_bound(interval: Interval, kind: str) -> Interval:
    """The interval that a bound such as "at least" or "nearly" makes of a number's."""
    low, high = interval.low, interval.high
    if kind in {"least", "above"}:
        return Interval(low, math.inf)
    if kind in {"most", "below"}:
        return Interval(-math.inf, high)
    if kind == "nearly":
        return Interval(low - abs(low) * _NEARLY, high)
    return Interval(low - abs(low) * _ROUGHLY, high + abs(high) * _ROUGHLY)


def is_number(text: str) -> bool:
    """Whether a token can begin a number."""
    lower = text.lower()
    return bool(_DIGITS.fullmatch(lower)) or lower in _UNITS or lower in _TENS or lower in _VAGUE


def read_numeral(tokens: Sequence[str]) -> Numeral | None:
    """The number that the tokens begin with, or None; reads no further than it needs to."""
    lower = [t.lower() for t in tokens]
    if not lower:
        return None
    if lower[0] in _VAGUE:
        return Numeral(Interval(*_VAGUE[lower[0]]), 1)
    if _DIGITS.fullmatch(lower[0]):
        return _digits(lower)
    return _words(lower)


def _digits(tokens: Sequence[str]) -> Numeral:
    value = float(tokens[0].replace(",", ""))
    length, scale = 1, 1.0
    while length < len(tokens) and tokens[length] in _SCALES:
        scale *= _SCALES[tokens[length]]
        length += 1
    half = _half_step(tokens[0], scale)
    return Numeral(Interval(value * scale - half, value * scale + half), length)


def _half_step(digits: str, scale: float) -> float:
    """Half of the last digit's step where the number is plainly rounded, else 0.

    "43 million" and "1.5 billion" are rounded to their last digit, "7,000" to its thousands;
    "43", "7,120" and "100" are taken at their word.
    """
    whole, _, fraction = digits.replace(",", "").partition(".")
    if scale > 1:
        return scale * 10.0 ** -len(fraction) / 2
    zeros = len(whole) - len(whole.rstrip("0"))
    if not fraction and zeros >= 3:
        return 10.0**zeros / 2
    return 0.0


def _words(tokens: Sequence[str]) -> Numeral | None:
    total, current, length, scaled = 0.0, 0.0, 0, False
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token in _UNITS or token in _TENS:
            current += _UNITS.get(token, _TENS.get(token, 0.0))
        elif token == "hundred" and length:
            current = (current or 1.0) * 100
        elif token in _SCALES and length and len(token) > 2:
            total, current, scaled = total + (current or 1.0) * _SCALES[token], 0.0, True
        elif token in {"-", "and"} and length and at + 1 < len(tokens) and _goes_on(tokens, at):
            at += 1
            continue
        else:
            break
        at += 1
        length = at
    if not length:
        return None
    value = total + current
    half = 0.5 * _SCALES[tokens[length - 1]] if scaled and tokens[length - 1] in _SCALES else 0.0
    return Numeral(Interval(value - half, value + half), length)


def _goes_on(tokens: Sequence[str], at: int) -> bool:
    """ "twenty-five" and "two hundred and six" go on behind the mark; "two and six" does not."""
    if tokens[at] == "-":
        return tokens[at - 1] in _TENS and tokens[at + 1] in _UNITS
    return tokens[at - 1] in _SCALES and (tokens[at + 1] in _UNITS or tokens[at + 1] in _TENS)
