"""Pairs of one story are known by a common article, and by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.evaluate.event import Event
from compare.read import article_from_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.fixture(scope="module")
def module(program: Callable[[str], ModuleType]) -> ModuleType:
    """The module that tells stories apart."""
    return program("stories")


def event(name: str, first: str, second: str) -> Event:
    """An event of two articles that say this."""
    a, b = (
        article_from_text(f"Ferry late\n\n{text}\n", name=n)
        for n, text in (("a", first), ("b", second))
    )
    return Event(name, (a, b), ((), ()), (frozenset(), frozenset()), ((),))


def groups(module: ModuleType, events: list[Event]) -> list[int]:
    """The story of each event, by numbers from 0 on."""
    told = module.stories(events)
    return [told[id(one)] for one in events]


def test_a_common_article_makes_one_story_however_its_lines_break(module: ModuleType) -> None:
    one = event("harbour", "The ferry was late.\n\nNobody knew why.", "A bridge fell.")
    other = event("port", "A mill burned.", "The ferry was late. Nobody knew why.")
    apart = event("hill", "A tree fell on the road.", "A cow ran off.")
    assert groups(module, [one, other, apart]) == [0, 0, 1]


def test_stories_join_over_a_third_event(module: ModuleType) -> None:
    first, last = event("x", "One text.", "Two texts."), event("z", "Three texts.", "Four texts.")
    between = event("y", "Two texts.", "Three texts.")
    assert groups(module, [first, last, between]) == [0, 0, 0]


def test_numbers_of_articles_and_halves_of_a_topic_make_no_other_story(module: ModuleType) -> None:
    texts = iter(f"Text number {n} of many." for n in range(20))
    names = ["basil-1f-0-1", "basil-1f-2-3", "ecb-12-ecb", "ecbplus-12_ecbplus-4-7", "ecb-13-ecb"]
    events = [event(name, next(texts), next(texts)) for name in names]
    assert groups(module, events) == [0, 0, 1, 1, 2]
