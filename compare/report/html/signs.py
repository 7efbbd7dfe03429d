"""The signs of the page: colour never tells a relation alone."""

from __future__ import annotations

from types import MappingProxyType

from compare.report.marks import Mark
from compare.report.standing import Standing

__all__ = ["MARK_SIGNS", "MARK_WORDS", "SIGNS"]

# Each class has a word and a pattern, and those that sources share a sign.
SIGNS = MappingProxyType(
    {
        Standing.DIVERGE: "≠",
        Standing.ADDS_DETAIL: "+",
        Standing.AGREE: "=",
        Standing.DOUBTFUL: "?",
    }
)
# What one source does in a fact, as the coverage table shows and tells it.
MARK_SIGNS = MappingProxyType({Mark.DIVERGES: "≠", Mark.ADDS: "+", Mark.PLAIN: "•"})
MARK_WORDS = MappingProxyType(
    {Mark.DIVERGES: "diverges", Mark.ADDS: "adds detail", Mark.PLAIN: "reports it"}
)
