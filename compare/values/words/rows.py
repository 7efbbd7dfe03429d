"""Tables of words with one meaning, a row each, as they are written in the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["by_camp", "by_first_word"]

R = TypeVar("R")


def by_first_word(rows: str) -> dict[str, str]:
    """Every word of some rows with the first word of its row, which names what all of them mean.

    Raises ValueError for a word that stands in two rows, since only one of them would count.
    """
    found: dict[str, str] = {}
    for row in rows.strip().splitlines():
        first, *others = row.split()
        for word in (first, *others):
            if found.setdefault(word, first) != first:
                raise ValueError(f"{word!r} stands in two rows, {found[word]!r} and {first!r}")
    return found


def by_camp(rows: Iterable[tuple[R, str]]) -> dict[str, tuple[R, str]]:
    """Every word of some rows with what its row is called, and the first word of its camp there.

    Strokes part the camps of a row; who is of one is of no other. Raises ValueError for a word that
    stands in two camps, since only one of them would count.
    """
    found: dict[str, tuple[R, str]] = {}
    for row, camps in rows:
        for first, *others in (camp.split() for camp in camps.split("/")):
            for word in (first, *others):
                if found.setdefault(word, (row, first)) != (row, first):
                    raise ValueError(
                        f"{word!r} stands in two camps, {found[word][1]!r} and {first!r}"
                    )
    return found
