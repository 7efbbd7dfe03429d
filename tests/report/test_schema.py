"""Every report keeps to the published JSON Schema, and the schema keeps to the model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from compare.model import SCHEMA_VERSION, BoilerplateReason, DivergenceKind, Relation, Remark
from compare.report.data import render_json
from tests.report.events import EVENTS, flood
from tests.report.html.hostile import PAYLOADS, hostile
from tests.report.html.large import large

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Report

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

MAKERS: dict[str, Callable[[], Report]] = {
    **EVENTS,
    "hostile": lambda: hostile(PAYLOADS[0]),
    "large": lambda: large(12, 100),
}


def problems(data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(data)]


def altered(path: str, value: Any) -> Any:
    """The flood report with one value replaced."""
    data = flood().to_dict()
    *way, last = path.split(".")
    node: Any = data
    for step in way:
        node = node[int(step)] if step.isdigit() else node[step]
    node[last] = value
    return data


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", MAKERS)
def test_reports_made_by_hand_fit(name: str) -> None:
    assert problems(json.loads(render_json(MAKERS[name]()))) == []


def test_a_report_of_shipped_articles_fits() -> None:
    from compare import compare_files

    folder = ROOT / "fixtures" / "glass-museum-brenholt"
    report = compare_files(sorted(folder.glob("*.md")))
    assert len(report.facts) > 3
    assert problems(json.loads(render_json(report))) == []


def test_the_schema_names_what_the_model_names() -> None:
    defs, version = SCHEMA["$defs"], SCHEMA["properties"]["schema_version"]["const"]
    assert version == SCHEMA_VERSION
    assert defs["fact"]["properties"]["relation"]["enum"] == [r.value for r in Relation]
    assert defs["divergence"]["properties"]["kind"]["enum"] == [k.value for k in DivergenceKind]
    reasons = defs["boilerplate"]["properties"]["reason"]["enum"]
    assert sorted(reasons) == sorted(reason.value for reason in BoilerplateReason)


def test_every_key_of_a_report_is_described() -> None:
    data = flood().to_dict()
    assert set(data) == set(SCHEMA["properties"])
    for name, item in (
        ("source", data["sources"][0]),
        ("claim", data["claims"][0]),
        ("fact", data["facts"][0]),
        ("divergence", data["facts"][1]["divergences"][0]),
    ):
        assert set(item) == set(SCHEMA["$defs"][name]["properties"]), name


WRONG: tuple[tuple[str, Any], ...] = (
    ("schema_version", 2),
    ("sources.0.id", "A"),
    ("sources.0.published", "12 March 2024"),
    ("claims.0.start", -1),
    ("claims.0.quoted", "no"),
    ("facts.0.relation", "disagree"),
    ("facts.0.in", []),
    ("facts.0.claims", []),
    ("facts.1.divergences", []),
    ("facts.1.relation", "agree"),
)


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_a_wrong_value_is_found(path: str, value: Any) -> None:
    assert problems(altered(path, value))


def test_remarks_fit_and_older_reports_do_without_them() -> None:
    data = replace(flood(), remarks=(Remark("b", "reads oddly"),)).to_dict()
    assert data["remarks"] == [{"source": "b", "text": "reads oddly"}]
    assert problems(data) == []
    assert problems({**data, "remarks": [{"source": "b"}]})
    del data["remarks"]
    assert problems(data) == []


def test_a_missing_key_is_found() -> None:
    data = flood().to_dict()
    del data["facts"][0]["adds"]
    assert problems(data)
