"""The labelled phrases are told by offsets, each within one of the claims of its row."""

from __future__ import annotations

import json
from pathlib import Path

DETAILS = Path(__file__).parents[2] / "training" / "details.jsonl"
LABELS = {"detail", "other words", "elsewhere", "nothing", "other value"}


def test_every_phrase_has_a_label_and_its_place() -> None:
    rows = [json.loads(line) for line in DETAILS.read_text(encoding="utf-8").splitlines()]
    assert {row["label"] for row in rows} == LABELS
    for row in rows:
        assert row.keys() == {"event", "source", "phrase", "claims", "others", "label"}
        assert row["source"] in {"a", "b"}
        start, end = row["phrase"]
        assert any(first <= start < end <= last for first, last in row["claims"]), row
        assert all(first < last for first, last in row["others"])


def test_no_phrase_is_labelled_twice() -> None:
    lines = DETAILS.read_text(encoding="utf-8").splitlines()
    keys = [json.dumps({**json.loads(line), "label": ""}) for line in lines]
    assert len(set(keys)) == len(keys)
