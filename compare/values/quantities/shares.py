"""Shares in words, in percent: "half", "two-thirds", "a quarter of", "one in five"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.number_words import PARTS, SCALES, TENS, UNITS, NumberKind, Numeral
from compare.values.words.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_share"]

# "a third" and "half" are said of shares that lie this near.
_FRACTION = 0.1


def read_share(tokens: Sequence[str]) -> Numeral | None:
    """ "half", "two-thirds", "a quarter of", "three out of five", "one-in-three"."""
    if tokens[0] == "half":
        if tokens[1:2] == ["a"] and len(tokens) > 2 and tokens[2] in SCALES:
            return Numeral(Amount.of(0.5 * SCALES[tokens[2]], 0.1 * SCALES[tokens[2]]), 3)
        return Numeral(_part(50.0), 1, NumberKind.SHARE)
    top = 1.0 if tokens[0] in {"a", "an"} else _small(tokens[0])
    if top is None:
        return None
    at = 2 if tokens[1:2] == ["-"] else 1
    if at >= len(tokens):
        return None
    part = tokens[at].removesuffix("s") if tokens[at] != "halves" else "half"
    if part in PARTS and tokens[at + 1 : at + 3] == ["of", "a"] and tokens[at + 3 : at + 4]:
        scale = SCALES.get(tokens[at + 3])  # "a quarter of a million"
        if scale is not None:
            return Numeral(Amount.of(top / PARTS[part] * scale, 0.1 * scale), at + 4)
    if part in PARTS and _is_part(tokens, at, top):
        return Numeral(_part(100 * top / PARTS[part]), at + 1, NumberKind.SHARE)
    return _one_in(tokens, top)


def _is_part(tokens: Sequence[str], at: int, top: float) -> bool:
    """ "two-thirds" always is a share, "a third" only before "of": else it is one more thing."""
    if top > 1 and tokens[at].endswith("s"):
        return tokens[at] not in {"quarters", "seconds"} or tokens[at + 1 : at + 2] == ["of"]
    return tokens[at] != "second" and (
        tokens[at + 1 : at + 2] == ["of"] or (tokens[0] == "one" and at == 2)
    )


def _one_in(tokens: Sequence[str], top: float) -> Numeral | None:
    words = [t for t in tokens[1:8] if t != "-"]
    marks = sum(t == "-" for t in tokens[1:4])
    skip = 2 if words[:2] == ["out", "of"] else 1 if words[:1] == ["in"] else 0
    if not skip or len(words) <= skip:
        return None
    whole = _small(words[skip])
    if whole is None or not top < whole <= 100 or (skip == 1 and top > 3):
        return None
    amount = Amount.of(100 * top / whole).loosened(0.02)
    return Numeral(amount, 1 + skip + 1 + marks, NumberKind.SHARE)


def _small(token: str) -> float | None:
    if is_digits(token):
        return float(token)
    return UNITS.get(token, TENS.get(token))


def _part(percent: float) -> Amount:
    return Amount.of(percent).loosened(_FRACTION)
