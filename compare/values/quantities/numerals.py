"""Numbers as they are written in news: digits, words, scales, fractions, ordinals, vague counts."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.number_groups import read_group
from compare.values.quantities.number_words import (
    GLYPHS,
    GROUPS,
    GROWING,
    ORDINAL_ENDINGS,
    ORDINALS,
    SCALES,
    SEVERAL,
    SHORT_SCALES,
    TENS,
    TENS_OF,
    UNITS,
    VAGUE,
    NumberKind,
    Numeral,
)
from compare.values.quantities.shares import read_share
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_number", "read_numeral"]

# Longer runs of digits are no numbers that anybody counts with.
_LONGEST = 40
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_SLASHED = re.compile(r"([1-9])/([2-9])")


@lru_cache(maxsize=65536)
def is_number(text: str) -> bool:
    """Whether a token, in lower case, can begin a number."""
    return (
        text[0].isdigit()
        or text in UNITS
        or text in TENS
        or text in ORDINALS
        or text in VAGUE
        or text in GLYPHS
        or text in {"half", "a", "an", "tens"}
    )


def read_numeral(tokens: Sequence[str]) -> Numeral | None:
    """The number that the tokens, in lower case, begin with, or None."""
    if not tokens or not is_number(tokens[0]):
        return None
    for read in (read_group, read_share, _vague, _ordinal, _digits, _words):
        found = read(tokens)
        if found is not None:
            return found
    return None


def _vague(tokens: Sequence[str]) -> Numeral | None:
    article = tokens[0] in {"a", "an"} and len(tokens) > 1
    word = tokens[1] if article else tokens[0]
    if (tens := TENS_OF.get(" ".join(tokens[:2]))) and tokens[2:3]:
        low, high = VAGUE.get(tokens[2], (0.0, 0.0))
        if tokens[2] in {"thousands", "millions", "billions"}:
            return Numeral(Amount(low * tens, high * tens), 3, vague=True)
    if article and tokens[2:5] == ["and", "a", "half"]:
        return Numeral(Amount.of(1.0, 0.1), 1)  # "a mile and a half": the unit follows
    if word == "few" and article:
        return Numeral(Amount(2.0, 12.0), 2, vague=True)
    if article and (length := _several(tokens)):
        return Numeral(Amount(2.0, math.inf), length, vague=True)
    if word not in VAGUE:
        return None
    low, high = VAGUE[word]
    kind = NumberKind.SHARE if word in {"majority", "minority"} else NumberKind.CARDINAL
    return Numeral(Amount(low, high), 1 + article, kind, vague=low != high)


def _several(tokens: Sequence[str]) -> int:
    """The words of "a string" and "a growing list" before "of"; 0 for any others."""
    if tokens[1:2] and tokens[1] in SEVERAL and tokens[2:3] == ["of"]:
        return 2
    grows = bool(tokens[1:2]) and tokens[1] in GROWING and tokens[2:3] and tokens[2] in GROUPS
    return 3 if grows and tokens[3:4] == ["of"] else 0


def _ordinal(tokens: Sequence[str]) -> Numeral | None:
    if tokens[0] in ORDINALS:
        return Numeral(Amount.of(ORDINALS[tokens[0]]), 1, NumberKind.ORDINAL)
    whole = tokens[0].replace(",", "")
    if is_digits(whole) and tokens[1:2] and tokens[1] in ORDINAL_ENDINGS:
        return Numeral(Amount.of(float(whole)), 2, NumberKind.ORDINAL)
    if tokens[0] in TENS and tokens[1:2] == ["-"] and tokens[2:3] and tokens[2] in ORDINALS:
        value = TENS[tokens[0]] + ORDINALS[tokens[2]]
        return Numeral(Amount.of(value), 3, NumberKind.ORDINAL)
    return None


def _digits(tokens: Sequence[str]) -> Numeral | None:
    if tokens[0] in GLYPHS or (half := _SLASHED.fullmatch(tokens[0])):
        value = GLYPHS.get(tokens[0]) or int(half[1]) / int(half[2])  # type: ignore[index]
        return Numeral(Amount.of(value), 1)
    if not _DIGITS.fullmatch(tokens[0]) or len(tokens[0]) > _LONGEST:
        return None
    value, step, length = float(tokens[0].replace(",", "")), _step(tokens[0]), 1
    extra, taken = _and_a_part(tokens, 1)
    if taken:
        value, step, length = value + extra, 0.1, 1 + taken
    scale = 1.0
    if tokens[length : length + 1] == ["-"] and SCALES.keys() & tokens[length + 1 : length + 2]:
        length += 1  # "2-trillion"
    while length < len(tokens) and tokens[length] in SCALES:
        scale *= SCALES[tokens[length]]
        length += 1
    if scale == 1.0 and length < len(tokens) and tokens[length] in SHORT_SCALES:
        scale, length = SHORT_SCALES[tokens[length]], length + 1
    if scale != 1.0:
        step = _last(tokens[0]) * scale
        if scale == SCALES["thousand"]:
            step = max(step, _whole_step(value * scale))  # "400k" is rounded like 400,000
    return Numeral(Amount.of(value * scale, step), length)


def _last(digits: str) -> float:
    return float(10.0 ** -len(digits.partition(".")[2]))


def _step(digits: str) -> float:
    """What one more in the last digit that counts adds; "7,000" is rounded, "120" is not."""
    whole, _, fraction = digits.replace(",", "").partition(".")
    if fraction:
        return _last(digits)
    return _whole_step(float(whole))


def _whole_step(value: float) -> float:
    zeros = 0
    while value and value % 10 ** (zeros + 1) == 0:
        zeros += 1
    if zeros < 2:
        return 1.0
    return float(10.0**zeros / (4 if zeros == 2 else 2))


def _and_a_part(tokens: Sequence[str], at: int) -> tuple[float, int]:
    """ "4 1/2", "4-1/2", "4½" and "four and a half": what is added, and the tokens it takes."""
    for skip in (0, 1):
        rest = tokens[at + skip : at + skip + 1]
        if skip and tokens[at : at + 1] != ["-"]:
            break
        if rest and rest[0] in GLYPHS:
            return GLYPHS[rest[0]], skip + 1
        if rest and (half := _SLASHED.fullmatch(rest[0])):
            return int(half[1]) / int(half[2]), skip + 1
    words = [t for t in tokens[at : at + 6] if t != "-"]
    marks = sum(t == "-" for t in tokens[at : at + 5])
    if words[:2] == ["and", "a"] and words[2:3] and words[2] in {"half", "quarter"}:
        return (0.5 if words[2] == "half" else 0.25), 3 + min(marks, 3)
    return 0.0, 0


def _words(tokens: Sequence[str]) -> Numeral | None:
    total, current, length, scaled = 0.0, 0.0, 0, 0.0
    at = 1 if tokens[0] in {"a", "an"} else 0
    if at and not (len(tokens) > 1 and tokens[1] in SCALES):
        return None
    while at < len(tokens):
        token = tokens[at]
        if token in UNITS or token in TENS:
            current += UNITS.get(token, TENS.get(token, 0.0))
        elif token == "hundred":
            current = (current or 1.0) * 100
        elif token in SCALES:
            scaled = SCALES[token]
            total, current = total + (current or 1.0) * scaled, 0.0
        elif length and _goes_on(tokens, at):
            at += 1
            continue
        else:
            break
        at += 1
        length = at
    if not length:
        return None
    value = total + current
    step = scaled if scaled >= 1e6 and not current else _whole_step(value)
    extra, taken = _and_a_part(tokens, length)
    if taken and length + taken < len(tokens) and tokens[length + taken] in SCALES:
        scale = SCALES[tokens[length + taken]]  # "one and a half million"
        return Numeral(Amount.of((value + extra) * scale, 0.1 * scale), length + taken + 1)
    if taken:
        return Numeral(Amount.of(value + extra, 0.1), length + taken)
    return Numeral(Amount.of(value, step), length)


def _goes_on(tokens: Sequence[str], at: int) -> bool:
    """ "twenty-five" and "two hundred and six" go on behind the mark; "two and six" does not."""
    if at + 1 >= len(tokens):
        return False
    if tokens[at] == "-":
        return (tokens[at - 1] in TENS and tokens[at + 1] in UNITS) or tokens[at + 1] in SCALES
    follows = tokens[at + 1] in UNITS or tokens[at + 1] in TENS
    return tokens[at] == "and" and tokens[at - 1] in SCALES and follows
