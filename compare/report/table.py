"""The report as a table: CSV, safe to open in a spreadsheet, and Parquet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from compare.errors import OutputError, how_to_install
from compare.report.clean import harmless
from compare.report.order import ALL_RELATIONS

if TYPE_CHECKING:
    import pandas as pd

    from compare.model import Relation, Report

__all__ = ["FORMULA_STARTS", "render_csv", "render_parquet"]

# A cell that begins with one of these is run as a formula by common spreadsheets; the wide forms
# by those of East Asian editions.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render_csv(report: Report, only: frozenset[Relation] = ALL_RELATIONS) -> str:
    """``Report.to_frame()`` as CSV: one row per claim per fact, formulas disarmed with ``'``."""
    # Every text is quoted: left to itself, the writer leaves a lone carriage return bare.
    return (
        _chosen(report, only)
        .map(_cell)
        .to_csv(index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    )


def render_parquet(report: Report, only: frozenset[Relation] = ALL_RELATIONS) -> bytes:
    """``Report.to_frame()`` as a Parquet file, texts as they are.

    Raises OutputError where pyarrow, which pandas needs for it, is not installed.
    """
    data = io.BytesIO()
    try:
        _chosen(report, only).to_parquet(data, engine="pyarrow", index=False)
    except ImportError:
        raise OutputError(
            f"parquet: needs the extra parquet; {how_to_install('parquet')}"
        ) from None
    return data.getvalue()


def _chosen(report: Report, only: frozenset[Relation]) -> pd.DataFrame:
    frame = report.to_frame()
    return frame[frame["relation"].isin({relation.value for relation in only})]


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = harmless(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
