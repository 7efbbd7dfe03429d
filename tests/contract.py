"""What every report must hold, whatever was compared: the published JSON contract."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from compare.model import DivergenceKind, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Report

__all__ = ["assert_contract", "spans"]

SCHEMA = Path(__file__).parents[1] / "docs" / "report.schema.json"
RELATIONS = {relation.value for relation in Relation}
KINDS = {kind.value for kind in DivergenceKind}


def spans(value: Any, source: str = "") -> Iterator[tuple[str, int, int, str]]:
    """Every object in the data that carries offsets: source, start, end, text."""
    if isinstance(value, list):
        for item in value:
            yield from spans(item, source)
    if isinstance(value, dict):
        source = value.get("source", source)
        if "start" in value:
            yield source, value["start"], value["end"], value["text"]
        for item in value.values():
            yield from spans(item, source)


def assert_contract(report: Report) -> None:
    """The report as JSON has the published shape, and its parts fit together."""
    data = json.loads(report.to_json())
    assert data == report.to_dict()
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)
    assert data["schema_version"] == 1
    assert data["signature"]
    _check_spans(data)
    _check_claims(data)
    for fact in data["facts"]:
        _check_fact(data, fact)


def _check_spans(data: dict[str, Any]) -> None:
    texts = {source["id"]: source["text"] for source in data["sources"]}
    assert len(texts) == len(data["sources"])
    found = [*spans(data["claims"]), *spans(data["facts"])]
    for source in data["sources"]:
        marked = (source["boilerplate"], source["markup"], source["headline"])
        found += [span for part in marked for span in spans(part, source["id"])]
    for source_id, start, end, text in found:
        assert texts[source_id][start:end] == text != ""


def _check_claims(data: dict[str, Any]) -> None:
    ids = [claim["id"] for claim in data["claims"]]
    used = {claim for fact in data["facts"] for claim in fact["claims"]}
    assert len(set(ids)) == len(ids)
    assert used == set(ids)
    for source in data["sources"]:
        own = [c for c in data["claims"] if c["source"] == source["id"]]
        assert all(a["end"] <= b["start"] for a, b in pairwise(own))
        for mark in source["boilerplate"]:
            assert all(c["end"] <= mark["start"] or c["start"] >= mark["end"] for c in own)


def _check_fact(data: dict[str, Any], fact: dict[str, Any]) -> None:
    order = [source["id"] for source in data["sources"]]
    claims = {claim["id"]: claim for claim in data["claims"]}
    sources = {claims[c]["source"] for c in fact["claims"]}
    assert fact["in"] == [s for s in order if s in sources]
    assert fact["relation"] in RELATIONS
    assert (fact["relation"] == Relation.DIVERGE) == bool(fact["divergences"])
    if len(fact["in"]) == 1:
        assert fact["relation"] == Relation.ADDS_DETAIL
    if fact["relation"] == Relation.AGREE:
        assert fact["adds"] == []
    for point in (*fact["divergences"], *fact["contrasts"]):
        assert point["kind"] in KINDS
        assert point["why"]
        sides = [side["source"] for side in point["sides"]]
        assert len(set(sides)) == len(sides) >= 2
        assert set(sides) <= sources
    assert {added["source"] for added in fact["adds"]} <= sources
