"""Names of persons, compared through accents, hyphens, initials and missing given names."""

from __future__ import annotations

from compare.values.keys import fold

__all__ = ["same_person"]


def same_person(a: str, b: str) -> bool:
    """Whether two names can stand for one person: "López Obrador" and "Andrés M. Lopez Obrador".

    A surname alone matches any person with that surname; given names must agree as far as both
    are spelt out.
    """
    left, right = _parts(a), _parts(b)
    if not left or not right:
        return False
    short, long = sorted((left, right), key=len)
    if "".join(left) == "".join(right) or short[-1] == long[-1] == short[0]:
        return True
    if len(short) == 1:
        return short[0] in long
    return short[-1] == long[-1] and _given_agree(short[0], long[0])


def _parts(name: str) -> list[str]:
    return [p for p in (fold(x) for x in name.replace("-", " ").split()) if p]


def _given_agree(a: str, b: str) -> bool:
    return a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))
