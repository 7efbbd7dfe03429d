"""Pairs of sentences that contradict each other because a value was put in another's place.

Where two linked sentences share a number, a day, a month or a name, another one in one of them
makes them contradict each other; where only one has it, another there does not.
"""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Pool", "Slot", "Swap", "pool_of", "slots", "swaps"]

NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?!\w)")
NUMBER_WORDS = tuple("two three four five six seven eight nine ten eleven twelve".split())
DAYS = tuple(calendar.day_name)
# Not those that are also a verb.
MONTHS = tuple(name for name in calendar.month_name if name not in {"", "March", "May"})
# A name does not begin a sentence or a quotation, where every word is capitalised.
NAME = re.compile(r"(?<![.!?“\"'’] )(?<!^)\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*\b")
NO_NAMES = frozenset(
    "The A An In On At He She It They I We But And President Senator Sen Rep Mr Mrs Ms Dr Gov "
    "Republican Republicans Democrat Democrats Democratic American Americans May March".split()
)
PLACED = re.compile(r"\b(?:in|at|from|near|outside)(?: the)? $")
WORD = re.compile(r"[A-Za-z]+")
# By so much a large number is changed, and a small one; a year by a few.
FACTORS = (0.4, 0.6, 0.75, 0.85, 1.15, 1.3, 1.7, 2.5)
STEPS = (-3, -2, -1, 1, 2, 3, 5)
SMALL, YEARS = 15, range(1900, 2031)
# From a sentence so many are taken that contradict, and so many that do not.
MOST_SHARED, MOST_OWN = 2, 1

Extent = tuple[int, int]
Pool = dict[str, list[str]]

KINDS = {
    "number": "quantity",
    "number word": "quantity",
    "day": "time",
    "month": "time",
    "place": "place",
    "name": "name",
    "full name": "name",
}


@dataclass(frozen=True)
class Slot:
    """A value in a sentence, and of what sort it is."""

    start: int
    end: int
    sort: str


@dataclass(frozen=True)
class Swap:
    """``new`` stands for the words of ``slot`` in one sentence of two.

    ``side``: which, 0 or 1; ``other``: where the other has the same words, None where it has none.
    """

    side: int
    slot: Slot
    new: str
    other: Extent | None


def slots(text: str) -> Iterator[Slot]:
    """The values of a sentence that can be changed."""
    for found in NUMBER.finditer(text):
        yield Slot(*found.span(), "number")
    for found in WORD.finditer(text):
        word = found[0]
        if word.lower() in NUMBER_WORDS:
            yield Slot(*found.span(), "number word")
        elif word in DAYS:
            yield Slot(*found.span(), "day")
        elif word in MONTHS:
            yield Slot(*found.span(), "month")
    for found in NAME.finditer(text):
        first = found[0].split()[0]
        if first not in NO_NAMES and first not in DAYS and first not in MONTHS:
            placed = PLACED.search(text[: found.start()])
            sort = "place" if placed else "full name" if " " in found[0] else "name"
            yield Slot(*found.span(), sort)


def pool_of(texts: Iterable[str]) -> Pool:
    """The names in sentences, by sort."""
    pool: Pool = defaultdict(list)
    for text in texts:
        for slot in slots(text):
            pool[slot.sort].append(text[slot.start : slot.end])
    return pool


def swaps(
    texts: tuple[str, str], chance: random.Random, pool: Mapping[str, Sequence[str]]
) -> Iterator[Swap]:
    """A few swaps in two sentences, some of which contradict."""
    left = {True: MOST_SHARED, False: MOST_OWN}
    for side in chance.sample((0, 1), 2):
        for shared in (True, False):
            found = [
                (slot, other)
                for slot, other in _met(texts[side], texts[1 - side])
                if (other is not None) is shared
            ]
            if found and left[shared]:
                slot, other = chance.choice(found)
                new = _another(texts[side][slot.start : slot.end], slot.sort, chance, pool)
                if new.lower() not in f"{texts[0]} {texts[1]}".lower():
                    left[shared] -= 1
                    yield Swap(side, slot, new, other)


def _met(text: str, other: str) -> Iterator[tuple[Slot, Extent | None]]:
    """The values that stand once in a sentence, and where the other has them, if it does."""
    for slot in slots(text):
        words = text[slot.start : slot.end]
        if text.count(words) > 1:
            continue
        met = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", other))
        if len(met) == 1:
            yield slot, met[0].span()
        elif not any(word.lower() in other.lower() for word in words.split()):
            yield slot, None


def _another(
    words: str, sort: str, chance: random.Random, pool: Mapping[str, Sequence[str]]
) -> str:
    """Another value of a sort; the same where none was found."""
    if sort == "number":
        return _another_number(words, chance)
    if sort == "number word":
        place = NUMBER_WORDS.index(words.lower()) + chance.choice((-3, -2, -1, 1, 2, 3))
        new = NUMBER_WORDS[min(max(place, 0), len(NUMBER_WORDS) - 1)]
        return new if words[0].islower() else new.capitalize()
    if sort in ("day", "month"):
        return chance.choice([w for w in (DAYS if sort == "day" else MONTHS) if w != words])
    new = chance.choice(pool[sort])
    return words if set(new.lower().split()) & set(words.lower().split()) else new


def _another_number(words: str, chance: random.Random) -> str:
    """Another number, written in the same way."""
    plain = words.replace(",", "")
    if "." in plain:
        return f"{float(plain) * chance.choice(FACTORS):.{len(plain.split('.')[1])}f}"
    value = int(plain)
    if value < SMALL or (value in YEARS and "," not in words):
        return str(max(0, value + chance.choice(STEPS)))
    new = round(value * chance.choice(FACTORS))
    unit = next(unit for unit in (100, 10, 1) if value % unit == 0)
    new = max(unit, new // unit * unit)
    return f"{new:,}" if "," in words else str(new)
