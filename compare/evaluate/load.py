"""Reads annotated events from their folders, and refuses what cannot be scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.evaluate.event import SIDES, Event, Link, Marked, Point
from compare.evaluate.record import Record, read_record
from compare.model import DivergenceKind, Span
from compare.pipeline import with_ids
from compare.read import read_article
from compare.read.dates import parse_date
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article, Passage

__all__ = ["load_event", "load_events"]

_EVENT, _SENTENCES, _GOLD = "event.json", "sentences.json", "gold.json"
_FILES = f"{_EVENT}, {_SENTENCES} and {_GOLD}"

_Sentences = tuple[tuple[Span, ...], tuple[Span, ...]]


def load_events(root: Path, settings: Settings | None = None) -> tuple[Event, ...]:
    """The event in ``root``, or the events in the folders in it, by name.

    Every folder must be an event: none is passed over. Raises InputError, naming the file and
    the place in it, for one that is not; ``settings`` hold the limits of an article.
    """
    settings = settings or Settings()
    if not root.is_dir():
        raise InputError(root.as_posix(), "no such folder", "name a folder of annotated events")
    if any((root / name).exists() for name in (_EVENT, _SENTENCES, _GOLD)):
        return (load_event(root, settings),)
    folders = [one for one in sorted(root.iterdir()) if one.is_dir() and one.name[0] != "."]
    if not folders:
        mend = f"put a folder with {_FILES} into it for each event"
        raise InputError(root.as_posix(), "a folder without events", mend)
    return tuple(load_event(folder, settings) for folder in folders)


def load_event(folder: Path, settings: Settings) -> Event:
    """The event in one folder; raises InputError where it cannot be read or does not fit."""
    articles = _articles(read_record(folder / _EVENT), folder, settings)
    listed = read_record(folder / _SENTENCES)
    sentences = (_sentences(listed, articles[0]), _sentences(listed, articles[1]))
    gold = read_record(folder / _GOLD)
    first, second = (
        gold.numbers(f"boilerplate_{side}", len(known))
        for side, known in zip(SIDES, sentences, strict=True)
    )
    annotations = gold.record("annotations")
    if not annotations.data:
        raise annotations.error("nobody's annotation", "add the links of one reader or more")
    readings = tuple(
        tuple(
            _link(record, articles, sentences)
            for record in annotations.record(reader).records("links")
        )
        for reader in sorted(annotations.data)
    )
    name = folder.resolve().name
    return Event(name, articles, sentences, (first, second), readings)


def _articles(event: Record, folder: Path, settings: Settings) -> tuple[Article, Article]:
    sources = event.records("sources")
    if len(sources) != len(SIDES):
        problem = f"{len(sources)} listed"
        raise event.error(problem, "an annotated event has two sources, a and b", "sources")
    for source, side in zip(sources, SIDES, strict=True):
        if source.text("id") != side:
            raise source.error("out of order", f'write "{side}"', "id")
    first, second = with_ids([_article(source, folder, settings) for source in sources])
    return first, second


def _article(source: Record, folder: Path, settings: Settings) -> Article:
    path = folder / source.text("file")
    if not path.is_file():
        mend = f"name an article in {folder.as_posix()}"
        raise source.error(f"no file {source.text('file')!r}", mend, "file")
    day = source.optional_text("date")
    if day is not None:
        parse_date(day, source.path)
    return read_article(path.as_posix(), name=source.text("name"), published=day, settings=settings)


def _sentences(listed: Record, article: Article) -> tuple[Span, ...]:
    records = listed.records(article.id)
    if not records:
        raise listed.error("no sentences", "list the headline and every sentence", article.id)
    return tuple(_sentence(one, number, article) for number, one in enumerate(records))


def _sentence(record: Record, number: int, article: Article) -> Span:
    if record.whole("i") != number:
        raise record.error("out of order", f"write {number}; sentences count from 0", "i")
    span = Span(record.whole("start"), record.whole("end"), record.text("text"))
    if not 0 <= span.start < span.end or article.text[span.start : span.end] != span.text:
        problem = f"is not what stands from {span.start} to {span.end} in {article.path}"
        raise record.error(problem, "give the offsets in characters of its text", "text")
    return span


def _link(record: Record, articles: tuple[Article, Article], sentences: _Sentences) -> Link:
    first, second = (
        record.numbers(side, len(known)) for side, known in zip(SIDES, sentences, strict=True)
    )
    for side, numbers in zip(SIDES, (first, second), strict=True):
        if not numbers:
            raise record.error("no sentence", "a link has sentences of both articles", side)
    chosen = (
        [sentences[0][number] for number in sorted(first)],
        [sentences[1][number] for number in sorted(second)],
    )
    points = tuple(
        Point(
            one.choice("kind", DivergenceKind),
            (_words(one, articles[0], chosen[0]), _words(one, articles[1], chosen[1])),
        )
        for one in record.records("divergences")
    )
    return Link((first, second), record.choice("relation", Marked), points)


def _words(point: Record, article: Article, sentences: list[Span]) -> Passage:
    """The marked words at their first place in the sentences of the link."""
    key = f"{article.id}_span"
    words = point.text(key)
    for sentence in sentences:
        at = sentence.text.find(words)
        if at >= 0:
            start = sentence.start + at
            return article.passage(start, start + len(words))
    mend = "copy words of one sentence of the link, sign by sign"
    raise point.error(f"{words!r} is not in the linked sentences of {article.path}", mend, key)
