"""Reads ``expected.toml``: every entry checked for form, none yet looked up in an article."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from compare.check.entries import Entry, read_absence, read_expectation
from compare.check.lines import Lines
from compare.check.table import Table
from compare.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Listing", "SourceEntry", "read_listing"]

_TOP = ("title", "held_out", "sources", "expect", "absent")
_SOURCE = ("id", "file", "name", "published")


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One article as the listing names it; ``published`` is an ISO date."""

    id: str
    file: str
    name: str | None
    published: str | None
    table: Table


@dataclass(frozen=True, slots=True)
class Listing:
    """All that an ``expected.toml`` says; ``unreviewed`` are lines of entries nobody has read."""

    title: str
    held_out: bool
    sources: tuple[SourceEntry, ...]
    entries: tuple[Entry, ...]
    unreviewed: tuple[int, ...]


def read_listing(path: Path) -> Listing:
    """The listing in a file; raises InputError, naming file and line, where it is malformed."""
    text = _text(path)
    top = Table(path.as_posix(), Lines(text), _parsed(text, path))
    top.refuse_other_than(_TOP)
    sources = tuple(map(_source, top.tables("sources")))
    if len(sources) < 2:
        found = "one of [[sources]]" if sources else "no [[sources]]"
        raise top.error(found, "name two articles or more", "sources")
    ids = [source.id for source in sources]
    expect, absent = top.tables("expect"), top.tables("absent")
    return Listing(
        title=top.text("title"),
        held_out=top.get("held_out", bool, False),
        sources=sources,
        entries=(
            *(read_expectation(table, ids) for table in expect),
            *(read_absence(table, ids) for table in absent),
        ),
        unreviewed=tuple(t.line() for t in (*expect, *absent) if not t.get("reviewed", bool, True)),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        raise InputError(path.as_posix(), "is not UTF-8 text", "save it as UTF-8") from None
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise InputError(path.as_posix(), problem, "make the file readable") from None


def _parsed(text: str, path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also numbers too long, tables too deep
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else max(1, len(text.splitlines()))
        problem = f"is not valid TOML ({error})"
        raise InputError(f"{path.as_posix()}:{line}", problem, "mend the line") from None


def _source(table: Table) -> SourceEntry:
    table.refuse_other_than(_SOURCE)
    day = table.need("published", date) if "published" in table.data else None
    if isinstance(day, datetime):
        day = day.date()
    return SourceEntry(
        id=table.text("id"),
        file=table.text("file"),
        name=table.text("name") if "name" in table.data else None,
        published=day.isoformat() if day else None,
        table=table,
    )
