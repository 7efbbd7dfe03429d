"""The report as a CSV table, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from compare.report.clean import harmless
from compare.report.order import ALL_RELATIONS

if TYPE_CHECKING:
    from compare.model import Relation, Report

__all__ = ["render_csv"]

# A cell that begins with one of these is run as a formula by common spreadsheets.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def render_csv(report: Report, only: frozenset[Relation] = ALL_RELATIONS) -> str:
    """``Report.to_frame()`` as CSV: one row per claim per fact, formulas disarmed with ``'``."""
    frame = report.to_frame()
    # Every text is quoted: left to itself, the writer leaves a lone carriage return bare.
    frame = frame[frame["relation"].isin({relation.value for relation in only})]
    return frame.map(_cell).to_csv(index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = harmless(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
