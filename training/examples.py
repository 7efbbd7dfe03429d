"""Pairs of sentences that the pair model learns from, and what may be said of them."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from stories import stories

from compare.evaluate.event import ADDERS, SIDES, Marked
from compare.evaluate.load import load_events
from compare.models.pairs.heads import KINDS, VERDICTS

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from compare.evaluate.event import Event, Link

__all__ = [
    "ADDS",
    "CONTRADICTORY",
    "CONTRADICTS",
    "FOLLOWS",
    "MADE_UP",
    "Example",
    "Extent",
    "Group",
    "chosen",
    "linked",
    "number_of",
    "public",
    "read_link",
]

# Public sets whose weights may be shipped, and how many pairs of each are read.
PUBLIC = {
    "mnli_dev": 9900,
    "snli_dev": 6000,
    "vitaminc_mini_train": 300,
    "fever_symmetric_dev": 708,
    "wikifactcheck_refuted_train": 2500,
    "med_test": 2500,
    "pawsx_en_dev": 2000,
    "equate_newsnli_train": 868,
}
# Where readers marked news, half of the stories are left for measuring.
MADE_UP = frozenset({"written", "plain", "wire"})
# These contradict each other in plain view.
CONTRADICTORY = frozenset({"plain", "wire"})
# In these "both add" says only that one of them does.
COARSE_PARTS = frozenset({"written", "plain"})
FOLLOWS, ADDS, CONTRADICTS = range(len(VERDICTS))
TOKEN = re.compile(r"\w{3,}")

Extent = tuple[int, int, int]  # from, to, number of the kind


@dataclass(frozen=True)
class Example:
    """Two sentences, and what may be said of the second given the first, and the other way round.

    ``onward``, ``back``: the verdicts that are not ruled out. ``marked``: the words in conflict of
    each, as offsets and kinds; None where nobody marked words.
    """

    texts: tuple[str, str]
    onward: frozenset[int]
    back: frozenset[int]
    marked: tuple[tuple[Extent, ...], tuple[Extent, ...]] | None

    @property
    def contradicts(self) -> bool:
        """Whether nothing else may be said than that the sentences contradict each other."""
        return self.onward == frozenset({CONTRADICTS})

    def turned(self) -> Example:
        """The same pair, the other way round."""
        marked = None if self.marked is None else (self.marked[1], self.marked[0])
        return Example((self.texts[1], self.texts[0]), self.back, self.onward, marked)


# Pairs of sentences on one occurrence, some of which may contradict each other.
Group = tuple[Example, ...]


def public(data: Path, chance: random.Random) -> Iterator[Example]:
    """The pairs of the public sets."""
    known = {
        "a_entails_b": ({FOLLOWS}, {FOLLOWS, ADDS}),
        "equivalent": ({FOLLOWS}, {FOLLOWS}),
        "neutral": ({ADDS}, {FOLLOWS, ADDS}),
        "contradiction": ({CONTRADICTS}, {CONTRADICTS}),
    }
    for name, most in PUBLIC.items():
        lines = (data / f"pairs_{name}.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        chance.shuffle(rows)
        for row in rows[:most]:
            if name.startswith("pawsx") and row["label"] == "neutral":
                continue  # some of them contradict each other
            onward, back = known[row["label"]]
            yield Example((row["a"], row["b"]), frozenset(onward), frozenset(back), None)


def linked(event: Event, part: str) -> Iterator[Example]:
    """The pairs of sentences that the first reader linked, and half as many others."""
    joined = {pair for reading in event.readings for link in reading for pair in link.pairs()}
    texts = tuple([span.text for span in side] for side in event.sentences)
    for link in event.readings[0]:
        if all(len(numbers) == 1 for numbers in link.sentences):
            yield read_link(event, link, part)
    others = [pair for pair in product(*map(range, map(len, texts))) if pair not in joined]
    words = tuple([set(TOKEN.findall(text.lower())) for text in side] for side in texts)
    alike = sorted((-_alike(words[0][i], words[1][j]), i, j) for i, j in others)
    for share, i, j in alike[: max(1, len(event.readings[0]) // 2)]:
        if share:
            adds = frozenset({ADDS})
            yield Example((texts[0][i], texts[1][j]), adds, adds, ((), ()))


def _alike(a: set[str], b: set[str]) -> float:
    return len(a & b) / (1 + math.sqrt(min(len(a), len(b))))


def read_link(event: Event, link: Link, part: str) -> Example:
    """What a reader marked of a link of one sentence and one."""
    (i,), (j,) = link.sentences
    spans = event.sentences[0][i], event.sentences[1][j]
    texts = (spans[0].text, spans[1].text)
    if link.marked is Marked.DIVERGE:
        ways = frozenset({CONTRADICTS}), frozenset({CONTRADICTS})
    elif link.marked is Marked.AGREE:
        ways = frozenset({FOLLOWS}), frozenset({FOLLOWS})
    elif part in COARSE_PARTS:
        ways = frozenset({FOLLOWS, ADDS}), frozenset({FOLLOWS, ADDS})
    else:
        first, second = (frozenset({ADDS if s in _adders(link) else FOLLOWS}) for s in SIDES)
        ways = second, first
    marked = tuple(
        tuple(
            (
                p.words[n].start - spans[n].start,
                p.words[n].end - spans[n].start,
                number_of(p.kind),
            )
            for p in link.points
        )
        for n in (0, 1)
    )
    return Example(texts, *ways, (marked[0], marked[1]))


def _adders(link: Link) -> frozenset[str]:
    return ADDERS.get(link.marked, frozenset(SIDES))


def number_of(kind: str) -> int:
    """The number of a kind of conflict in the head for words; 0 is none."""
    return 1 + KINDS.index(kind)


def chosen(folders: Sequence[Path]) -> Iterator[tuple[str, Event]]:
    """The events that are trained on, each with the part that it is from."""
    events = [(folder.name, event) for folder in folders for event in load_events(folder)]
    number = stories([event for _, event in events])
    for part, event in events:
        if part in MADE_UP or number[id(event)] % 2 == 0:
            yield part, event
