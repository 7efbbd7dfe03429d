"""The readings: every number and offset has its place, and they make events that can be scored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare.evaluate.event import Marked
from compare.evaluate.load import load_events
from compare.model import DivergenceKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SIDES = ("a", "b")


@pytest.fixture(scope="module")
def writer(program: Callable[[str], ModuleType]) -> ModuleType:
    """The program that writes the events."""
    return program("write_readings")


@pytest.fixture(scope="module")
def readings() -> dict[str, Any]:
    """All that was read."""
    read: dict[str, Any] = json.loads((ROOT / "training" / "readings.json").read_text("utf-8"))
    return read


@pytest.fixture(scope="module")
def written(writer: ModuleType) -> list[dict[str, Any]]:
    """The pairs whose articles were made up."""
    files = (writer.READINGS.with_name(f"{part}.jsonl") for part in writer.MADE_UP)
    return [pair for file in files for pair in writer.load_lines(file)]


def sentences_of(readings: dict[str, Any], pair: dict[str, Any], side: str) -> list[list[int]]:
    """The sentences of one article of a pair."""
    extents: list[list[int]] = readings["articles"][f"{pair['set']}/{pair['event']}/{pair[side]}"]
    return extents


def test_sentences_follow_each_other(readings: dict[str, Any]) -> None:
    for sentences in readings["articles"].values():
        ends = [0, *(end for _, end in sentences)]
        assert all(
            before <= start < end for before, (start, end) in zip(ends, sentences, strict=False)
        )


def test_links_name_sentences_that_are_there(readings: dict[str, Any]) -> None:
    for pair in readings["pairs"]:
        counts = {side: len(sentences_of(readings, pair, side)) for side in SIDES}
        for link in pair["links"]:
            assert all(link[side] and min(link[side]) >= 0 for side in SIDES)
            assert all(max(link[side]) < counts[side] for side in SIDES)
            assert link["relation"] in set(Marked)
            assert (link["relation"] == Marked.DIVERGE) == bool(link.get("points"))


def test_points_lie_in_the_linked_sentences(readings: dict[str, Any]) -> None:
    for pair in readings["pairs"]:
        for link in pair["links"]:
            for kind, *words in link.get("points", ()):
                assert kind in set(DivergenceKind)
                for side, (start, end) in zip(SIDES, words, strict=True):
                    sentences = sentences_of(readings, pair, side)
                    chosen = [sentences[number] for number in link[side]]
                    assert any(s <= start < end <= e for s, e in chosen)


def test_no_story_is_both_open_and_held_out(readings: dict[str, Any]) -> None:
    told: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for pair in readings["pairs"]:
        told[pair["held_out"]].add((pair["set"], pair["event"]))
    assert all(told.values())
    assert told[True].isdisjoint(told[False])


def test_written_pairs_are_read_as_they_are_laid_out(
    writer: ModuleType, written: list[dict[str, Any]], tmp_path: Path
) -> None:
    some = written[::40]
    for pair in some:
        writer.write_made_up(pair, tmp_path)
    events = {event.name: event for event in load_events(tmp_path)}
    assert len(events) == len(some)
    for pair in some:
        event = events[pair["id"]]
        for side, sentences in zip(SIDES, event.sentences, strict=True):
            assert [s.text for s in sentences] == pair[side]
        assert {len(links) for links in event.readings} == {len(pair["links"])}
        found = [len(link.points) for link in event.readings[0]]
        assert sum(found) == len(pair.get("points", ()))


def test_written_pairs_are_whole(written: list[dict[str, Any]]) -> None:
    assert len({pair["id"] for pair in written}) == len(written)
    for pair in written:
        assert all(text == " ".join(text.split()) for side in SIDES for text in pair[side])
        assert len({(a, b) for a, b, _ in pair["links"]}) == len(pair["links"])
        for a, b, relation in pair["links"]:
            assert 0 <= a < len(pair["a"])
            assert 0 <= b < len(pair["b"])
            assert relation in set(Marked)


def test_contradictions_are_words_of_linked_sentences(written: list[dict[str, Any]]) -> None:
    for pair in written:
        diverging = {(a, b) for a, b, relation in pair["links"] if relation == Marked.DIVERGE}
        for a, b, kind, *words in pair.get("points", ()):
            assert (a, b) in diverging
            assert kind in set(DivergenceKind)
            assert words[0] in pair["a"][a]
            assert words[1] in pair["b"][b]


def test_the_events_can_be_read(
    writer: ModuleType, readings: dict[str, Any], articles: dict[str, Any], tmp_path: Path
) -> None:
    some = readings["pairs"][::150]
    for pair in some:
        writer.write_pair(writer.read_pair(pair, articles, readings["articles"]), tmp_path)
    events = {event.name: event for event in load_events(tmp_path)}
    assert len(events) == len(some)
    for pair in some:
        event = events[f"{pair['set']}-{pair['event']}-{pair['a']}-{pair['b']}"]
        sure = [link for link in pair["links"] if not link.get("doubtful")]
        assert [len(links) for links in event.readings] == [len(pair["links"]), len(sure)]
