"""Edits of news: words of sentences that are there, and events that hold what was edited in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare.evaluate.load import load_events
from compare.models.pairs.heads import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SIDES = ("a", "b")
TYPES = {"conflict", "same", "trap"}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    """The pairs of sentences that were edited."""
    lines = (ROOT / "training" / "edited.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def edits_of(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The edits of a row."""
    edits: list[dict[str, Any]] = row["edits"]
    return edits


def test_no_sentence_is_edited_in_two_rows(rows: list[dict[str, Any]]) -> None:
    for side in SIDES:
        places = [(row["part"], row["event"], row[side]) for row in rows]
        assert len(places) == len(set(places))


def test_edits_replace_words(rows: list[dict[str, Any]]) -> None:
    for edit in (edit for row in rows for edit in edits_of(row)):
        assert edit["type"] in TYPES
        assert edit["side"] in SIDES
        assert 0 <= edit["old"][0] < edit["old"][1]
        assert edit["new"].strip()
        if edit["type"] == "conflict":
            assert edit["kind"] in KINDS
            assert 0 <= edit["other"][0] < edit["other"][1]


def test_some_rows_are_kept_for_fitting(rows: list[dict[str, Any]]) -> None:
    kept = {(row["part"], row["event"]) for row in rows if row.get("fitting")}
    trained_on = {(row["part"], row["event"]) for row in rows if not row.get("fitting")}
    assert kept
    assert trained_on.isdisjoint(kept)


def test_edited_events_hold_their_contradictions(
    program: Callable[[str], ModuleType],
    rows: list[dict[str, Any]],
    articles: dict[str, Any],
    tmp_path: Path,
) -> None:
    writer, edited = program("write_readings"), program("edited_articles")
    readings = json.loads(writer.READINGS.read_text(encoding="utf-8"))
    chosen = [row for row in rows if row.get("fitting")][::20]
    names = {(row["part"], row["event"]) for row in chosen}
    read = [
        (part, pair)
        for part, pair in (
            (writer.part_of(p), writer.read_pair(p, articles, readings["articles"]))
            for p in readings["pairs"]
        )
        if (part, pair.name) in names
    ]
    written = list(edited.with_edits(read, chosen))
    for part, pair in written:
        writer.write_pair(pair, tmp_path / part)
    for number, folder in enumerate(sorted(tmp_path.iterdir())):
        events = {event.name: event for event in load_events(folder)}
        for row in chosen:
            if number < len(row["edits"]) and row["edits"][number]["type"] == "conflict":
                event, edit = events[row["event"]], row["edits"][number]
                points = [point for link in event.readings[0] for point in link.points]
                side = SIDES.index(edit["side"])
                assert any(point.words[side].text == edit["new"] for point in points)
