"""Tables of words with one meaning, a row each, as they are written in the code."""

from __future__ import annotations

__all__ = ["by_first_word"]


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
