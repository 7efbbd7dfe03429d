from __future__ import annotations

import csv
import io

import pytest

from compare.model import Relation
from compare.report.table import render_csv
from tests.report.builder import Builder, article
from tests.report.events import flood


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_can_become_a_formula(start: str) -> None:
    builder = Builder([article("a", "One", f"Head\n\n{start}1+1 is two.")])
    builder.alone("a", f"{start}1+1 is two.")
    (row,) = csv.DictReader(io.StringIO(render_csv(builder.report()), newline=""))
    assert row["text"] == f"'{start}1+1 is two."


def test_line_breaks_stay_and_controls_do_not() -> None:
    builder = Builder([article("a", "One", "Head\n\nOne\ntwo, \x1b[0mthree.")])
    builder.alone("a", "One\ntwo, \x1b[0mthree.")
    (row,) = csv.DictReader(io.StringIO(render_csv(builder.report()), newline=""))
    assert row["text"] == "One\ntwo, \\x1b[0mthree."


def test_one_row_per_claim_per_fact() -> None:
    rows = list(csv.DictReader(io.StringIO(render_csv(flood()))))
    assert len(rows) == sum(len(fact.claims) for fact in flood().facts)


def test_only_keeps_what_was_asked_for() -> None:
    rows = csv.DictReader(io.StringIO(render_csv(flood(), frozenset({Relation.DIVERGE}))))
    assert {row["relation"] for row in rows} == {Relation.DIVERGE.value}
