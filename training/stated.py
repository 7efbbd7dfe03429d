"""Made-up sentences that outlets print of one occurrence, some of which contradict each other.

``stated.jsonl`` holds a line for each occurrence. ``a``: two sentences that report one fact in
other words; ``x``: one or two that contradict both in one point, of which ``kind`` tells (the words
stand between ``[[`` and ``]]``); ``n``: what is another fact; ``t``: what only seems to contradict
``a``. ``round``: in which of two rounds it was written. Lines with ``measured`` are never trained
on.
"""

from __future__ import annotations

import json
import re
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from examples import ADDS, CONTRADICTS, FOLLOWS, Example, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from examples import Group


__all__ = ["occurrences", "stated_group"]

FILE = Path(__file__).with_name("stated.jsonl")
MARKED = re.compile(r"\[\[(.*?)\]\]")

# A sentence without its marks, and where the words between them stand.
_Read = tuple[str, tuple[int, int]]


def occurrences() -> Iterator[dict[str, Any]]:
    """The lines of the file."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def stated_group(row: Mapping[str, Any]) -> Group:
    """Which sentences on an occurrence contradict each other, and which do not."""
    told, untold = ([_read(text) for text in row[side]] for side in "ax")
    return (
        *_contradictions(told, untold, number_of(row["kind"])),
        *_compatible(_texts(told), _texts(untold), row),
    )


def _contradictions(told: Sequence[_Read], untold: Sequence[_Read], kind: int) -> Iterator[Example]:
    for (one, first), (other, second) in product(told, untold):
        ways = frozenset({CONTRADICTS})
        yield Example((one, other), ways, ways, (((*first, kind),), ((*second, kind),)))


def _compatible(
    told: Sequence[str], untold: Sequence[str], row: Mapping[str, Any]
) -> Iterator[Example]:
    same = [*combinations(told, 2), *combinations(untold, 2), *product(told, row["t"])]
    for ways, pairs in (
        (frozenset({FOLLOWS, ADDS}), same),
        (frozenset({ADDS}), product((*told, *untold), row["n"])),
    ):
        for one, other in pairs:
            yield Example((one, other), ways, ways, ((), ()))


def _texts(sentences: Sequence[_Read]) -> list[str]:
    return [text for text, _ in sentences]


def _read(text: str) -> _Read:
    found = MARKED.search(text)
    if found is None:
        raise ValueError(f"no words are marked: {text}")
    start = found.start()
    return text[:start] + found[1] + text[found.end() :], (start, start + len(found[1]))
