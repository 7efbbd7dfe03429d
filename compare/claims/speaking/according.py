"""Who tells a sentence by its "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import DASHES, TENSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["according_to"]


def according_to(sentence: Sentence) -> list[int]:
    """The nouns behind an "according to" by which a whole sentence is told."""
    return [
        c
        for i in _places(sentence)
        if not _is_of_an_aside(sentence, i)
        for c in sentence.children(i + 1)
        if sentence.words[c].dep == "pobj"
    ]


def _places(sentence: Sentence) -> Iterator[int]:
    for i in range(len(sentence.words) - 2):
        if sentence.lowers[i : i + 2] == ("according", "to"):
            yield i


def _is_of_an_aside(sentence: Sentence, at: int) -> bool:
    """Whether only what a dash adds is told so: "like sums — some $3 million, according to X"."""
    dash = next((i for i in range(at - 1, -1, -1) if sentence.words[i].text in DASHES), None)
    if dash is None or sentence.words[at - 1].text != ",":
        return False
    added = sentence.words[dash + 1 : at - 1]
    return bool(added) and not any(w.tag in TENSED or w.tag == "MD" for w in added)
