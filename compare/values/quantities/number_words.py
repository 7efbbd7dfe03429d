"""The words that news writes numbers with, and what a number is read as."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.values.quantities.amounts import Amount

__all__ = [
    "GLYPHS",
    "GROUPS",
    "GROWING",
    "ORDINALS",
    "ORDINAL_ENDINGS",
    "PARTS",
    "SCALES",
    "SEVERAL",
    "SHORT_SCALES",
    "TENS",
    "TENS_OF",
    "UNITS",
    "VAGUE",
    "NumberKind",
    "Numeral",
]

UNITS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: float(10 * value)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
# Read as scales only behind digits: "60m" may be metres, which the unit decides.
SHORT_SCALES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
ORDINALS = {
    word: float(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        start=1,
    )
}
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
PARTS = {"half": 2, "halves": 2, "quarter": 4} | {
    word: int(value) for word, value in ORDINALS.items() if value > 2
}
GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
# Lowest and highest number that a careful writer would still call so.
VAGUE = {
    "dozens": (20.0, 150.0),
    "scores": (30.0, 300.0),
    "hundreds": (150.0, 3000.0),
    "thousands": (1500.0, 30000.0),
    "millions": (1.5e6, 3e7),
    "billions": (1.5e9, 3e10),
    "several": (3.0, 20.0),
    "handful": (2.0, 15.0),
    "couple": (2.0, 3.0),
    "pair": (2.0, 2.0),
    "dozen": (11.0, 13.0),
    "both": (2.0, 2.0),
    "numerous": (5.0, 1e4),
    "lone": (1.0, 1.0),
    "sole": (1.0, 1.0),
    "majority": (50.0, 100.0),
    "minority": (0.0, 49.9),
}
# "a growing list of", "a string of": several things, however many.
SEVERAL = frozenset("string series slew host spate raft flurry succession".split())
GROWING = frozenset("growing long lengthening increasing large".split())
GROUPS = frozenset("list number chorus group array range".split())
TENS_OF = {"tens of": 10.0, "dozens of": 12.0, "hundreds of": 100.0}


class NumberKind(Enum):
    """What sort of number an expression is."""

    CARDINAL = auto()
    ORDINAL = auto()
    SHARE = auto()
    """A part of a whole, in percent: "two-thirds", "one in five"."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """The amount of a number and how many tokens it takes; ``vague`` for "dozens"."""

    amount: Amount
    length: int
    kind: NumberKind = NumberKind.CARDINAL
    vague: bool = False
