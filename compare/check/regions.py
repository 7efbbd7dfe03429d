"""Finds the line and column of a passage in the file that its article was read from."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.read.decode import declared_charset, decode
from compare.read.kinds import Kind, kind_of_name, sniff

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Article, Passage, Report

__all__ = ["Region", "Regions"]

_HTML = re.compile(r"<[^<>]*>|&#?\w{1,31};|\s+|.", re.DOTALL)
_JSON = re.compile(r"\\u[0-9a-fA-F]{4}|\\.|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a file: lines and columns count from 1, in code points; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Regions:
    """The places of passages in the files of one report."""

    def __init__(self, report: Report) -> None:
        self._articles = {article.id: article for article in report.sources}
        self._read: dict[str, tuple[str, Kind]] = {}

    def of(self, passage: Passage) -> Region | None:
        """Where ``passage`` stands; None where its file does not hold it in one piece."""
        article = self._articles[passage.source]
        if article.id not in self._read:
            self._read[article.id] = _content(article)
        raw, kind = self._read[article.id]
        if raw == article.text:
            return _region(article.path, raw, passage.start, passage.end)
        place = _find(raw, kind, passage.text)
        return place and _region(article.path, raw, *place)


def _content(article: Article) -> tuple[str, Kind]:
    data = Path(article.path).read_bytes()
    kind = kind_of_name(Path(article.path).suffix) or sniff(data)
    charset = declared_charset(data) if kind is Kind.HTML else None
    return decode(data, article.path, charset), kind


def _region(path: str, raw: str, start: int, end: int) -> Region:
    return Region(Path(path).as_posix(), *_position(raw, start), *_position(raw, end))


def _position(raw: str, offset: int) -> tuple[int, int]:
    return raw.count("\n", 0, offset) + 1, offset - (raw.rfind("\n", 0, offset) + 1) + 1


def _find(raw: str, kind: Kind, text: str) -> tuple[int, int] | None:
    """The offsets in ``raw`` of ``text`` that was taken out of HTML or JSON; the first if many."""
    pattern, read = (_HTML, _of_html) if kind is Kind.HTML else (_JSON, _of_json)
    signs, places = _decoded(raw, pattern, read)
    start = signs.find(" ".join(text.split()))
    if start < 0:
        return None
    end = start + len(" ".join(text.split()))
    return places[start][0], places[end - 1][1]


def _decoded(
    raw: str, pattern: re.Pattern[str], read: Callable[[str], str]
) -> tuple[str, list[tuple[int, int]]]:
    """The signs that a reader sees of ``raw``, and for each the offsets that it is written at."""
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    for match in pattern.finditer(raw):
        for sign in read(match.group()):
            shown = " " if sign.isspace() else sign
            if shown == " " and signs and signs[-1] == " ":
                continue
            signs.append(shown)
            places.append(match.span())
    return "".join(signs), places


def _of_html(piece: str) -> str:
    if piece.startswith("<") and len(piece) > 1:
        return ""
    return html.unescape(piece)


def _of_json(piece: str) -> str:
    if not piece.startswith("\\"):
        return piece
    try:
        return str(json.loads(f'"{piece}"'))
    except json.JSONDecodeError:
        return piece
