"""The report as JSON text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.report.clean import UNSAFE

if TYPE_CHECKING:
    import re

    from compare.model import Report

__all__ = ["render_json"]


def render_json(report: Report) -> str:
    """``Report.to_json()`` with control and bidi characters as JSON escapes: the same values."""
    return UNSAFE.sub(_escaped, report.to_json())


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
