"""Loads a fixture: its listing, its articles, and every quotation found in its article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.check.expectation import LISTING, Expectation, Fixture
from compare.check.listing import Listing, SourceEntry, read_listing
from compare.check.quotation import nearest, occurrences
from compare.errors import InputError
from compare.pipeline import with_ids
from compare.read import read_article

if TYPE_CHECKING:
    from pathlib import Path

    from compare.check.entries import Entry
    from compare.check.table import Table
    from compare.model import Article, Passage
    from compare.settings import Settings

__all__ = ["articles_of", "expectations_of", "load_fixture"]


def load_fixture(folder: Path, settings: Settings | None = None) -> Fixture:
    """The fixture in ``folder``, read within the limits of ``settings``, ready to be judged.

    Raises InputError, naming file and line, for a listing that is malformed, that quotes what its
    articles do not hold exactly once, or that holds entries which nobody has reviewed.
    """
    listing = read_listing(folder / LISTING)
    articles = articles_of(listing, folder, settings)
    expectations = expectations_of(listing, articles)
    path = (folder / LISTING).as_posix()
    if listing.unreviewed:
        problem = f"{_entries(len(listing.unreviewed))} marked reviewed = false"
        mend = "read the passages, correct the entry, then set reviewed = true"
        raise InputError(f"{path}:{listing.unreviewed[0]}", problem, mend)
    if not expectations:
        raise InputError(path, "nothing is expected", "add [[expect]] or [[absent]] entries")
    return Fixture(folder, listing.title, listing.held_out, articles, expectations)


def articles_of(
    listing: Listing, folder: Path, settings: Settings | None = None
) -> tuple[Article, ...]:
    """The articles that a listing names, with the ids a, b, ..."""
    articles = with_ids([_article(source, folder, settings) for source in listing.sources])
    for article, source in zip(articles, listing.sources, strict=True):
        if source.id != article.id:
            mend = f'write id = "{article.id}"; the ids are a, b, ... in order'
            raise source.table.error(f"id {source.id!r} out of order", mend, "id")
    return articles


def expectations_of(listing: Listing, articles: tuple[Article, ...]) -> tuple[Expectation, ...]:
    """The entries of a listing in the order of its lines, each with its passages."""
    known = {article.id: article for article in articles}
    found = sorted((_expectation(entry, known) for entry in listing.entries), key=_line)
    times = Counter(one.key for one in found)
    for entry, one in zip(sorted(listing.entries, key=_entry_line), found, strict=True):
        if times[one.key] > 1:
            raise entry.table.error("an entry that stands there twice", "remove one of them")
    return tuple(found)


def _article(source: SourceEntry, folder: Path, settings: Settings | None) -> Article:
    path = folder / source.file
    if not path.is_file():
        mend = f"name an article in {folder.as_posix()}"
        raise source.table.error(f"no file {source.file!r}", mend, "file")
    # Reports show what was read, and whoever sends a fixture may not see all that its judge can.
    if not path.resolve().is_relative_to(folder.resolve()):
        mend = f"put the article into {folder.as_posix()}"
        raise source.table.error(f"{source.file!r} leads out of the folder", mend, "file")
    return read_article(
        path.as_posix(), name=source.name, published=source.published, settings=settings
    )


def _expectation(entry: Entry, articles: dict[str, Article]) -> Expectation:
    passages = {
        source: _quoted(entry.table, source, quotation, articles[source])
        for source, quotation in entry.quotations.items()
    }
    words = [
        _near(entry, source, words, articles[source], passages[source])
        for source, words in entry.words.items()
    ]
    return Expectation(
        sort=entry.sort,
        line=entry.table.line(),
        passages=tuple(passages.values()),
        words=tuple(sorted(words)),
        kind=entry.kind,
        note=entry.note,
    )


def _quoted(table: Table, source: str, quotation: str, article: Article) -> Passage:
    found = occurrences(article, quotation)
    if len(found) == 1:
        return found[0]
    shown = f'"{" ".join(quotation.split())}"'
    if not found:
        mend = "copy a few words from the article, sign by sign"
        raise table.error(f"{shown} is not in {article.path}", mend, source)
    problem = f"{shown} is in {article.path} {len(found)} times"
    raise table.error(problem, "quote more words, so that it stands there once", source)


def _near(entry: Entry, source: str, words: str, article: Article, quotation: Passage) -> Passage:
    found = nearest(article, words, quotation)
    if found:
        return found
    key = entry.words_key
    problem = f'{key}.{source} "{words}" does not stand near the quotation in {article.path}'
    raise entry.table.error(problem, "copy words from the same sentence", key)


def _entries(number: int) -> str:
    return "one entry is" if number == 1 else f"{number} entries are"


def _line(expectation: Expectation) -> int:
    return expectation.line


def _entry_line(entry: Entry) -> int:
    return entry.table.line()
