"""What the user names becomes articles: files, folders, standard input."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

from compare.errors import InputError, how_to_install
from compare.model import Article, Skipped
from compare.read.clock import within
from compare.read.dates import parse_date
from compare.read.decode import check_text, declared_charset, decode
from compare.read.files import STDIN, Content, Input, expand, read_file, showable
from compare.read.kinds import Kind, NotAnArticleError, sniff
from compare.read.markup import markdown_markup, plain_markup
from compare.read.plain import article_from_text, build_article, no_markup
from compare.read.records import read_record
from compare.read.shape import check_shape
from compare.read.webpage import read_page
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.read.web.fetcher import Fetcher

__all__ = ["read_article", "read_articles"]

_T = TypeVar("_T")


def read_article(
    path: str | Path,
    *,
    name: str | None = None,
    published: str | date | None = None,
    settings: Settings | None = None,
) -> Article:
    """The article in one file, at a web address, or on standard input for "-".

    ``name`` and ``published`` (a date or an ISO date) go before what the file says of itself.
    Raises InputError for a file that holds no article.
    """
    given = str(path)
    file = Input(given, "stdin", "") if given == STDIN else _one_file(given)
    return _told(_Reader(settings or Settings()).read(file), name, published)


def read_articles(
    paths: Sequence[str | Path],
    *,
    names: Sequence[str | None] | None = None,
    dates: Sequence[str | date | None] | None = None,
    stdin: IO[bytes] | None = None,
    settings: Settings | None = None,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """All articles that ``paths`` stand for, in order, and what was passed over in folders.

    A folder stands for the articles in it, by file name; "-" is standard input; an address with
    http: or https: is fetched. ``names`` and ``dates`` (dates, or in ISO form) are one per
    article, None where unknown; fewer leave the rest unknown. Raises InputError for unreadable
    input, for fewer than two articles in all, and for what goes beyond the limits in ``settings``.
    """
    if [str(path) for path in paths].count(STDIN) > 1:
        raise InputError(STDIN, "standard input is named twice", 'give "-" once')
    articles: list[Article] = []
    skipped: list[Skipped] = []
    reader = _Reader(settings or Settings(), stdin)
    for path in paths:
        found, passed = _read_path(path, reader, len(articles))
        articles += found
        skipped += passed
    _require_two(articles, paths)
    named = _padded(names, len(articles), "name")
    dated: tuple[str | date | None, ...] = _padded(dates, len(articles), "date")
    told = (_told(a, name, day) for a, name, day in zip(articles, named, dated, strict=True))
    return tuple(told), tuple(skipped)


def _one_file(given: str) -> Input:
    files, _ = expand(given)
    if len(files) == 1 and files[0].folder is None:
        return files[0]
    raise InputError(
        showable(given), "is a folder", "give the path of a file that holds an article"
    )


def _read_path(
    path: str | Path, reader: _Reader, before: int
) -> tuple[list[Article], list[Skipped]]:
    """The articles that ``path`` stands for, after ``before`` others, and what was passed over."""
    files, skipped = expand(path)
    articles: list[Article] = []
    for file in files:
        try:
            articles.append(reader.read(file))
        except NotAnArticleError as error:
            if file.folder is None:
                raise
            skipped.append(Skipped(file.shown, error.problem))
        most = reader.settings.max_sources
        if before + len(articles) > most:
            mend = "name fewer, or raise max_sources"
            raise InputError(showable(str(path)), f"brings more than {most} sources", mend)
    if not articles:
        kinds = "put .txt, .md, .html, .json or .pdf files into it"
        raise InputError(showable(str(path)), "a folder without articles", kinds)
    return articles, sorted(skipped, key=lambda one: one.source)


def _require_two(articles: Sequence[Article], paths: Sequence[str | Path]) -> None:
    if not articles:
        mend = "name two or more articles, or a folder that holds them"
        raise InputError("input", "nothing to compare", mend)
    if len(articles) == 1:
        given = str(paths[0])
        folder = given != STDIN and Path(given).is_dir()
        problem = "a folder with one article" if folder else "the only article"
        raise InputError(showable(given), problem, "two are needed: name another one")


def _padded(values: Sequence[_T | None] | None, count: int, what: str) -> tuple[_T | None, ...]:
    values = values or ()
    if len(values) > count:
        problem = f"{len(values)} {what}s for {count} articles"
        raise InputError(f"{what}s", problem, f"give at most one {what} per article")
    return (*values, *[None] * (count - len(values)))


def _told(article: Article, name: str | None, published: str | date | None) -> Article:
    """The article with what the user says of it put over what its file says."""
    if name is not None and name.strip():
        article = replace(article, name=" ".join(name.split()))
    if published is not None:
        article = replace(article, published=parse_date(published, article.path))
    return article


class _Reader:
    """Reads the inputs of one run; what fetches pages is loaded with the first web address."""

    def __init__(self, settings: Settings, stdin: IO[bytes] | None = None) -> None:
        self.settings = settings
        self._stdin = stdin
        self._fetcher: Fetcher | None = None

    def read(self, file: Input) -> Article:
        """The article in one input; raises InputError if it holds none or goes beyond a limit."""
        if file.path == STDIN:  # whoever writes to it may take their time
            content = read_file(file, self.settings.max_file_size, self._stdin)
        return within(
            self.settings.max_seconds,
            file.shown,
            lambda: self._article(content if file.path == STDIN else self._content(file), file),
        )

    def _content(self, file: Input) -> Content:
        if not file.is_web:
            return read_file(file, self.settings.max_file_size)
        if self._fetcher is None:
            self._fetcher = _load_fetcher(self.settings, file.shown)
        return self._fetcher.fetch(file.path, file.shown)

    def _article(self, content: Content, file: Input) -> Article:
        kind = sniff(content.data, content.kind)
        if kind is Kind.PDF:
            return _from_pdf(content.data, file, self.settings)
        if kind is Kind.HTML:
            charsets = (content.charset, declared_charset(content.data))
            return _from_html(decode(content.data, file.shown, *charsets), file, self.settings)
        text = decode(content.data, file.shown, content.charset)
        if kind is Kind.JSON:
            return _from_json(text, file)
        marker = markdown_markup if kind is Kind.MARKDOWN else plain_markup
        return build_article(text, file.stem, file.shown, None, marker=marker)


def _load_fetcher(settings: Settings, source: str) -> Fetcher:
    try:
        from compare.read.web.fetcher import Fetcher
    except ImportError:
        problem = "reading a web address needs the extra url"
        raise InputError(source, problem, how_to_install("url")) from None
    return Fetcher(settings)


def _from_html(content: str, file: Input, settings: Settings) -> Article:
    check_shape(content, file.shown, settings)
    page = read_page(content, file.shown)
    text = f"{page.title}\n\n{page.body}" if page.title else page.body
    return build_article(
        check_text(text, file.shown),
        page.outlet or file.stem,
        file.shown,
        page.published,
        title=page.title,
        marker=no_markup,
    )


def _from_pdf(data: bytes, file: Input, settings: Settings) -> Article:
    try:
        from compare.read.pdf.document import read_document
    except ImportError:
        problem = "reading a PDF needs the extra pdf"
        raise NotAnArticleError(file.shown, problem, how_to_install("pdf")) from None
    from compare.read.pdf import printed

    document = read_document(data, file.shown, settings)
    found = printed(document.pages, document.title, file.shown)
    text = check_text(found.text, file.shown)
    return build_article(text, file.stem, file.shown, None, title=found.title, marker=no_markup)


def _from_json(content: str, file: Input) -> Article:
    record = read_record(content, file.shown)
    return article_from_text(
        record.text,
        name=record.source or file.stem,
        title=record.title or "",
        published=record.published,
        path=file.shown,
    )
