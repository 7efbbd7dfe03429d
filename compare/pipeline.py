"""From articles to a report, in five steps: read, find claims, align, relate, report."""

from __future__ import annotations

import re
import string
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count, product
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from compare.align import align
from compare.claims import find_claims
from compare.errors import InputError
from compare.model import Article, Remark, Report, Skipped
from compare.models.pairs.remembered import open_pair_model
from compare.models.remembered import open_encoder, open_entries, open_syntax
from compare.read import read_articles
from compare.read.language import is_english
from compare.relate import relate
from compare.settings import Settings
from compare.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from compare.model import Boilerplate, Fact, Span
    from compare.models.encoder import Encoder
    from compare.models.encoding import Encoding
    from compare.models.pairs.reader import PairModel
    from compare.models.remembered import RememberedSyntax
    from compare.parsed import ParsedArticle

__all__ = ["Progress", "compare_articles", "compare_files", "with_ids"]

_Asked = TypeVar("_Asked")
_Answer = TypeVar("_Answer")

_FOREIGN = (
    "does not read as English; its facts are lined up, but verdicts on it deserve little trust"
)
_UNREAD = "no sentence of it can be read, as English alone is read"
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Progress(Protocol):
    """Is told how far a comparison has come."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps of a stage are over."""


def compare_files(
    paths: Sequence[str | Path],
    *,
    names: Sequence[str | None] | None = None,
    dates: Sequence[str | date | None] | None = None,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report:
    """Compares the articles in files; a folder stands for all the articles in it.

    ``names`` and ``dates`` (dates, or strings in ISO 8601) are given one an article, None where
    unknown.
    Raises InputError for an input that cannot be read, ModelError for a model.
    """
    if isinstance(paths, str | Path):
        raise InputError(str(paths), "is one path", "give a list of two or more")
    settings, tell = settings or Settings(), progress or _silent
    with _stage(tell, "reading"):
        articles, skipped = read_articles(paths, names=names, dates=dates, settings=settings)
    report = compare_articles(articles, settings=settings, progress=progress)
    return replace(report, skipped=(*skipped, *report.skipped))


def compare_articles(
    articles: Sequence[Article],
    *,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Report:
    """Compares two or more articles on one event.

    The report does not depend on the order of the articles, but for ids and order in it.
    Raises InputError for fewer than two articles and for one that cannot be shown, ModelError
    for a model.
    """
    settings, tell = settings or Settings(), progress or _silent
    _check_all(articles, settings)
    with _stage(tell, "loading models"):
        models = _open(settings, tell)
    with _stage(tell, "finding claims"):
        parse = _told(tell, "parsing", models.syntax.parse)
        parsed = find_claims(with_ids(articles), parse, settings)
    with _stage(tell, "aligning"):
        encoder = _ToldEncoder(_told(tell, "encoding", models.encoder.read))
        alignment = align(parsed, encoder, settings)
    with _stage(tell, "relating"):
        groups = [group.members for group in alignment.groups]
        judge = _told(tell, "judging", models.pairs.judge) if models.pairs else None
        facts = relate(parsed, groups, alignment.likelihood, judge=judge)
    return _report(parsed, facts, _signature(settings, models))


@dataclass(frozen=True, slots=True)
class _Models:
    """What a comparison asks; ``pairs`` is None where the settings name no pair model."""

    syntax: RememberedSyntax
    encoder: Encoder
    pairs: PairModel | None


def _open(settings: Settings, tell: Progress) -> _Models:
    entries = open_entries(settings)
    return _Models(
        open_syntax(entries, tell),
        open_encoder(settings, entries, tell),
        open_pair_model(settings, entries, tell),
    )


def _report(parsed: Sequence[ParsedArticle], facts: Sequence[Fact], signature: str) -> Report:
    return Report(
        signature=signature,
        sources=tuple(p.article for p in parsed),
        claims=tuple(claim for p in parsed for claim in p.claims),
        facts=tuple(facts),
        skipped=tuple(_without_claims(p.article) for p in parsed if not p.claims),
        remarks=tuple(_remarks(parsed)),
    )


def with_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with the ids a, b, ..., z, aa, ab, ... in their order.

    Sources of one name are told apart by their letter.
    """
    names = Counter(article.name for article in articles)
    return tuple(
        replace(a, id=i, name=f"{a.name} ({i.upper()})" if names[a.name] > 1 else a.name)
        for a, i in zip(articles, _ids(), strict=False)
    )


def _ids() -> Iterator[str]:
    for length in count(1):
        for letters in product(string.ascii_lowercase, repeat=length):
            yield "".join(letters)


def _check_all(articles: Sequence[Article], settings: Settings) -> None:
    """Refuses too few or too many articles, and any that cannot be shown."""
    if len(articles) < 2:
        raise InputError("input", f"{len(articles)} article(s) given", "give two or more")
    if len(articles) > settings.max_sources:
        problem = f"{len(articles)} articles given, more than {settings.max_sources}"
        raise InputError("input", problem, "give fewer, or raise max_sources")
    for article in articles:
        _check(article)


def _check(article: Article) -> None:
    """Refuses what readers never make: text that has no encoding, spans that are not its text."""
    source = article.path or article.name
    if _SURROGATE.search(f"{article.text}{article.title}{article.name}"):
        raise InputError(source, "holds half a surrogate pair", "decode the text as UTF-8")
    spans: list[Span | Boilerplate] = [*article.boilerplate, *article.markup]
    spans += [article.headline] if article.headline else []
    if any(article.text[span.start : span.end] != span.text for span in spans):
        problem = "marks a passage that is not in its text"
        raise InputError(source, problem, "take every span from Article.span")


@contextmanager
def _stage(tell: Progress, name: str) -> Iterator[None]:
    """Tells of a stage when it begins and when it is over."""
    tell(name, 0, 1)
    yield
    tell(name, 1, 1)


@dataclass(frozen=True, slots=True)
class _ToldEncoder:
    """An encoder whose work is told of."""

    read: Callable[[Sequence[str]], list[Encoding]]


def _told(
    tell: Progress, stage: str, work: Callable[[Sequence[_Asked]], _Answer]
) -> Callable[[Sequence[_Asked]], _Answer]:
    """``work``, told of as a stage."""

    def run(asked: Sequence[_Asked]) -> _Answer:
        with _stage(tell, stage):
            return work(asked)

    return run


def _silent(stage: str, done: int, total: int) -> None:
    """Tells nobody."""


def _without_claims(article: Article) -> Skipped:
    reason = "no sentence of it states anything" if is_english(article) else _UNREAD
    return Skipped(article.path or article.name, reason)


def _remarks(articles: Sequence[ParsedArticle]) -> Iterator[Remark]:
    """What is to be known of the articles from which something was taken."""
    for parsed in articles:
        if parsed.claims and not is_english(parsed.article):
            yield Remark(parsed.article.id, _FOREIGN)


def _signature(settings: Settings, models: _Models) -> str:
    """Everything that a verdict depends on beside the articles."""
    parts = (
        f"factcompare {__version__}",
        f"encoder {models.encoder.name}",
        f"pair model {models.pairs.name if models.pairs else 'none'}",
        f"syntax {models.syntax.name}",
        f"link threshold {settings.link_threshold:g}",
    )
    return " | ".join(parts)
