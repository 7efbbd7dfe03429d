"""Puts the pieces of a page into lines, and columns that were printed row by row after each other.

Most programs write a page column by column, and then the order of its pieces is kept.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.read.pdf.pieces import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.read.pdf.pieces import Page, Piece

__all__ = ["lines_of"]

_Row = tuple["Piece", ...]

# Of the rows of a page, so many must go on at one and the same place to make a column of it.
_COLUMN_SHARE = 0.5
_FEWEST_ROWS = 4
_MOST_COLUMNS = 9  # with more it is a table
_NEAR = 2.0  # points


def lines_of(number: int, page: Page) -> tuple[Line, ...]:
    """The printed lines of page ``number``, as they are read."""
    rows = list(_rows(page))
    edges = _edges(rows)
    if edges:
        cut = [part for row in rows for part in _cut(row, edges)]
        # Sorting keeps the rows of one column in order.
        rows = sorted(cut, key=lambda row: _column(row[0], edges))
    return tuple(line for row in rows if (line := _line(number, row)))


def _rows(page: Page) -> Iterator[_Row]:
    """Pieces up to the end of each line; white space alone is no piece, but may end one."""
    row: list[Piece] = []
    for piece in page:
        if piece.text.strip() or row:
            row.append(piece)
        if piece.text.endswith("\n") and row:
            yield tuple(row)
            row = []
    if row:
        yield tuple(row)


def _edges(rows: Sequence[_Row]) -> list[float]:
    """Where columns begin besides the first: places at which many rows go on after a gap."""
    starts = Counter(
        round(piece.x / _NEAR) for row in rows for piece in row[1:] if piece.text.strip()
    )
    least = max(_FEWEST_ROWS, _COLUMN_SHARE * len(rows))
    edges = sorted(place * _NEAR for place, count in starts.items() if count >= least)
    return edges if len(edges) < _MOST_COLUMNS else []


def _column(piece: Piece, edges: Sequence[float]) -> int:
    return sum(piece.x >= edge - _NEAR for edge in edges)


def _cut(row: _Row, edges: Sequence[float]) -> Iterator[_Row]:
    """The parts of a row that stand in different columns."""
    part: list[Piece] = []
    for piece in row:
        if part and piece.text.strip() and _column(piece, edges) > _column(part[0], edges):
            yield tuple(part)
            part = []
        part.append(piece)
    yield tuple(part)


def _line(number: int, row: _Row) -> Line | None:
    text = " ".join("".join(piece.text for piece in row).split())
    if not text:
        return None
    first = next(piece for piece in row if piece.text.strip())
    return Line(number, first.x, first.y, _size(row), text)


def _size(row: Iterable[Piece]) -> float:
    """The size of type that most of a line is set in, to a tenth of a point."""
    sizes: Counter[float] = Counter()
    for piece in row:
        sizes[round(piece.size, 1)] += len(piece.text.strip())
    return max(sizes, key=lambda size: (sizes[size], size))
