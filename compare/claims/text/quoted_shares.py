"""How much of a stretch of text stands in quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["quoted_share"]


def quoted_share(start: int, end: int, quotations: Iterator[tuple[int, int]]) -> float:
    """How much of the stretch from ``start`` to ``end`` stands in quotation marks, 0 to 1."""
    inside = sum(max(0, min(end, e) - max(start, s)) for s, e in quotations)
    return inside / max(1, end - start)
