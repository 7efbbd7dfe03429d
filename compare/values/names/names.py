"""Names of persons, compared through accents, hyphens, titles, initials and nicknames."""

from __future__ import annotations

import re
from functools import lru_cache

from compare.values.names.nicknames import same_given
from compare.values.roles.titles import is_title
from compare.values.words.keys import fold

__all__ = [
    "GENERATIONS",
    "explain_names",
    "likeness",
    "name_parts",
    "near",
    "same_person",
    "sound_alike",
    "strip_honorifics",
]

GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})
_SUFFIX_FORM = {"junior": "jr", "senior": "sr"}
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTING = re.compile(r"[\s\-‐‑–]+")
# Spellings that transcriptions of one name from another script vary: "Qaddafi", "Gadhafi".
_SOUNDS = (
    ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("q", "k"), ("g", "k"), ("y", "i"), ("j", "i"), ("o", "u"), ("e", "a"),
)  # fmt: skip
# An "h" behind the last vowel is not heard: "Fatimeh", "Fatime".
_MUTE = re.compile(r"(?<=[aeiou])h$")
# A shorter name may lie one letter from any other.
_LEAST_VARIED = 5
# A given name is cut to so many letters at least, and by two or more.
_LEAST_CUT = 3
# Two spellings of which this share is common may be a slip of the pen for one another.
_NEAR = 0.6


def explain_names(a: str, b: str, what: str) -> str:
    """Why two names, given as written, conflict; ``what`` says where both stand."""
    return f"{a} / {b}: different names {what}"


@lru_cache(maxsize=16384)
def same_person(a: str, b: str) -> bool:
    """Whether two names can stand for one person: "López Obrador" and "Andrés M. Lopez Obrador".

    A surname alone matches any person with that surname; given names must agree as far as both
    are spelt out, and so must "Jr." and "Sr.".
    """
    left, right = name_parts(a), name_parts(b)
    if not left or not right or _generations_clash(a, b):
        return False
    if "".join(left) == "".join(right) or sorted(left) == sorted(right):
        return True
    short, long = sorted((left, right), key=lambda parts: (len(parts), parts))
    if len(short) == 1:
        return any(_same_part(short[0], part) for part in long)
    if short[-1] == long[-1]:
        return _given_agree(short[:-1], long[:-1])
    if sound_alike(short[-1], long[-1]):
        return short[0] == long[0] or sound_alike(short[0], long[0])
    # Of two surnames the second may be left out: "Andrés López" for "Andrés López Obrador".
    return short[-1] in long[1:-1] and same_given(short[0], long[0])


@lru_cache(maxsize=16384)
def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without titles, endings and "Jr."; hyphens part words."""
    parts = [fold(_POSSESSIVE.sub("", x)) for x in _PARTING.split(strip_honorifics(name))]
    kept = tuple(p for p in parts if p and p not in GENERATIONS)
    return kept or tuple(p for p in parts if p)


def near(a: str, b: str) -> bool:
    """Whether two different names look like one misspelt: one word the same, one almost."""
    left, right = name_parts(a), name_parts(b)
    if len(left) != len(right) or len(left) < 2:
        return False
    other = [(x, y) for x, y in zip(left, right, strict=True) if x != y]
    return len(other) == 1 and likeness(*other[0]) >= _NEAR


def strip_honorifics(mention: str) -> str:
    """The name without titles before it and possessive endings behind it."""
    parts = mention.split()
    while len(parts) > 1 and is_title(parts[0]):
        parts = parts[1:]
    return _POSSESSIVE.sub("", " ".join(parts))


def _generations_clash(a: str, b: str) -> bool:
    told = [
        {_SUFFIX_FORM.get(p, p) for p in map(fold, name.split()[1:]) if p in GENERATIONS}
        for name in (a, b)
    ]
    return bool(told[0] and told[1]) and told[0] != told[1]


def _given_agree(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the first of the given names stands among the other's: "Mitt", "Willard Mitt"."""
    return (
        any(_same_part(short[0], other) or _cut(short[0], other) for other in long)
        or any(_same_part(long[0], other) or _cut(long[0], other) for other in short)
        or "".join(short) == "".join(p[0] for p in long)
    )


def _cut(a: str, b: str) -> bool:
    """Whether a given name is cut to its beginning: "Theo", "Theodora"."""
    short, long = sorted((a, b), key=lambda part: (len(part), part))
    return _LEAST_CUT <= len(short) <= len(long) - 2 and long.startswith(short)


def _same_part(a: str, b: str) -> bool:
    return same_given(a, b) or sound_alike(a, b)


def sound_alike(a: str, b: str) -> bool:
    """Whether two spellings sound so alike that they transcribe one name.

    An "e" at the end is no way to write a sound of another script: "Clarke" is not "Clark".
    """
    if min(len(a), len(b)) < _LEAST_VARIED:
        return False
    a, b = _MUTE.sub("", a), _MUTE.sub("", b)
    return a.endswith("e") is b.endswith("e") and _sound(a) == _sound(b)


@lru_cache(maxsize=16384)
def _sound(part: str) -> str:
    for spelling, plain in _SOUNDS:
        part = part.replace(spelling, plain)
    return re.sub(r"(.)\1+", r"\1", part).rstrip("ai")


def likeness(a: str, b: str) -> float:
    """The share of letters in common, 1 minus the edit distance over the longer length."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        row, last = [i], row
        for j, y in enumerate(b, start=1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y)))
    return 1 - row[-1] / max(len(a), len(b))
