"""Small archives of invented events, and runs over them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compare.corpus import Job
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["SETTINGS", "event_rows", "job", "outputs", "write_lines"]

SETTINGS = Settings(use_cache=False, threads=1)

TOWNS = (
    "Alderholm Brenwick Corvale Dunmere Elstow Farnley Gorsby Hexcombe Ilkerton Jarrowby".split()
)


def event_rows(count: int) -> list[dict[str, Any]]:
    """Three articles on each of ``count`` events; two of them name another number."""
    return [row for number in range(count) for row in _event(number)]


def _event(number: int) -> list[dict[str, Any]]:
    town, closed = TOWNS[number % len(TOWNS)], 20 + number
    told = [
        ("Courier", f"The council of {town} closed {closed} schools on Monday after the storm."),
        (
            "Gazette",
            f"After the storm the council of {town} closed {closed + 5} schools on Monday.",
        ),
        ("Herald", f"Nobody was hurt in {town}, the mayor said. {closed} schools were closed."),
    ]
    return [
        {
            "event": f"Storm {number} over {town}",
            "source": source,
            "title": f"Storm closes schools in {town}",
            "published": "2024-03-12",
            "text": text,
        }
        for source, text in told
    ]


def write_lines(path: Path, rows: Iterable[dict[str, Any] | str]) -> Path:
    """Write rows as JSON Lines; a text is a line as it stands."""
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def job(given: Path, out: Path, **more: Any) -> Job:
    """A job with settings for tests, one event a shard unless told otherwise."""
    return Job(given, out, **{"settings": SETTINGS, "articles_per_shard": 1, **more})


def outputs(out: Path) -> dict[str, bytes]:
    """All that a run leaves for its user, by path."""
    files = (path for path in out.rglob("*") if path.is_file())
    kept = {path.relative_to(out).as_posix(): path.read_bytes() for path in files}
    return {name: content for name, content in kept.items() if not name.startswith("_work")}
