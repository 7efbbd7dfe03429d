"""HTML pages as articles: title, outlet, date and body, found by trafilatura."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from compare.read.kinds import NotAnArticleError
from compare.read.quiet import quiet

__all__ = ["Page", "read_page"]

_DECLARATION = re.compile(r"\A\s*<\?xml[^<>]*\?>")
_LIBRARIES = ("trafilatura", "htmldate", "courlan", "justext", "readability", "charset_normalizer")
# A fixed bound instead of today's date, so that a page reads the same on every day.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of its article; ``body`` has paragraphs separated by blank lines."""

    title: str
    outlet: str
    published: date | None
    body: str


def read_page(content: str, source: str) -> Page:
    """The article of an HTML page; raises InputError, naming ``source``, if it holds none."""
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    with quiet(*_LIBRARIES):
        try:
            # Deduplication is the one part of trafilatura that remembers other pages: it stays off.
            found = bare_extraction(
                _DECLARATION.sub("", content),
                include_comments=False,
                include_tables=False,
                include_images=False,
                deduplicate=False,
                with_metadata=True,
                date_extraction_params=_DATES,
            )
        except (LxmlError, ValueError, TypeError, AttributeError, RecursionError):
            found = None  # pages so broken that the parser trips over them
    if not isinstance(found, Document) or not (found.text or "").strip():
        raise NotAnArticleError(source, "HTML without an article", "give a page that holds one")
    return _page(found.title, found.sitename, found.date, found.text)


def _page(title: str | None, outlet: str | None, day: str | None, text: str) -> Page:
    title = " ".join((title or "").split())
    paragraphs = [" ".join(line.removeprefix("- ").split()) for line in text.splitlines()]
    paragraphs = [paragraph for paragraph in paragraphs if paragraph]
    if title and paragraphs and paragraphs[0] == title:
        del paragraphs[0]
    published = date.fromisoformat(day[:10]) if day else None
    return Page(title, " ".join((outlet or "").split()), published, "\n\n".join(paragraphs))
