"""Linked sentences of news with small edits, some of which contradict what the other says.

``edited.jsonl`` holds a line for each pair of linked sentences: the event and the numbers of the
sentences, and edits of one of the two each. Words are told by their offsets in the sentence, so
that no sentence is repeated there. An edit of the type ``conflict`` makes the sentences contradict
each other (``other``: the words of the other that do, ``kind``: in what), ``same`` says the same in
other words, ``trap`` says something else that does not contradict. Lines with ``fitting`` are not
trained on: they are for fitting how far the pair model is trusted; those with a ``round`` are seen
from that round of the training on.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from examples import ADDS, CONTRADICTS, FOLLOWS, Example, number_of, read_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from examples import Extent

    from compare.evaluate.event import Event

__all__ = ["Group", "edited_groups"]

EDITS = Path(__file__).with_name("edited.jsonl")
# Two sentences as they are, and with one of them edited in several ways.
Group = tuple[Example, ...]
NO_WORDS: tuple[tuple[Extent, ...], tuple[Extent, ...]] = ((), ())


def edited_groups(events: Iterable[tuple[str, Event]], number: int) -> Iterator[Group]:
    """The pairs of sentences of these events that were edited, as far as a round sees them."""
    by_name = {(part, event.name): event for part, event in events}
    for line in EDITS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        event = by_name.get((row["part"], row["event"]))
        if event is not None and not row.get("fitting") and row.get("round", 1) <= number:
            yield _group(_base(event, row["part"], (row["a"], row["b"])), row["edits"])


def _base(event: Event, part: str, numbers: tuple[int, int]) -> Example:
    wanted = tuple(frozenset([number]) for number in numbers)
    link = next(link for link in event.readings[0] if link.sentences == wanted)
    return read_link(event, link, part)


def _group(base: Example, edits: Sequence[Mapping[str, Any]]) -> Group:
    return (base, *(_edited(base, edit) for edit in edits))


def _edited(base: Example, edit: Mapping[str, Any]) -> Example:
    side, (start, end), new = "ab".index(edit["side"]), edit["old"], edit["new"]
    if edit["type"] == "conflict":
        return _conflict(base, side, (start, end), new, (edit["kind"], *edit["other"]))
    texts = _replaced(base.texts, side, (start, end), new)
    if edit["type"] == "same":
        return Example(texts, base.onward, base.back, NO_WORDS)
    return _no_conflict(texts)


def _conflict(
    base: Example, side: int, old: tuple[int, int], new: str, other: tuple[str, int, int]
) -> Example:
    kind, *words = other
    number, (first, last) = number_of(kind), words
    marks: list[tuple[Extent, ...]] = [((first, last, number),)] * 2
    marks[side] = ((old[0], old[0] + len(new), number),)
    ways = frozenset({CONTRADICTS})
    return Example(_replaced(base.texts, side, old, new), ways, ways, (marks[0], marks[1]))


def _no_conflict(texts: tuple[str, str]) -> Example:
    ways = frozenset({FOLLOWS, ADDS})
    return Example(texts, ways, ways, NO_WORDS)


def _replaced(texts: tuple[str, str], side: int, old: tuple[int, int], new: str) -> tuple[str, str]:
    changed = texts[side][: old[0]] + new + texts[side][old[1] :]
    return (changed, texts[1]) if side == 0 else (texts[0], changed)
