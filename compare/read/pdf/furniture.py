"""Tells what stands on every page: running heads, feet, and the numbers of pages."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.read.pdf.pieces import Line

__all__ = ["without_furniture"]

_ZONE = 2  # lines from the top and from the bottom of a page
_MOST = 10  # pieces of them: no head has more
# Left and right pages may have heads of their own.
_SHARE_OF_PAGES = 0.4
_NEAR = 3.0  # points
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:\S{8,2000} )?(?:page |p\. ?)?[-–—|]? ?\d{1,4}(?: ?(?:/|of) ?\d{1,4})? ?[-–—|]?",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of all pages without those at their edges that are the same, digits aside.

    Where all of them are, they are what the pages say.
    """
    seen: defaultdict[str, list[Line]] = defaultdict(list)
    edges = [_edge(lines) for lines in pages]
    for line in chain.from_iterable(edges):
        seen[_key(line)].append(line)
    least = max(2, _SHARE_OF_PAGES * len(pages))
    kept = [
        line
        for lines, edge in zip(pages, edges, strict=True)
        for line in lines
        if line not in edge
        or not (_pages_with(line, seen[_key(line)]) >= least or _is_number(line, edge))
    ]
    return kept or list(chain.from_iterable(pages))


def _edge(lines: Iterable[Line]) -> list[Line]:
    """The lines at the top and at the bottom of a page, from the top down."""
    places = sorted({line.y for line in lines}, reverse=True)
    zone = {*places[:_ZONE], *places[-_ZONE:]}
    edge = sorted((line for line in lines if line.y in zone), key=lambda line: -line.y)
    return edge if len(edge) <= 2 * _MOST else edge[:_MOST] + edge[-_MOST:]


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _pages_with(line: Line, same: Iterable[Line]) -> int:
    """On how many pages the words of a line stand where they stand on its own."""
    return len({other.page for other in same if abs(other.y - line.y) <= _NEAR})


def _is_number(line: Line, edge: Sequence[Line]) -> bool:
    """Whether it is the number of a page, with or without an address before it."""
    outermost = line in (edge[0], edge[-1])
    return outermost and _PAGE_NUMBER.fullmatch(line.text) is not None
