"""Rows of an archive: what an article must bring to be compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from compare.corpus.tables import Failure, Level
from compare.errors import InputError
from compare.read import article_from_text, read_article
from compare.read.dates import parse_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.model import Article
    from compare.settings import Settings

__all__ = ["COLUMNS", "Row", "article_of", "checked_row"]

COLUMNS = ("event", "source", "title", "published", "text")
_UNNAMED = "unnamed source"


@dataclass(frozen=True, slots=True)
class Row:
    """One article of an archive.

    ``event`` is "" where it is not known; ``title`` is None where the text's own first line may
    be it. ``published`` is an ISO day or "". ``path`` is set, and ``text`` empty, where the article
    is a file of its own. ``place`` says where it stands in the input.
    """

    event: str
    source: str
    title: str | None
    published: str
    text: str
    path: str
    place: str


def checked_row(
    values: Mapping[str, object], place: str, settings: Settings, *, need_event: bool
) -> Row | Failure:
    """The row that ``values`` make, or why they make none."""
    try:
        event, source, title = (_string(values, name, place) for name in COLUMNS[:3])
        text = _string(values, "text", place)
        if text is None:
            raise InputError(place, "has no text", "give the text of the article")
        if len(text.encode()) > settings.max_file_size:
            mend = "raise max_file_size, or give the article alone"
            raise InputError(place, f"is larger than {settings.max_file_size:,} bytes", mend)
        if need_event and event is None:
            raise InputError(place, "has no event", "name one, or use --group")
        published = _day(values.get("published"), place)
    except InputError as error:
        event, source, title = (_known(values, name) for name in COLUMNS[:3])
        if not need_event:
            event = ""  # which event it would have been put to is not known
        return Failure(Level.ARTICLE, error.reason, event, source, title, place)
    return Row(event or "", source or _UNNAMED, title, published, text, "", place)


def article_of(row: Row, settings: Settings) -> Article:
    """The article in a row; raises InputError where there is none."""
    if row.path:
        return replace(read_article(row.path, settings=settings), path=row.place)
    return article_from_text(
        row.text, name=row.source, title=row.title, published=row.published or None, path=row.place
    )


def _string(values: Mapping[str, object], name: str, place: str) -> str | None:
    """The text under ``name``; None where it is missing or blank."""
    value = values.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # events are often numbered
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if not isinstance(value, str):
        kind = type(value).__name__
        raise InputError(place, f"{name} is of type {kind}", f"make {name} a string")
    try:
        value.encode()
    except UnicodeEncodeError:
        mend = "write it as UTF-8"
        raise InputError(place, f"{name} holds half a surrogate pair", mend) from None
    return value if name == "text" else " ".join(value.split())


def _known(values: Mapping[str, object], name: str) -> str:
    """The text under ``name``; "" where there is none, or none that can be told."""
    try:
        return _string(values, name, "") or ""
    except InputError:
        return ""


def _day(value: object, place: str) -> str:
    if value is None or (isinstance(value, str) and not value.strip()):
        return ""
    if isinstance(value, date):  # a datetime is one, too
        return f"{value:%Y-%m-%d}"
    return parse_date(str(value), place).isoformat()
