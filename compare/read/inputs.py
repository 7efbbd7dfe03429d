"""What the user names becomes articles: files, folders, standard input."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from compare.errors import InputError
from compare.model import Article, Skipped
from compare.read.dates import parse_date
from compare.read.decode import check_text, declared_charset, decode
from compare.read.files import STDIN, Input, expand, read_bytes, showable
from compare.read.kinds import Kind, NotAnArticleError, kind_of_name, sniff
from compare.read.markup import markdown_markup, plain_markup
from compare.read.plain import article_from_text, build_article, no_markup
from compare.read.records import read_record
from compare.read.webpage import read_page

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_article", "read_articles"]


def read_article(
    path: str | Path, *, name: str | None = None, published: str | None = None
) -> Article:
    """The article in one file, or on standard input for "-".

    ``name`` and ``published`` (an ISO date) go before what the file says of itself. Raises
    InputError for a file that holds no article.
    """
    given = str(path)
    file = Input(given, "stdin", "") if given == STDIN else _one_file(given)
    return _told(_read(file, None), name, published)


def read_articles(
    paths: Sequence[str | Path],
    *,
    names: Sequence[str | None] | None = None,
    dates: Sequence[str | None] | None = None,
    stdin: IO[bytes] | None = None,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """All articles that ``paths`` stand for, in order, and what was passed over in folders.

    A folder stands for the articles in it, by file name; "-" is standard input. ``names`` and
    ``dates`` (ISO) are one per article, None where unknown; fewer leave the rest unknown.
    Raises InputError for unreadable input, and for fewer than two articles in all.
    """
    if [str(path) for path in paths].count(STDIN) > 1:
        raise InputError(STDIN, "standard input is named twice", 'give "-" once')
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for path in paths:
        found, passed = _read_path(path, stdin)
        articles += found
        skipped += passed
    _require_two(articles, paths)
    known = [
        _padded(values, len(articles), what) for values, what in ((names, "name"), (dates, "date"))
    ]
    told = (_told(*row) for row in zip(articles, *known, strict=True))
    return tuple(told), tuple(skipped)


def _one_file(given: str) -> Input:
    files, _ = expand(given)
    if len(files) == 1 and files[0].folder is None:
        return files[0]
    raise InputError(
        showable(given), "is a folder", "give the path of a file that holds an article"
    )


def _read_path(path: str | Path, stdin: IO[bytes] | None) -> tuple[list[Article], list[Skipped]]:
    files, skipped = expand(path)
    articles = []
    for file in files:
        try:
            articles.append(_read(file, stdin))
        except NotAnArticleError as error:
            if file.folder is None:
                raise
            skipped.append(Skipped(file.shown, error.problem))
    if not articles:
        kinds = "put .txt, .md, .html or .json files into it"
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


def _padded(values: Sequence[str | None] | None, count: int, what: str) -> tuple[str | None, ...]:
    values = values or ()
    if len(values) > count:
        problem = f"{len(values)} {what}s for {count} articles"
        raise InputError(f"{what}s", problem, f"give at most one {what} per article")
    return (*values, *[None] * (count - len(values)))


def _told(article: Article, name: str | None, published: str | None) -> Article:
    """The article with what the user says of it put over what its file says."""
    if name is not None and name.strip():
        article = replace(article, name=" ".join(name.split()))
    if published is not None:
        article = replace(article, published=parse_date(published, article.path))
    return article


def _read(file: Input, stdin: IO[bytes] | None) -> Article:
    data = read_bytes(file, stdin)
    kind = kind_of_name(file.suffix) or sniff(data)
    if kind is Kind.HTML:
        return _from_html(decode(data, file.shown, declared_charset(data)), file)
    text = decode(data, file.shown)
    if kind is Kind.JSON:
        return _from_json(text, file)
    marker = markdown_markup if kind is Kind.MARKDOWN else plain_markup
    return build_article(text, file.stem, file.shown, None, marker=marker)


def _from_html(content: str, file: Input) -> Article:
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


def _from_json(content: str, file: Input) -> Article:
    record = read_record(content, file.shown)
    return article_from_text(
        record.text,
        name=record.source or file.stem,
        title=record.title or "",
        published=record.published,
        path=file.shown,
    )
