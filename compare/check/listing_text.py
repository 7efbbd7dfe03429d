"""Writes an ``expected.toml``: a new one, or drafts below what people have written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from compare.check.expectation import Expectation, Sort
from compare.check.toml_text import toml_string
from compare.model import Article, Passage, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["render_entries", "render_head"]

_NOTE = """\
# Drafted by factcompare. An entry marked reviewed = false holds what the tool says, which need not
# be what is right: read the passages, correct or delete the entry, then set reviewed = true.
"""
_RELATIONS = {
    Sort.AGREE: Relation.AGREE,
    Sort.ADDS_DETAIL: Relation.ADDS_DETAIL,
    Sort.ALONE: Relation.ADDS_DETAIL,
    Sort.DIVERGE: Relation.DIVERGE,
}


def render_head(title: str, articles: Sequence[Article]) -> str:
    """The head of a new listing: its title and its sources."""
    head = f"{_NOTE}title = {toml_string(title)}\nheld_out = false\n"
    return head + "".join("\n" + "\n".join(_source(article)) + "\n" for article in articles)


def render_entries(expectations: Sequence[Expectation]) -> str:
    """Drafted entries, each marked as not reviewed."""
    return "".join("\n" + "\n".join(_entry(one)) + "\n" for one in expectations)


def _source(article: Article) -> Iterator[str]:
    yield "[[sources]]"
    yield f"id = {toml_string(article.id)}"
    yield f"file = {toml_string(Path(article.path).name)}"
    yield f"name = {toml_string(article.name)}"
    day = article.published.isoformat() if article.published else None
    yield f"published = {day}" if day else "# published = YYYY-MM-DD"


def _entry(expectation: Expectation) -> Iterator[str]:
    yield "[[expect]]"
    yield "reviewed = false"
    for claim in expectation.whole:  # as a string, so that nothing in it ends the comment
        yield f"# {claim.source}, in whole: {_flat(claim)}"
    yield f'relation = "{_RELATIONS[expectation.sort]}"'
    if expectation.kind:
        yield f'kind = "{expectation.kind}"'
    for passage in expectation.passages:
        yield f"{passage.source} = {_flat(passage)}"
    if expectation.words:
        key = "words" if expectation.sort is Sort.DIVERGE else "adds"
        words = ", ".join(f"{passage.source} = {_flat(passage)}" for passage in expectation.words)
        yield f"{key} = {{ {words} }}"
    if expectation.note:
        yield f"note = {toml_string(expectation.note)}"


def _flat(passage: Passage) -> str:
    return toml_string(" ".join(passage.text.split()))
