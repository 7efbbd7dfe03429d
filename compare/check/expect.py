"""Drafts the expectations of a fixture, and keeps every word that is there already."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.check.discover import article_files
from compare.check.draft import draft
from compare.check.expectation import LISTING, Fixture
from compare.check.listing import read_listing
from compare.check.listing_text import render_entries, render_head
from compare.check.load import articles_of, expectations_of
from compare.errors import InputError
from compare.pipeline import Progress, compare_articles, with_ids
from compare.read import read_article
from compare.report.output import write_text
from compare.report.wording import report_title, title

if TYPE_CHECKING:
    from compare.model import Article, Report
    from compare.settings import Settings

__all__ = ["Drafted", "draft_listing"]


@dataclass(frozen=True, slots=True)
class Drafted:
    """What was written: the file, entries it had and gained, and articles that it does not name."""

    path: Path
    kept: int
    added: int
    unlisted: tuple[str, ...]


def draft_listing(folder: Path, settings: Settings, *, progress: Progress | None = None) -> Drafted:
    """Write what the tool says of the articles in ``folder`` to its ``expected.toml``.

    A file that is there keeps every byte, and gains entries for passages that none of its own are
    on. Raises InputError for a folder without two articles, or a file that is malformed.
    """
    path = folder / LISTING
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder", "name the folder that holds the articles")
    written = path.is_file()
    fixture = _written(folder, settings) if written else _new(folder, settings)
    report = compare_articles(fixture.articles, settings=settings, progress=progress)
    entries = draft(fixture, report)
    if written:
        old = path.read_bytes().decode("utf-8")
        head = old if old.endswith("\n") else f"{old}\n"
    else:
        head = render_head(_event(report), fixture.articles)
    if entries or not written:
        write_text(path, _valid(path, head + render_entries(entries)))
    named = {Path(article.path).name for article in fixture.articles}
    unlisted = tuple(f.name for f in article_files(folder) if f.name not in named)
    return Drafted(path, len(fixture.expectations), len(entries), unlisted)


def _event(report: Report) -> str:
    """What the articles tell of, by the first headline: a name for people to find a fixture by."""
    return next(filter(None, map(title, report.sources)), report_title(report))


def _written(folder: Path, settings: Settings) -> Fixture:
    listing = read_listing(folder / LISTING)
    articles = articles_of(listing, folder, settings)
    expectations = expectations_of(listing, articles)
    return Fixture(folder, listing.title, listing.held_out, articles, expectations)


def _new(folder: Path, settings: Settings) -> Fixture:
    files = article_files(folder)
    if len(files) < 2:
        found = f"holds {len(files) or 'no'} article{'' if len(files) == 1 else 's'}"
        raise InputError(folder.as_posix(), found, "put two or more of one event into it")
    read = [read_article(f.as_posix(), settings=settings) for f in files]
    articles: tuple[Article, ...] = with_ids(read)
    return Fixture(folder, "", False, articles, ())


def _valid(path: Path, text: str) -> str:
    """``text``, unless what is there already is written so that nothing can follow it."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        mend = "write its entries as [[expect]] tables"
        raise InputError(path.as_posix(), "no entry can be added to it", mend) from None
    return text
