"""Which stretches of two texts have words enough in common to be laid along each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["pair_up"]

# Of two passages with hundreds of quotations, every one of which is laid along every other, nobody
# can wait for the end. What so many of them have tells nothing about which belong together. In 102
# annotated pairs of articles and in the fixtures, no passage has more than four quotations, and no
# word stands in more than two of them: there, all that share a word are compared.
_FEW = 12


def pair_up(
    lefts: Sequence[Collection[str]], rights: Sequence[Collection[str]]
) -> list[tuple[int, int]]:
    """The numbers of the stretches that share a word which but few of either text have, in order.

    There are at most ``_FEW`` pairs a word, however many stretches there are. Swapping the texts
    swaps the numbers of each pair.
    """
    mine, theirs = _places(lefts), _places(rights)
    return sorted(
        {(i, k) for word in mine.keys() & theirs.keys() for i in mine[word] for k in theirs[word]}
    )


def _places(stretches: Sequence[Collection[str]]) -> dict[str, list[int]]:
    """In which stretches the words stand that stand in but few."""
    found: dict[str, list[int]] = {}
    for number, words in enumerate(stretches):
        for word in set(words):
            found.setdefault(word, []).append(number)
    return {word: places for word, places in found.items() if len(places) <= _FEW}
