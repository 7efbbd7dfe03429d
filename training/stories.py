"""Which annotated pairs tell one story, so that no model is judged on a story that it has seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.evaluate.event import Event
    from compare.model import Article

# An article is known again by so many of its letters, wherever its lines break.
LETTERS = 160
# ``write_readings.py`` names a folder after the event and the numbers of the two articles.
NUMBERS = re.compile(r"-\d+-\d+$")
# The corpus ECB+ has two events a topic, which share a vocabulary.
TOPIC = re.compile(r"ecb(?:plus)?-(\d+)[-_]ecb")


def stories(events: Sequence[Event]) -> dict[int, int]:
    """A number for each event, by its ``id()``; events with a common article share it."""
    homes: dict[str, str] = {}

    def home(name: str) -> str:
        while homes.setdefault(name, name) != name:
            name = homes[name]
        return name

    for event in events:
        first, *others = _marks(event)
        for other in others:
            homes[home(other)] = home(first)
    numbers: dict[str, int] = {}
    return {id(e): numbers.setdefault(home(_marks(e)[0]), len(numbers)) for e in events}


def _marks(event: Event) -> list[str]:
    """What an event shares with others of its story."""
    topic = TOPIC.match(event.name)
    name = f"ecb {topic[1]}" if topic else NUMBERS.sub("", event.name)
    return [name, *map(_known_by, event.articles)]


def _known_by(article: Article) -> str:
    text = article.text.split("\n", 1)[-1]
    return re.sub(r"\W+", "", text.lower())[:LETTERS]
